export class Builder {
  text = ''
  readonly map: number[] = []
  readonly dropped: string[] = []
  push(piece: string, at: number): void {
    for (let i = 0; i < piece.length; i++) this.map.push(at)
    this.text += piece
  }
}

/** `<@U1>`, `<#C1|x>`, `<!here>`, `<https://x|label>`, `<:name:1>`: the label of a link stays, the rest goes. */
export function angle(text: string, at: number, out: Builder): number {
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

const angled =
  /<(?:@[!&]?[\w|.-]*|#[\w|.-]*|![^>]{0,200}|a?:(\w{1,40}):\d+|t:\d+(?::\w)?|(https?:[^>|\s]{1,600}|mailto:[^>|\s]{1,200})(?:\|([^>]{0,200}))?|\/?at[^>]{0,80})>/y

export function entity(text: string, at: number, out: Builder): number {
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

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
}

/** `:us:` and `:flag-de:` become regional indicators, other shortcodes are dropped. */
export function shortcode(text: string, at: number, out: Builder): number {
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

const shortcodeForm = /:(flag[-_])?([a-z]{2}|[a-z0-9_+-]{2,40}):/y

/** The flags Slack names by their bare code. */
const shortFlags = new Set(['us', 'gb', 'uk', 'de', 'fr', 'it', 'es', 'jp', 'kr', 'cn', 'ru'])

/** Emphasis marks stand at the edge of a word; inside (snake_case, 3*4) they are characters. */
export function emphasis(text: string, at: number, out: Builder): number {
  const inner = isWordCharacter(text[at - 1]) && isWordCharacter(text[at + 1])
  out.push(inner ? text[at]! : ' ', at)
  return at + 1
}

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char)
