import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, printed, unique } from '../answer/make.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { differ } from './shared/differ.ts'
import type { Difference } from './shared/difference.ts'
import { basePeriod } from './shared/kind.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * How an answer came about: its own `headline`, each `step` of the calculation in order, then the rows behind them as
 * their sources print them (`other`).
 */
export const method: Operation = {
  name: 'method',
  // what is explained is the one answer before, however many things were set side by side in it
  takesSeveral: true,
  async answer(query, trade, _now, previous) {
    if (!previous || !query.of) return { kind: 'no_antecedent', words: '' }
    if (previous.kind !== 'answer') return previous
    const steps = (await stepsOf(query.of, trade)) ?? previous.figures.slice(1)
    const figures = [...previous.figures.slice(0, 1), ...steps.map((step) => as(step, { role: 'step' }))]
    return answerOf({ ...query.of, operation: 'method', of: query.of }, trade, {
      verdict: previous.verdict,
      figures: [...figures, ...rowsBehind(figures)],
      remarks: previous.remarks,
      caveats: previous.caveats,
    } satisfies Partial<Answer> & { figures: readonly Figure[] })
  },
}

/** A level and a change are both explained by the change between two levels. */
async function stepsOf(of: Query, trade: Trade): Promise<readonly Figure[] | undefined> {
  // What a baseline is made of stands in its answer already.
  if (!ofTwoLevels.has(of.operation) || of.baseline || of.along || of.topic) return undefined
  const period = of.period.value
  const subject = await subjectOf(of, trade, period)
  const result = await differ(quantityOf(of), subject, period, basePeriod(of), { query: of, trade })
  return result.state === 'differs' ? inOrder(result) : undefined
}

const ofTwoLevels: ReadonlySet<Query['operation']> = new Set(['show', 'change', 'explain'])

const inOrder = ({ to, base, amount, percent, other, beside }: Difference): readonly Figure[] =>
  [to, base, amount, percent, other, ...beside].filter((figure) => figure !== undefined)

const MOST_ROWS = 24

function rowsBehind(figures: readonly Figure[]): readonly Figure[] {
  const rows = unique(figures.flatMap((figure) => figure.rows)).slice(0, MOST_ROWS)
  return rows.map((row) =>
    printed(row, {
      role: 'other',
      reporter: row.reporter,
      partner: row.partner,
      flow: row.flow,
      commodity: row.commodity,
      period: row.period,
    }),
  )
}
