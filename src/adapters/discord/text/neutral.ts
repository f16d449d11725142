/** Text as people typed it, made to read the same in Discord's markdown: no mention, no link, no style comes of it. */
export const neutral = (text: string): string =>
  visible(text)
    .replace(/[\\*_~`|[\]<]/g, '\\$&')
    .replace(/:(?=\/|[^\s:]+:)/g, '\\:') // a bare address would become a link, a name between colons an emoji
    .replace(/@(?=everyone|here)/gi, '@\u200b')

/** The same where it begins a line, which a heading, a list, a quotation or small print would do as well. */
export const neutralStart = (text: string): string =>
  neutral(text)
    .replace(/^(\s*)(?=(?:#{1,3}|-#?|>{1,3})(?:\s|$))/, '$1\\')
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, '$1\\')

/** The same for the inside of a code span or block, where a backslash is a letter and only a backtick can end it. */
export const inCode = (text: string): string => visible(text).replace(/`/g, '\u02cb')

/** Cuts to a length, never through a surrogate pair or a number, with an ellipsis where something went. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const end = isHighSurrogate(text, most - 2) ? most - 2 : most - 1
  const kept = text.slice(0, end)
  return `${/\d/.test(text.charAt(end)) ? kept.replace(/[−-]?[\d.,]+$/, '') : kept}…`
}

/** Line ends, control signs and signs that turn the reading direction would break out of the line they stand in. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')

const isHighSurrogate = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at))
