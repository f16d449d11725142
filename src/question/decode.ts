/** Text with, for each of its UTF-16 units, the place in the user's own text it came from. */
export interface Decoded {
  readonly text: string
  /** `map[i]` is the offset in the original of `text[i]`; undefined where nothing was changed. */
  readonly map: readonly number[] | undefined
  /** Mentions, channel references and links that were taken out, as typed. */
  readonly dropped: readonly string[]
}

const suspicious = /[<>&*_~`:|\u0080-\uffff]/

/**
 * Takes chat markup off before anything is read: platform mentions and links, the three entities Slack escapes,
 * emphasis, quote marks, shortcodes; maps dashes, quotes and spaces to plain ones and deletes invisible characters.
 * Each entity is decoded once: `&amp;lt;` is the text `&lt;`, not `<`.
 */
export function decode(text: string): Decoded {
  if (!suspicious.test(text)) return { text, map: undefined, dropped: [] }
  const out = new Builder()
  const unquoted = hasUnquotedLine(text)
  let lineStart = true
  for (let at = 0; at < text.length; ) {
    if (lineStart) {
      const quote = quoteAt(text, at)
      if (quote > 0) {
        at = unquoted ? endOfLine(text, at) : at + quote
        lineStart = false
        continue
      }
    }
    lineStart = text[at] === '\n'
    at = step(text, at, out)
  }
  return { text: out.text, map: out.map, dropped: out.dropped }
}

class Builder {
  text = ''
  readonly map: number[] = []
  readonly dropped: string[] = []
  push(piece: string, at: number): void {
    for (let i = 0; i < piece.length; i++) this.map.push(at)
    this.text += piece
  }
}

/** Handles what stands at `at`, returns where the next thing stands. */
function step(text: string, at: number, out: Builder): number {
  const char = text[at]!
  if (char === '<') return angle(text, at, out)
  if (char === '&') return entity(text, at, out)
  if (char === ':') return shortcode(text, at, out)
  if (char === '*' || char === '_' || char === '~' || char === '`') return emphasis(text, at, out)
  const code = text.codePointAt(at)!
  const width = code > 0xffff ? 2 : 1
  if (code < 128) out.push(char, at)
  else out.push(plainCharacter(code, text.slice(at, at + width)), at)
  return at + width
}

const angled =
  /<(?:@[!&]?[\w|.-]*|#[\w|.-]*|![^>]{0,200}|a?:(\w{1,40}):\d+|t:\d+(?::\w)?|(https?:[^>|\s]{1,600}|mailto:[^>|\s]{1,200})(?:\|([^>]{0,200}))?|\/?at[^>]{0,80})>/y

/** `<@U1>`, `<#C1|x>`, `<!here>`, `<https://x|label>`, `<:name:1>`: the label of a link stays, the rest goes. */
function angle(text: string, at: number, out: Builder): number {
  angled.lastIndex = at
  const match = angled.exec(text)
  if (!match) {
    out.push('<', at)
    return at + 1
  }
  const label = match[3]
  const fallback = /^<!date[^|>]*\|([^>]*)>$/.exec(match[0])?.[1]
  if (label && !/^https?:/.test(label)) out.push(` ${label} `, at)
  else if (fallback) out.push(` ${fallback} `, at)
  else {
    out.dropped.push(match[0])
    out.push(' ', at)
  }
  return at + match[0].length
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
}
function entity(text: string, at: number, out: Builder): number {
  const end = text.indexOf(';', at)
  const name = end > at && end - at < 8 ? text.slice(at, end + 1) : ''
  const plain = entities[name]
  // a mention that arrives escaped is still a mention
  if (name === '&lt;' && /^&lt;[@#!][\w|^.-]{1,80}>/.test(text.slice(at, at + 90))) {
    const close = text.indexOf('>', at)
    out.dropped.push(text.slice(at, close + 1))
    out.push(' ', at)
    return close + 1
  }
  out.push(plain ?? '&', at)
  return at + (plain === undefined ? 1 : name.length)
}

const shortcodeForm = /:(flag[-_])?([a-z]{2}|[a-z0-9_+-]{2,40}):/y
/** `:us:` and `:flag-de:` become regional indicators, other shortcodes are dropped. */
function shortcode(text: string, at: number, out: Builder): number {
  shortcodeForm.lastIndex = at
  const match = shortcodeForm.exec(text)
  if (!match || /\d$/.test(text.slice(0, at))) {
    out.push(':', at)
    return at + 1
  }
  const code = match[2]!
  if (code.length === 2 && (match[1] || shortFlags.has(code)))
    out.push([...code].map((c) => String.fromCodePoint(0x1f1e6 + c.charCodeAt(0) - 97)).join(''), at)
  else out.push(' ', at)
  return at + match[0].length
}
/** The flags Slack names by their bare code. */
const shortFlags = new Set(['us', 'gb', 'uk', 'de', 'fr', 'it', 'es', 'jp', 'kr', 'cn', 'ru'])

/** Emphasis marks stand at the edge of a word; inside (snake_case, 3*4) they are characters. */
function emphasis(text: string, at: number, out: Builder): number {
  const inner = isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1])
  out.push(inner ? text[at]! : ' ', at)
  return at + 1
}

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Dashes, quotes, spaces and arrows to plain ones; invisible characters to nothing. */
function plainCharacter(code: number, char: string): string {
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return ''
  if ((code >= 0x2060 && code <= 0x206f) || code === 0xfeff || code === 0xfe0f) return ''
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return ' '
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  return plainSigns[char] ?? char
}
const plainSigns: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '→': '->',
  '➡': '->',
  '←': '<-',
  '≥': '>=',
  '≤': '<=',
  '…': ' ',
  '·': ' ',
  '•': ' ',
}

/** ">= 5,000 t" and ">1bn" begin with a relation, not with a quote. */
const quoteAt = (text: string, at: number): number =>
  /^\s{0,4}(?:>|&gt;)(?![=\d]|\s*$)\s?/.exec(text.slice(at, at + 12))?.[0].length ?? 0
const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
/** A quoted old answer above a new line is not part of the question; a message that is all quote is. */
const hasUnquotedLine = (text: string): boolean =>
  text.split('\n').some((line) => line.trim() !== '' && quoteAt(line, 0) === 0)
