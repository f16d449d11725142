import type { Edge } from '../token.ts'

export type GoodValue =
  /** Held under these codes; several where the word means several goods. */
  | {
      readonly kind: 'held'
      readonly codes: readonly string[]
      readonly words: string
      readonly partly?: boolean
    }
  /** A chapter or heading that is wider than the lines held under it. */
  | { readonly kind: 'wider'; readonly code: string; readonly under: readonly string[] }
  | { readonly kind: 'unknown_code'; readonly code: string }
  /** A good everybody knows and this catalogue does not hold. */
  | { readonly kind: 'other'; readonly words: string }

export type GoodEdge = Edge<'good', GoodValue>
