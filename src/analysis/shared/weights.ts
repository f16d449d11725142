import type { Answer, Caveat } from '../../answer/answer.ts'
import { type Month, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import type { Absent } from './reading.ts'
import { mainScope, type Subject, scopeOf, withPartners } from './subject.ts'
import { subjectsOf } from './subjects.ts'

export interface Weightless {
  readonly withoutWeight: readonly string[]
  readonly missing: readonly Month[]
}

/**
 * Whose weight is not given, and when, though the value is: undefined where weights are not what is missing. "Not published"
 * would be false then, since the trade was published, by value.
 */
export async function withoutWeight(
  { quantity, operation }: Pick<Query, 'quantity' | 'operation'>,
  asked: Subject,
  { why, period, partner }: Absent,
  trade: Trade,
): Promise<Weightless | undefined> {
  const subject = partner ? withPartners(asked, [partner]) : asked
  const needsWeight = subject.measure === 'net_weight' || quantity === 'unit_value' || operation === 'split'
  if (why !== 'unknown' || !needsWeight) return undefined
  const [flow] = subject.flows
  if (!flow || !(await isValueHeld(subject, period, trade))) return undefined
  const scope = scopeOf(subject, flow, 'net_weight')
  const [{ missing = [] }, cells] = await Promise.all([
    trade.byPartner(scope, period),
    trade.series(scope, period),
  ])
  const months = cells.flatMap(({ state }, i) => (state === 'unknown' ? [period.from + i] : []))
  return { withoutWeight: missing, missing: months }
}

async function isValueHeld(subject: Subject, period: Absent['period'], trade: Trade): Promise<boolean> {
  const cell = await trade.cell({ ...mainScope(subject), measure: 'value' }, period)
  return cell.state === 'held'
}

/** Gaps of which the value is held are said to be gaps of weight. */
export async function withWeightGaps(answer: Answer, query: Query, trade: Trade): Promise<Answer> {
  const isAbout = query.measure.value === 'net_weight' || query.quantity === 'unit_value'
  if (!isAbout || !answer.caveats.some(({ kind }) => kind === 'gap')) return answer
  const subjects = await subjectsOf(query, trade, query.period.value)
  const isOfWeight = async (month: Month): Promise<boolean> =>
    (await Promise.all(subjects.map((subject) => isValueHeld(subject, range(month), trade)))).every(Boolean)
  const told = async (caveat: Caveat): Promise<Caveat> =>
    caveat.kind === 'gap' && (await Promise.all(caveat.months.map(isOfWeight))).every(Boolean)
      ? { ...caveat, of: 'weight' }
      : caveat
  return { ...answer, caveats: await Promise.all(answer.caveats.map(told)) }
}
