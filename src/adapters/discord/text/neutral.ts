/** Text as people typed it, made to read the same in Discord's markdown: no mention, no link, no style comes of it. */
export function neutral(text: string): string {
  return visible(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/:(?=\/)/g, '\\:') // a bare address would become a link
    .replace(/^\s*(?:[#>+-]|\d+(?=[.)]))/, escapeLast)
    .replace(/@(?=everyone|here)/gi, '@\u200b')
}

/** The same for the inside of a code span or block, where a backslash is a letter and only a backtick can end it. */
export const inCode = (text: string): string => visible(text).replace(/`/g, '\u02cb')

/** Cuts to a length, never through a surrogate pair, with an ellipsis where something went. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most - 1
  return `${text.slice(0, isHighSurrogate(text, end - 1) ? end - 1 : end)}…`
}

/** Line ends, control signs and signs that turn the reading direction would break out of the line they stand in. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')

/** "1." at the start of a line is a list, "#" a heading: the sign, or the dot after the digits, is escaped. */
const escapeLast = (start: string): string =>
  /\d$/.test(start) ? `${start}\u2060` : `${start.slice(0, -1)}\\${start.slice(-1)}`

const isHighSurrogate = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at))
