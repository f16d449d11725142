import { MONTH_NAMES, MONTHS_IN } from '../../calendar/month.ts'
import { ordinal } from '../number.ts'
import { GRAIN_NOUNS } from '../period.ts'
import { listed } from '../rich.ts'
import type { Telling } from '../telling.ts'

/** What was looked at, where it was not simply every month: only Julys, only whole years. */
export function periodsNoun(query: Telling['query']): string | undefined {
  const parts = partsCalled(query)
  if (parts) return parts
  const { grain = 'month' } = query
  return grain === 'month' ? undefined : `whole ${GRAIN_NOUNS[grain]}s`
}

/** "Julys", "Marches" */
const monthsCalled = (at: number): string => `${MONTH_NAMES[at - 1]}${at === 3 ? 'es' : 's'}`

/** "Julys", "fourth quarters", "first halves" */
export function partsCalled({ monthsOfYear, grain = 'month' }: Telling['query']): string | undefined {
  const [first] = monthsOfYear ?? []
  if (!first || !monthsOfYear) return undefined
  if (grain !== 'quarter' && grain !== 'half') return listed(monthsOfYear.map(monthsCalled))
  return `${ordinal(Math.ceil(first / MONTHS_IN[grain]))} ${grain === 'half' ? 'halves' : 'quarters'}`
}
