import type { Month } from '../../calendar/month.ts'
import type { Catalogue } from '../../trade/types.ts'

/** What a question is read against: what is held, and the month of today. */
export interface World {
  readonly catalogue: Catalogue
  readonly today: Month
}
