import type { Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Absent, Meaningless } from './reading.ts'

/** How a quantity differs between two periods, told in every way that makes sense for it. */
export interface Difference {
  readonly state: 'differs'
  readonly to?: Figure
  readonly base?: Figure
  readonly percent?: Figure | undefined
  /** The percent change that did not lead: computed beside published, or the reverse. */
  readonly other?: Figure | undefined
  /** In the quantity's own unit; in points for a share or a rate. */
  readonly amount?: Figure
  readonly ratio?: Figure | undefined
  /** Percent a year, where the two periods lie years apart. */
  readonly annual?: Figure | undefined
  /** Why there is no amount, where only a published percentage is known. */
  readonly missing?: Absent | Meaningless
  readonly beside: readonly Figure[]
  readonly remarks?: readonly Remark[]
  readonly caveats: readonly Caveat[]
}
