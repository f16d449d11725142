import type { Month } from '../../calendar/month.ts'
import type { Defaults } from '../../query/defaults.ts'
import type { Catalogue } from '../../trade/types.ts'

/** What a question is read against: what is held, and the month of today. */
export interface World {
  readonly catalogue: Catalogue
  readonly today: Month
  /** What is taken for granted where the question was asked. */
  readonly defaults?: Pick<Defaults, 'home' | 'measure'> | undefined
}
