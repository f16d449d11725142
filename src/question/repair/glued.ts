/**
 * "usimportsjuly2025" is us imports july 2025: a word that is made up of known ones, one of which speaks of trade, is
 * read as these if there is one way only to take it apart. Two names alone can be one of their own.
 */
export function unglued(word: string, { trade, others }: GlueWords): readonly string[] | undefined {
  const ways = waysOf(word, (piece) => trade(piece) || others(piece) || /^20\d\d$/.test(piece))
  const [way] = ways
  return ways.length === 1 && way!.length > 1 && way!.some(trade) ? way : undefined
}

export interface GlueWords {
  /** "imports", "buyers" */
  readonly trade: (piece: string) => boolean
  /** Places, goods, months and the small words between them. */
  readonly others: (piece: string) => boolean
}

/** All ways to take a word apart, the second being enough to give it up. */
function waysOf(word: string, isPiece: (piece: string) => boolean): readonly (readonly string[])[] {
  if (word.length > LONGEST) return []
  const ways: string[][] = []
  const from = (at: number, taken: readonly string[]): void => {
    if (at === word.length) ways.push([...taken])
    for (let end = at + 2; end <= word.length && ways.length < 2; end++) {
      const piece = word.slice(at, end)
      if (isPiece(piece)) from(end, [...taken, piece])
    }
  }
  from(0, [])
  return ways
}
const LONGEST = 40
