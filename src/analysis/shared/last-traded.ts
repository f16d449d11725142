import type { Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, isZero } from '../../answer/make.ts'
import { lengthOf, type Month, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { isFound } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

/** Months in which something was traded: where all partners are held, the others are months of none. */
export async function monthsTraded(subject: Subject, trade: Trade): Promise<readonly Month[]> {
  const scope = mainScope(subject)
  const months = await trade.monthsWithFigures(scope)
  const from = months[0]
  if (from === undefined) return []
  const cells = await trade.series(scope, range(from, months.at(-1)))
  return months.filter((month) => {
    const cell = cells[month - from]
    return cell?.state === 'held' && cell.value > 0
  })
}

/** Nobody asked for that month: where nothing was traded in the latest, the last that has any is told beside it. */
export async function lastTraded(
  { period, quantity, claim }: Query,
  subject: Subject,
  figure: Figure,
  trade: Trade,
): Promise<readonly Remark[]> {
  const isAsked = period.how === 'said' || period.how === 'carried' || lengthOf(period.value) > 1
  if (isAsked || claim || quantity !== 'amount' || !isZero(figure) || subject.flows.length > 1) return []
  const last = (await monthsTraded(subject, trade)).findLast((month) => month < period.value.from)
  if (last === undefined) return []
  const reading = await amountAt(subject, range(last), { trade })
  return isFound(reading) ? [{ kind: 'last_traded', figure: as(reading.figure, { role: 'context' }) }] : []
}
