import type { Unit } from '../trade/types.ts'

export type Relation = 'above' | 'below' | 'at_least' | 'at_most' | 'equal'

/** A number the asker gave, in the asker's unit. */
export interface Threshold {
  readonly relation: Relation
  readonly value: number
  /** "between 4,000 and 5,000 t": with the relation `at_least` no more than this, with `above` less than this. */
  readonly upTo?: number
  /** What one more in the last digit typed would add, where the value does not tell: 100 of "5.6kt". */
  readonly step?: number
  /** "exactly 50%", "about 600 t", "nearly 700 t": with the relation `equal`; "mainly": above half. */
  readonly near?: 'exactly' | 'about' | 'nearly' | 'mainly'
  /** The asker was asked of what, and said so: it is not asked again. */
  readonly chosen?: true
  /** "back above the March level": no number is given, it is that of the month compared with. */
  readonly ofBase?: true
  /** `percent`, `points`, `ratio` ("doubled" is at_least 2), or a weight or value unit; undefined: the measure's own. */
  readonly unit?: Unit | 'percent' | 'points' | 'ratio' | 'USD/kg' | 'USD/t' | 'months' | 'partners'
}
