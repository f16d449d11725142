import type { Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as } from '../answer/make.ts'
import type { Range } from '../calendar/month.ts'
import type { Grain } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { amountAt } from './quantity/amount.ts'
import { spanOf } from './quantity/change.ts'
import { quantityOf } from './quantity/index.ts'
import type { Context } from './quantity/quantity.ts'
import { answerOf } from './shared/answer.ts'
import { bucketsOf, sumsOf, windowsOf } from './shared/buckets.ts'
import { eachFollowed } from './shared/each.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { brokenCaveat, gapCaveat, missedCaveat, type Point, pointsOf } from './shared/months.ts'
import { type Found, isFound, type Reading } from './shared/reading.ts'
import type { Subject } from './shared/subject.ts'
import { subjectsOf } from './shared/subjects.ts'

/**
 * A quantity over time: a `row` for every month (quarter, year) held, in order; one subject after the other. What is
 * not held has no row and stands in a caveat. Behind a change stands the level it led to (`context`).
 */
export const series: Operation = {
  name: 'series',
  takesSeveral: true,
  async answer(query, trade) {
    const period = query.period.value
    const buckets = stretchesOf(query)
    const subjects = await subjectsOf(query, trade, period)
    const context = { query, trade }
    const lines = await Promise.all(
      subjects.map((subject) => pointsOf(quantityOf(query), subject, buckets, context)),
    )
    const points = lines.flat()
    const readings = points.map((point) => point.reading).filter(isFound)
    const first = points[0]?.reading
    if (readings.length === 0 && first && !isFound(first)) return issueOf(query, trade, subjects[0]!, first)
    const verdict = query.claim?.kind === 'direction_each' ? eachFollowed(query, lines[0]!) : null
    if (verdict === undefined) return undecided(query)
    return answerOf(query, trade, {
      verdict,
      figures: (await Promise.all(lines.map((points, i) => figuresOf(points, subjects[i]!, context)))).flat(),
      caveats: [...missingCaveat(query, points), ...seriesCaveats(readings)],
    })
  },
}

function missingCaveat({ window, runningTotal }: Query, points: readonly Point[]): readonly Caveat[] {
  if (runningTotal) return brokenCaveat(points)
  return window ? missedCaveat(points) : gapCaveat(points)
}

function stretchesOf(query: Query): readonly Range[] {
  const { window, runningTotal, period } = query
  if (runningTotal) return sumsOf(period.value)
  return window ? windowsOf(period.value, window) : bucketsOf(period.value, grainOf(query))
}

/** "monthly exports with their change": of a change the level too, also where there is nothing to count it from. */
async function figuresOf(
  points: readonly Point[],
  subject: Subject,
  context: Context,
): Promise<readonly Figure[]> {
  const rows = points.map(({ reading }) => (isFound(reading) ? [as(reading.figure, { role: 'row' })] : []))
  if (context.query.quantity !== 'change') return rows.flat()
  const levels = await Promise.all(
    points.map(({ period }) => amountAt(subject, spanOf(context.query, period).period, context)),
  )
  return rows.flatMap((row, i) => [...row, ...levelOf(levels[i]!)])
}

const levelOf = (reading: Reading): readonly Figure[] =>
  isFound(reading) ? [as(reading.figure, { role: 'context' })] : []

const GRAINS: ReadonlySet<string> = new Set<Grain>(['month', 'quarter', 'half', 'year'])

const grainOf = ({ grain, by }: { grain?: Grain; by?: string }): Grain =>
  grain ?? (by && GRAINS.has(by) ? (by as Grain) : 'month')

/** A note on every other month would drown the series; what is left says what the rows mean. */
const seriesCaveats = (readings: readonly Found[]): readonly Caveat[] =>
  readings
    .flatMap((reading) => reading.caveats)
    .filter((caveat) => caveat.kind !== 'disagreement' && caveat.kind !== 'change_disagrees')
