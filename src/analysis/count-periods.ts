import type { Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, counted, difference } from '../answer/make.ts'
import { signOf, spreadOf } from '../answer/spread.ts'
import { MONTHS_IN, monthsOf } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { eachMoved } from './shared/each.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapsOf, type Point } from './shared/months.ts'
import { poolOf } from './shared/pool.ts'
import { isFound } from './shared/reading.ts'
import { type Step, stepBack, stepsOf } from './shared/runs.ts'
import { figureOf } from './shared/steps.ts'
import { type Subject, subjectsOf } from './shared/subject.ts'
import { meetsAsked, passes } from './shared/threshold.ts'
import { judgeLevel, type Verdict } from './shared/verdict.ts'

/**
 * In how many months (quarters, years) something held: past a threshold, up or down, the first thing more than the
 * second. `headline` counts them, a `row` names each.
 */
export const countPeriods: Operation = {
  name: 'count_periods',
  takesSeveral: true,
  async answer(query, trade) {
    const subjects = await subjectsOf(query, trade, query.period.value)
    const lines = await Promise.all(subjects.map((subject) => lineOf(query, subject, trade)))
    const points = lines.flat()
    const first = points[0]?.reading
    if (first && !isFound(first) && points.every((point) => !isFound(point.reading)))
      return issueOf(query, trade, subjects[0]!, first)
    const passing = passingOf(query, lines)
    const rows = passing.map((point) => as(figureOf(point)!, { role: 'row' }))
    const count = counted(rows, UNITS[query.grain ?? 'month'], {
      role: 'headline',
      period: query.period.value,
    })
    const verdict = verdictOf(query, lines[0]!, count)
    if (verdict === undefined)
      return hasGap(lines[0]!) ? { kind: 'meaningless', reason: 'gap_undecided', query } : undecided(query)
    return answerOf(query, trade, {
      verdict,
      figures: [count, ...rows],
      caveats: gapsIn(query, lines),
    })
  },
}

/** The months that could have passed and are not known to; up or down they are not without the one before, or a year before. */
function gapsIn(query: Query, lines: readonly (readonly Point[])[]): readonly Caveat[] {
  const isMove = conditionOf(query) === 'direction'
  const ends = lines.flatMap((line) =>
    isMove ? stepsOf(query, line).map(endsOf) : line.map((point) => [point]),
  )
  const open = ends.filter(hasGap)
  const months = [...new Set(gapsOf(open.flat()))]
  const uncounted = [...new Set(open.flatMap((points) => monthsOf(points.at(-1)!.period)))]
  const isTold = uncounted.every((at) => months.includes(at))
  return months.length === 0 ? [] : [{ kind: 'gap', months, ...(isTold ? {} : { uncounted }) }]
}

const endsOf = ({ before, point }: Step): readonly Point[] => (before ? [before, point] : [point])

const UNITS = { month: 'months', quarter: 'quarters', year: 'years' } as const

const directionOf = ({ direction, claim }: Query) =>
  claim?.kind === 'direction_each' || claim?.kind === 'direction' ? claim.direction : direction

/** A direction needs the month before the first one, or its year before. */
function lineOf(query: Query, subject: Subject, trade: Trade): Promise<readonly Point[]> {
  const { from, to } = query.period.value
  const back = stepBack(query) * MONTHS_IN[query.grain ?? 'month']
  const start = conditionOf(query) === 'direction' ? from - back : from
  return poolOf(query, subject, { from: start, to }, { query, trade })
}

function conditionOf(query: Query): 'threshold' | 'more' | 'sign' | 'direction' {
  if (query.claim?.kind === 'first_more') return 'more'
  if (query.claim?.kind === 'sign') return 'sign'
  return limitOf(query) ? 'threshold' : 'direction'
}

/** The condition on a month; a threshold in months is about the count and no condition. */
const limitOf = ({ threshold, claim }: Query) => {
  if (threshold) return threshold
  return claim?.kind === 'threshold' && claim.threshold.unit !== 'months' ? claim.threshold : undefined
}

function passingOf(query: Query, lines: readonly (readonly Point[])[]): readonly Point[] {
  const [line = [], other = []] = lines
  const { claim } = query
  switch (conditionOf(query)) {
    case 'more':
      return line.filter((point, i) => isMore(query, point, other[i]))
    case 'sign':
      return line.filter((point) => {
        const figure = figureOf(point)
        return figure && judgeLevel(claim, figure) === true
      })
    case 'threshold':
      return line.filter((point) => {
        const figure = figureOf(point)
        return figure && passes(figure, limitOf(query)) === true
      })
    case 'direction': {
      const sign = { up: 1, down: -1, unchanged: 0 }[directionOf(query) ?? 'up']
      return stepsOf(query, line)
        .filter((step) => step.sign === sign)
        .map((step) => step.point)
    }
  }
}

function isMore({ claim }: Query, point: Point, other: Point | undefined): boolean {
  const [first, second] = [figureOf(point), figureOf(other)]
  if (!first || !second || claim?.kind !== 'first_more') return false
  return (
    signOf(spreadOf(difference(first, second, { role: 'step' }))) === (claim.relation === 'above' ? 1 : -1)
  )
}

function verdictOf(query: Query, line: readonly Point[], count: Figure): Verdict {
  const { claim } = query
  if (claim?.kind === 'direction_each') return eachMoved(query, line)
  if (claim?.kind === 'direction') return verdictOfSome(query, line, count)
  if (claim?.kind !== 'threshold') return null
  if (claim.threshold.unit === 'months') return meetsAsked(spreadOf(count), claim.threshold, count.unit)
  return verdictOfSome(query, line, count)
}

/** "Was it ever above", "did it fall in any month": one that surely was settles it, whatever the others are. */
function verdictOfSome(query: Query, line: readonly Point[], count: Figure): Verdict {
  if (spreadOf(count).value > 0) return true
  const isUnclear =
    conditionOf(query) === 'direction' && stepsOf(query, line).some(({ sign }) => sign === undefined)
  return isUnclear || hasGap(line) || line.some((point) => isOpen(query, point)) ? undefined : false
}

const hasGap = (line: readonly Point[]): boolean => line.some((point) => !isFound(point.reading))

/** Its rounding leaves open whether the month passes. */
function isOpen(query: Query, point: Point): boolean {
  const figure = figureOf(point)
  const limit = limitOf(query)
  return figure !== undefined && limit !== undefined && passes(figure, limit) === undefined
}
