import type { SenseKind } from './sense-kinds.ts'

/** One meaning a phrase can have. A phrase with several keeps them all until the binder knows which was meant. */
export interface Sense {
  readonly kind: SenseKind
  readonly value: string
  /** Of the kind, see `kinds.ts`. */
  readonly number: number
}
