import type { Answer, Caveat, Remark } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as } from '../answer/make.ts'
import { lengthOf, MONTHS_IN, type Month, monthsOf, type Range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import { answerOf } from './shared/answer.ts'
import { bucketsOf } from './shared/buckets.ts'

/**
 * "worst month of each year", "top 3 suppliers each quarter": the first `row` of every year, or quarter, by itself, of a
 * ranking as many as were asked for, and with a remark a row, of how many it is one.
 */
export async function ofEach(
  { each, ...query }: Query & Pick<Required<Query>, 'each'>,
  trade: Trade,
  ask: (query: Query) => Promise<Answer | Issue>,
): Promise<Answer | Issue> {
  const stretches = bucketsOf(query.period.value, each).filter((one) => holdsSeveral(one, query))
  const asked = { ...query, each }
  const answers = await Promise.all(
    stretches.map((value) => ask({ ...query, period: { ...query.period, value } })),
  )
  const most = query.operation === 'rank' ? (query.limit ?? 1) : 1
  const found = answers.flatMap((answer, i) => firstOf(answer, stretches[i]!, most))
  const rows = found.map(({ row }) => row)
  if (rows.length === 0) return answers[0] ?? { kind: 'meaningless', reason: 'too_short', query: asked }
  return answerOf(asked, trade, {
    verdict: null,
    figures: rows,
    remarks: found.flatMap(({ remark }) => remark ?? []),
    caveats: caveatsOf(answers, stretches),
  })
}

/** The only month of a stretch is the highest of nothing. */
const holdsSeveral = (stretch: Range, { operation, grain = 'month' }: Query): boolean =>
  operation !== 'record' || lengthOf(stretch) > MONTHS_IN[grain]

interface First {
  readonly row: Figure
  readonly remark: Remark | undefined
}

function firstOf(answer: Answer | Issue, stretch: Range, most: number): readonly First[] {
  if (answer.kind !== 'answer') return []
  const rows = answer.figures.filter(({ role }) => role === 'row').slice(0, most)
  const remark = amongOf(answer)
  return rows.map((row) => ({ row: as(row, { role: 'row', period: row.period ?? stretch }), remark }))
}

function amongOf({ caveats }: Answer): Remark | undefined {
  const among = caveats.find((caveat) => caveat.kind === 'among_published' || caveat.kind === 'among_held')
  if (among?.kind !== 'among_published' && among?.kind !== 'among_held') return undefined
  return { kind: 'rank', nth: 1, of: among.count, among: among.kind === 'among_held' ? 'held' : 'published' }
}

/** Those of all of them once; a stretch without an answer is one without a figure. */
function caveatsOf(answers: readonly (Answer | Issue)[], stretches: readonly Range[]): readonly Caveat[] {
  const all = answers.flatMap((answer) => (answer.kind === 'answer' ? answer.caveats : []))
  const months = new Set<Month>(all.flatMap((caveat) => (caveat.kind === 'gap' ? caveat.months : [])))
  answers.forEach((answer, i) => {
    if (answer.kind !== 'answer') for (const at of monthsOf(stretches[i]!)) months.add(at)
  })
  const gaps = [...months].sort((a, b) => a - b)
  return gaps.length > 0 ? [{ kind: 'gap', months: gaps }] : []
}
