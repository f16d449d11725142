import { type Range, range, sameRange } from '../../calendar/month.ts'
import type { Scope, Trade } from '../../trade/types.ts'
import { heldStretch } from './held-stretch.ts'

/** Part of the period that is held; of data by quarter or year, those in which it lies: Q4 for December. */
export async function heldAround(scope: Scope, period: Range, trade: Trade): Promise<Range | undefined> {
  const { reporter, flow } = scope
  const step = trade.catalogue.stepHeld({ reporter, flow, commodity: scope.commodities[0] })
  if (step === 1) return heldStretch(scope, period, trade)
  const from = period.from - (period.from % step)
  const around = range(from, period.to + step - 1 - (period.to % step))
  if (sameRange(around, period)) return heldStretch(scope, period, trade)
  return (await trade.cell(scope, around)).state === 'held' ? around : undefined
}
