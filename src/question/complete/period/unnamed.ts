import { type Range, yearToDate } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import { carried, type Slot, said as saidSlot } from '../../../query/slot.ts'
import type { Known } from '../known.ts'
import { monthsAsked, monthsHeld } from '../months-held.ts'
import { byItself } from './by-itself.ts'
import { changesToDate } from './to-date.ts'
import { bothTold } from './told.ts'
import { isTooShort } from './too-short.ts'

/** Nobody named a period: the one spoken of, or what the operation looks at by itself. */
export function periodUnnamed(known: Known, operation: Operation): Slot<Range> | undefined {
  const { said, scope, world } = known
  // the year to date is one year for everybody
  const held = said.intent.change === 'year_to_date' ? monthsHeld(scope, world) : monthsAsked(scope, world)
  if (held && (isLaterThanHeld(known, held) || isOfAllHeld(known))) return byItself(known, operation, held)
  return periodSpokenOf(known, operation) ?? (held && byItself(known, operation, held))
}

/** "and the UK?" after Brazil's latest month, which the UK has not come to: its own latest. */
function isLaterThanHeld({ previous, scope }: Known, held: Range): boolean {
  if (previous?.period.how !== 'assumed' || previous.period.because !== 'latest_held') return false
  const isOther = previous.reporters.value.join() !== scope.reporters.value.join()
  return isOther && previous.period.value.from > held.to
}

/** "and Japan?" after the highest month, or the longest run, there is of Germany: of all that is held of Japan, be it more or less. */
const isOfAllHeld = ({ said: { intent }, previous, base }: Known): boolean =>
  (previous?.operation === 'record' || (previous?.operation === 'streak' && previous.longest === true)) &&
  (intent.operation ?? base?.operation) === previous.operation &&
  previous.period.how === 'assumed' &&
  previous.period.because === 'default' &&
  !intent.claim &&
  !previous.claim

function periodSpokenOf(known: Known, operation: Operation): Slot<Range> | undefined {
  const { said, previous } = known
  const both = bothTold(known)
  if (both) return carried({ ...previous!.period, value: both })
  const looksBack = said.intent.operation === 'since' && said.intent.threshold !== undefined
  if (!previous || looksBack || isTooShort(known, operation)) return undefined
  return changesToDate(known) ? saidSlot(yearToDate(previous.period.value.to)) : carried(previous.period)
}
