import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Intent } from '../../intent/intent.ts'
import type { Known } from '../known.ts'

/** "trend" after the figure of a month: one month, or one year by year, makes no series, nor any count of months. */
export function isTooShort({ said: { intent }, previous }: Known, operation: Operation): boolean {
  if (previous && intent.operation === operation && (counting.has(operation) || isSearch(intent)))
    return lengthOf(previous.period.value) <= 1
  if (previous && intent.operation === 'record' && intent.by === 'partner')
    return lengthOf(previous.period.value) <= MONTHS_IN[intent.grain ?? 'month']
  if (previous && intent.operation === 'record')
    return claimsLevel(intent) || (!intent.claim && isNoneOfSeveral(intent, lengthOf(previous.period.value)))
  if (intent.operation !== 'series' || !previous || previous.operation === 'series') return false
  return lengthOf(previous.period.value) <= MONTHS_IN[intent.grain ?? 'month']
}

/** "is 6,357 t the record" after one month: of all there are. */
const claimsLevel = ({ claim, ofAllHeld }: Intent): boolean =>
  claim?.kind === 'threshold' && ofAllHeld === true

/** "when were they back above 400 t", "the longest run of falls" after one month: whenever it was. */
const isSearch = ({ operation, threshold, longest }: Intent): boolean =>
  (operation === 'recovery' && threshold !== undefined) || (operation === 'streak' && longest === true)

const counting = new Set<Operation>(['count_periods', 'overtake'])

/** "best year" after the figure of a year: it is one of those that the best is looked for among. */
const isNoneOfSeveral = ({ grain, ofAllHeld }: Intent, months: number): boolean =>
  months > 1 && (ofAllHeld === true || months <= MONTHS_IN[grain ?? 'month'])
