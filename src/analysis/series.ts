import type { Caveat } from '../answer/answer.ts'
import { as } from '../answer/make.ts'
import type { Grain } from '../query/operation.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { bucketsOf, windowsOf } from './shared/buckets.ts'
import { eachFollowed } from './shared/each.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapCaveat, missedCaveat, pointsOf } from './shared/months.ts'
import { type Found, isFound } from './shared/reading.ts'
import { subjectsOf } from './shared/subjects.ts'

/**
 * A quantity over time: a `row` for every month (quarter, year) held, in order; one subject after the other. What is
 * not held has no row and stands in a caveat.
 */
export const series: Operation = {
  name: 'series',
  takesSeveral: true,
  async answer(query, trade) {
    const period = query.period.value
    const buckets = query.window ? windowsOf(period, query.window) : bucketsOf(period, grainOf(query))
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
      figures: readings.map(({ figure }) => as(figure, { role: 'row' })),
      caveats: [...(query.window ? missedCaveat(points) : gapCaveat(points)), ...seriesCaveats(readings)],
    })
  },
}

const GRAINS: ReadonlySet<string> = new Set<Grain>(['month', 'quarter', 'half', 'year'])

const grainOf = ({ grain, by }: { grain?: Grain; by?: string }): Grain =>
  grain ?? (by && GRAINS.has(by) ? (by as Grain) : 'month')

/** A note on every other month would drown the series; what is left says what the rows mean. */
const seriesCaveats = (readings: readonly Found[]): readonly Caveat[] =>
  readings
    .flatMap((reading) => reading.caveats)
    .filter((caveat) => caveat.kind !== 'disagreement' && caveat.kind !== 'change_disagrees')
