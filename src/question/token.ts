/** One word, number or sign of the question, with where it stands in the user's own text. */
export interface Token {
  /** Folded for matching: NFKC, lower case, no diacritics, straight quotes and dashes. */
  readonly text: string
  /** As typed (after NFKC), case kept: `US` and `us` differ. */
  readonly raw: string
  /** Offsets into the user's text, end exclusive. */
  readonly start: number
  readonly end: number
  /**
   * `word`: letters and marks, inner apostrophe kept ("cote d'ivoire" is 2 tokens: cote, d'ivoire; "china's" is
   * china + 's). `number`: digits with inner . , '. `mixed`: letters and digits run together ("2025m07", "q3", "h1").
   * `flag`: a pair of regional indicators as its ISO code in text ("de"). `symbol`: one sign (- / % $ & < > ( ) ? …).
   */
  readonly kind: 'word' | 'number' | 'mixed' | 'flag' | 'symbol'
  /** White space (or the start of the text) stands before it. */
  readonly spaced: boolean
  /** It holds a letter or a digit, and is no mere sign. */
  readonly isWord: boolean
  /** A number that `raw`, and so all that follows from it, has to itself; none for very long and very rare words. */
  readonly word: number | undefined
}

/** Tokens of one message, with what is true of the whole. */
export interface Tokens {
  readonly list: readonly Token[]
  /** The whole message is written in one case, so that capitals say nothing. */
  readonly oneCase: boolean
}

/** What one reader found: tokens `from` to `to` (exclusive) mean `value`. Edges are never deleted, only outscored. */
export interface Edge<K extends string = string, V = unknown> {
  readonly kind: K
  readonly from: number
  readonly to: number
  readonly value: V
  /** 0 to 1 a token: how sure the reader is. */
  readonly score: number
  /** Needs support (a preposition, year, trade word beside it, or being the whole message) to count. */
  readonly latent: boolean
  /** A typo that was repaired: what was typed. */
  readonly repaired: string | undefined
}

/** Edges of all readers have one shape, since `cover` looks at all of them alike. */
export const edgeOf = <K extends string, V>(
  kind: K,
  from: number,
  to: number,
  value: V,
  score: number,
  { latent = false, repaired }: Partial<Pick<Edge, 'latent' | 'repaired'>> = nothingMore,
): Edge<K, V> => ({ kind, from, to, value, score, latent, repaired })
const nothingMore = {}
