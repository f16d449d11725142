import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { dayOf, difference, inUnit, percentChange, printed } from '../answer/make.ts'
import { parseMonth } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { isFound } from './shared/reading.ts'
import { byTime, historyOf, isOfAll, largestFirst, type RevisedCell } from './shared/revised.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * What figures were before new data changed them. One cell: `headline` is the figure now, `base` the first one held,
 * then `difference`, `change`, and a `step` for each figure between. Several: a `row` each, with the same beside it
 * under its `rank`. Each carries the day of its last revision as a `context` date; the last date is the day since when
 * revisions are recorded.
 */
export const revision: Operation = {
  name: 'revision',
  async answer(query, trade) {
    const { since, cells } = historyOf(query, trade)
    const recorded = since === undefined ? [] : [dayOf(since, [], { role: 'context' })]
    if (cells.length === 0) return unrevised(query, trade, since, recorded)
    const [only] = cells
    const figures =
      cells.length === 1 && only && !isOfAll(query)
        ? figuresOf(only, 'headline', query)
        : listed(query.order ? largestFirst(cells, query) : byTime(cells), query)
    return answerOf(query, trade, { figures: [...figures, ...recorded], verdict: verdictOf(query, true) })
  },
}

const MOST_ROWS = 12

function listed(cells: readonly RevisedCell[], query: Query): readonly Figure[] {
  const groups = cells
    .slice(0, query.limit ?? MOST_ROWS)
    .map((cell, i) => figuresOf(cell, 'row', query, i + 1))
  return [...groups.flatMap(([row]) => row ?? []), ...groups.flatMap(([, ...beside]) => beside)]
}

function figuresOf(
  { before, steps, after, on }: RevisedCell,
  role: 'headline' | 'row',
  { unit }: Query,
  rank?: number,
): readonly Figure[] {
  const { reporter, partner, flow, commodity, period } = after
  const about = { reporter, partner, flow, commodity, period, ...(rank === undefined ? {} : { rank }) }
  const now = inUnit(printed(after, { role, ...about }), unit)
  const first = inUnit(printed(before, { role: 'base', ...about }), unit)
  const between = role === 'row' ? [] : steps
  return [
    now,
    first,
    difference(now, first, { role: 'difference', ...about }),
    percentChange(now, first, { role: 'change', ...about }),
    dayOf(on, [], { role: 'context', ...about }),
    ...between.flatMap((step, i) => [
      inUnit(printed(step.after, { role: 'step', ...about, rank: i + 1 }), unit),
      dayOf(step.on, [], { role: 'step', ...about, rank: i + 1 }),
    ]),
  ].filter((figure) => figure !== undefined)
}

/** The figure that stands, if one is asked for at all. */
async function unrevised(
  query: Query,
  trade: Trade,
  since: string | undefined,
  recorded: readonly Figure[],
): Promise<Answer | Issue> {
  const period = query.period.value
  const verdict = isKnownSince(since, period.from) ? verdictOf(query, false) : null
  if (isOfAll(query)) return answerOf(query, trade, { figures: recorded, verdict })
  const subject = await subjectOf(query, trade, period)
  const reading = await quantityOf({ ...query, quantity: 'amount' }).at(subject, period, { query, trade })
  if (!isFound(reading)) return issueOf(query, trade, subject, reading)
  const { figure, beside, caveats } = reading
  return answerOf(query, trade, {
    figures: [{ ...figure, role: 'headline' }, ...beside, ...recorded],
    verdict,
    caveats,
  })
}

/** A month is published after its end: what was recorded from before that on is all that ever became of it. */
const isKnownSince = (since: string | undefined, month: number): boolean =>
  since !== undefined && (parseMonth(since) ?? Number.POSITIVE_INFINITY) <= month

const verdictOf = ({ claim }: Query, isRevised: boolean): boolean | null =>
  claim?.kind === 'revised' ? isRevised : null
