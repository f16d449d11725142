import { angle, Builder, emphasis, entity, shortcode } from './decode/markup.ts'
import { plainCharacter } from './decode/plain.ts'

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
    const quote: number = lineStart ? quoteAt(text, at) : 0
    lineStart = quote === 0 && text[at] === '\n'
    if (quote === 0) at = step(text, at, out)
    else at = unquoted ? endOfLine(text, at) : at + quote
  }
  return { text: out.text, map: out.map, dropped: out.dropped }
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
