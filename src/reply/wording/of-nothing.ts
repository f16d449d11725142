import type { Issue } from '../../query/issue.ts'
import { said } from '../../query/slot.ts'
import type { ReplyContext } from '../context.ts'
import { periodText, runsOf } from '../period.ts'
import { listedShort } from '../rich.ts'
import { meaninglessText } from './meaningless.ts'

/** "… no trade is recorded in June 2026 of which it could be told. Months with trade: …" */
export function ofNothingText(
  { reason, query, period, traded = [] }: Extract<Issue, { kind: 'meaningless' }>,
  context: ReplyContext,
): string {
  const text = meaninglessText(reason, period ? { ...query, period: said(period) } : query, context)
  if (traded.length === 0) return text
  return `${text} Months with trade: ${listedShort(runsOf(traded).map(periodText), 6)}.`
}
