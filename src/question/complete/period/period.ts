import { lengthOf, monthOfYear, type Range, yearOf, yearToDate } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import { carried, type Slot, said as saidSlot } from '../../../query/slot.ts'
import type { Known } from '../known.ts'
import { monthsHeld } from '../months-held.ts'
import { periodOfSeason } from './season.ts'
import { changesToDate, isToDate } from './to-date.ts'
import { endsTold, laterFirst, otherBase, turnedTo } from './told.ts'
import { periodUnnamed } from './unnamed.ts'

/** The period asked, else the one spoken of, else what the operation looks at by itself. */
export function periodFor(known: Known, operation: Operation): Slot<Range> | undefined {
  const turned = turnedTo(known, operation) ?? laterFirst(known, operation) ?? endsTold(known, operation)
  if (turned) return saidSlot(turned.main)
  const other = otherBase(known)
  if (other) return carried({ ...known.previous!.period, value: other.main })
  const named = periodNamed(known, operation)
  if (named) return named
  const { season } = known.periods
  return season ? periodOfSeason(known, season.months) : periodUnnamed(known, operation)
}

function periodNamed(known: Known, operation: Operation): Slot<Range> | undefined {
  const { main } = known.periods
  if (!main) return undefined
  const { intent } = known.said
  if (changesToDate(known) && isLateInYear(main.value)) return upTo(main)
  if (isAllOfClaim(known)) return undefined
  return isToDate(known) && intent.quantity === 'change' && operation === 'change' ? upTo(main) : main
}

/** "YTD change July", "YTD change Q3": of January to the end of it. */
const isLateInYear = (asked: Range): boolean =>
  lengthOf(asked) === 1 || (monthOfYear(asked.from) > 1 && yearOf(asked.from) === yearOf(asked.to))

const upTo = (slot: Slot<Range>): Slot<Range> => ({ ...slot, value: yearToDate(slot.value.to) })

/** "are exports at an all-time high": all that is held is what the month is one of; "a record before 2024" is less. */
function isAllOfClaim({ said: { intent }, periods, scope, world }: Known): boolean {
  if (intent.operation !== 'record' || intent.claim?.kind !== 'record' || !periods.open) return false
  const held = monthsHeld(scope, world)
  const main = periods.main?.value
  return (
    held !== undefined &&
    main !== undefined &&
    main.from <= held.from &&
    main.to >= Math.min(held.to, world.today - 1)
  )
}
