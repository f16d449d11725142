import type { Flow, Measure } from '../trade/types.ts'

/** What is taken for granted where a question was asked and does not say; each of them may be left open. */
export interface Defaults {
  /** Whose trade "our imports" and imports of nobody named are: the code of a place. */
  readonly home?: string
  readonly measure?: Measure
  /** Name of the package that is meant where several are held. */
  readonly dataSet?: string
}

/** A default that was left aside, for it does not fit what is held. */
export type Unfit =
  | { readonly kind: 'home'; readonly home: string; readonly flow: Flow }
  | { readonly kind: 'measure'; readonly measure: Measure }
