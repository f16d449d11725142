/** A text from which readers take what they understand; what is left at the end was understood by nobody. */
export interface Scan {
  /** Takes the first place the pattern fits, or nothing. */
  take(pattern: RegExp): RegExpExecArray | undefined
  has(pattern: RegExp): boolean
  /** Words that are left. */
  rest(): string[]
}

export function createScan(input: string): Scan {
  let text = fold(input)
  return {
    take: (pattern) => {
      const match = pattern.exec(text)
      if (!match) return undefined
      // The bar keeps the words on both sides from growing together into something nobody said.
      text = `${text.slice(0, match.index)} | ${text.slice(match.index + match[0].length)}`
      return match
    },
    has: (pattern) => pattern.test(text),
    rest: () => text.split(/[\s|,;()]+/).filter((word) => word !== ''),
  }
}

/** Lower case without diacritics, single spaces, one dash. Dots that end a sentence go, those inside numbers stay. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/[.:!?]+(?=\s|$)|["“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
