import type { Answer, Caveat } from '../answer/answer.ts'
import { as, counted, dated } from '../answer/make.ts'
import { MONTHS_IN, monthsOf } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { average } from './quantity/average.ts'
import { answerOf } from './shared/answer.ts'
import { hasGap, isOpen, verdictOf } from './shared/count-claim.ts'
import { conditionOf, passingOf } from './shared/count-passing.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapCaveat, gapsOf, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound, type Reading } from './shared/reading.ts'
import { type Step, stepBack, stepsOf } from './shared/runs.ts'
import { figureOf } from './shared/steps.ts'
import type { Subject } from './shared/subject.ts'
import { subjectsOf } from './shared/subjects.ts'

/**
 * In how many months (quarters, years) something held: past a threshold, up or down, the first thing more than the
 * second. `headline` counts them, a `row` names each.
 */
export const countPeriods: Operation = {
  name: 'count_periods',
  takesSeveral: true,
  async answer(query, trade) {
    const subjects = await subjectsOf(query, trade, query.period.value)
    const held = await Promise.all(subjects.map((subject) => lineOf(query, subject, trade)))
    const mean = query.baseline === 'average' ? await meanOf(query, subjects[0]!, trade) : undefined
    if (mean && !isFound(mean)) return issueOf(query, trade, subjects[0]!, mean)
    const lines = mean ? [held[0]!, held[0]!.map(({ period }) => ({ period, reading: mean }))] : held
    const points = held.flat()
    const first = points[0]?.reading
    if (first && !isFound(first) && points.every((point) => !isFound(point.reading)))
      return issueOf(query, trade, subjects[0]!, first)
    const passing = passingOf(query, lines)
    if (query.nth && passing.length >= query.nth)
      return firstOf(query, trade, lines[0]!, passing[query.nth - 1]!)
    const rows = passing.map((point) => as(figureOf(point)!, { role: 'row' }))
    const unknown = unknownOf(query, lines).length
    const unit = UNITS[query.grain ?? 'month']
    const count = counted(rows, unit, { role: 'headline', period: query.period.value }, unknown)
    const verdict = verdictOf(query, lines[0]!, count)
    if (verdict === undefined)
      return hasGap(lines[0]!) ? { kind: 'meaningless', reason: 'gap_undecided', query } : undecided(query)
    // none of those that can be told is not none
    if (verdict === null && rows.length === 0 && unknown > 0)
      return { kind: 'meaningless', reason: 'gap_undecided', query }
    return answerOf(query, trade, {
      verdict,
      figures: [count, ...rows, ...(mean ? [as(mean.figure, { role: 'base' })] : [])],
      caveats: gapsIn(query, lines),
    })
  },
}

/** `headline` is when it first was, the `row` how much; a month before it whose rounding leaves it open leaves all open. */
function firstOf(query: Query, trade: Trade, line: readonly Point[], { period }: Point): Answer | Issue {
  const before = line.filter((point) => point.period.to < period.from)
  if (before.some((point) => isOpen(query, point))) return undecided(query)
  const figure = figureOf(line[before.length]!)!
  return answerOf(query, trade, {
    verdict: null,
    figures: [
      dated(period, query.grain ?? 'month', [figure], { role: 'headline' }),
      as(figure, { role: 'row', period }),
    ],
    caveats: gapCaveat(before),
  })
}

const UNITS = { month: 'months', quarter: 'quarters', half: 'halves', year: 'years' } as const

/** What the months are held against, where it is their own mean. */
const meanOf = (query: Query, subject: Subject, trade: Trade): Promise<Reading> =>
  average.at(subject, query.period.value, { query, trade })

/** A direction needs the month before the first one, or its year before. */
function lineOf(query: Query, subject: Subject, trade: Trade): Promise<readonly Point[]> {
  const { from, to } = query.period.value
  const back = stepBack(query) * MONTHS_IN[query.grain ?? 'month']
  const start = conditionOf(query) === 'direction' ? from - back : from
  return poolOf(query, subject, { from: start, to }, { query, trade })
}

/** The months that could have passed and are not known to; up or down they are not without the one before, or a year before. */
function gapsIn(query: Query, lines: readonly (readonly Point[])[]): readonly Caveat[] {
  const open = unknownOf(query, lines)
  const months = [...new Set(gapsOf(open.flat()))]
  const uncounted = [...new Set(open.flatMap((points) => monthsOf(points.at(-1)!.period)))]
  const isTold = uncounted.every((at) => months.includes(at))
  return months.length === 0 ? [] : [{ kind: 'gap', months, ...(isTold ? {} : { uncounted }) }]
}

/** What would have to be known of each month (quarter, year) of which it is not told whether it passed. */
function unknownOf(query: Query, lines: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  const isMove = conditionOf(query) === 'direction'
  const ends = lines.flatMap((line) =>
    isMove ? stepsOf(query, line).map(endsOf) : line.map((point) => [point]),
  )
  return ends.filter(hasGap)
}

const endsOf = ({ before, point }: Step): readonly Point[] => (before ? [before, point] : [point])
