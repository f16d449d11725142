import { lengthOf, monthsOf, type Range, range } from '../../calendar/month.ts'
import type { Scope, Trade } from '../../trade/types.ts'

/** The longest part at either end of the period that has a figure, though not each of its months does: a half of the year. */
export async function heldStretch(scope: Scope, period: Range, trade: Trade): Promise<Range | undefined> {
  const cells = await Promise.all(partsOf(period).map((part) => trade.cell(scope, part)))
  const found = partsOf(period).find((_, at) => cells[at]!.state === 'held')
  if (!found) return undefined
  const months = await trade.series(scope, found)
  return months.some(({ state }) => state === 'unknown') ? found : undefined
}

/** Longest first. */
const partsOf = (period: Range): readonly Range[] =>
  monthsOf(range(period.from + 1, period.to - 1))
    .flatMap((at) => [range(period.from, at), range(at, period.to)])
    .sort((a, b) => lengthOf(b) - lengthOf(a))
