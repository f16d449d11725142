/** Columns a text takes on a screen: wide characters take two, marks and colours none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const char of text.replace(COLOUR, '')) width += characterWidth(char)
  return width
}

export const padEnd = (text: string, width: number): string => text + spaces(text, width)
export const padStart = (text: string, width: number): string => spaces(text, width) + text

const spaces = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text)))

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const COLOUR = /\u001b\[\d+m/g

function characterWidth(char: string): number {
  if (/\p{M}|\u200b|\u200d|\ufe0f/u.test(char)) return 0
  const code = char.codePointAt(0)!
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** Unicode blocks that East Asian terminals draw two columns wide. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
]
