import { type Month, monthOfYear, type Range, range } from '../../../calendar/month.ts'
import { assumed, carried, type Slot } from '../../../query/slot.ts'
import type { Known } from '../known.ts'
import { monthsHeld } from '../months-held.ts'

/** "highest July": among all that are held; where it is claimed, of the July that was told, or of the latest. */
export function periodOfSeason(
  { said: { intent }, previous, scope, world }: Known,
  months: readonly number[],
): Slot<Range> | undefined {
  if (intent.claim && previous) return carried(previous.period)
  const held = monthsHeld(scope, world)
  if (!held) return undefined
  const latest = Math.min(held.to, world.today - 1)
  return intent.claim ? latestOf(months, latest) : assumed(range(held.from, latest), 'default')
}

/** "is this the highest July ever": the latest July; the latest Q4 that is over. */
function latestOf(months: readonly number[], latest: Month): Slot<Range> {
  const back = [...Array(12).keys()].find((by) => months.at(-1) === monthOfYear(latest - by)) ?? 0
  return assumed(range(latest - back - months.length + 1, latest - back), 'latest_such_month')
}
