import type { Answer, Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as } from '../answer/make.ts'
import { lengthOf } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade, TradeEvent } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { amountAt } from './quantity/amount.ts'
import { answerOf } from './shared/answer.ts'
import { changeBeside, type Surroundings } from './shared/beside.ts'
import { amongCaveat } from './shared/breakdown.ts'
import { changeBetween } from './shared/change.ts'
import { contributorsOf } from './shared/contributors.ts'
import { datesOf, eventsAbout, eventsNear } from './shared/events.ts'
import { issueOf } from './shared/issue.ts'
import { basePeriod } from './shared/kind.ts'
import { type Absent, isFound, type Reading } from './shared/reading.ts'
import { isWorld, type Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'
import { surroundingsOf } from './shared/surroundings.ts'

/**
 * What moved, and what was reported around then; never a cause. `headline` is the level with its changes, as when it
 * is shown, then a `row` in points for each partner that moved it most. A question about an event has its
 * date; a month that nobody published has no figure, and events alone are told.
 */
export const explain: Operation = {
  name: 'explain',
  async answer(query, trade) {
    const about = eventsAbout(query, trade)
    if (isAboutEvent(query, about))
      return answerOf(query, trade, { figures: datesOf(about), events: about, caveats: NOT_CAUSES })
    if (isUnknownTopic(query, about)) return { kind: 'not_understood', words: query.topic ?? [] }
    const subject = await subjectOf(query, trade, query.period.value)
    const reading = await amountAt(subject, query.period.value, { trade })
    const events = withNamed(eventsNear(query, trade, query.period.value), about)
    if (!isFound(reading)) return withoutLevel(query, trade, subject, reading, events)
    const around = await aroundOf(query, trade, subject)
    const moved = await movers(query, trade, subject)
    return answerOf(query, trade, {
      figures: [
        as(reading.figure, { role: 'headline' }),
        ...reading.beside,
        ...around.figures,
        ...moved.figures,
      ],
      remarks: around.remarks,
      events,
      caveats: [...reading.caveats, ...around.caveats, ...moved.caveats, ...NOT_CAUSES],
    })
  },
}

const NOT_CAUSES: readonly Caveat[] = [{ kind: 'events_are_not_causes' }]

/** A date, or a topic and no period said: the question is about what happened, not about a month's figure. */
function isAboutEvent(
  { topic, period, comparison, direction }: Query,
  about: readonly TradeEvent[],
): boolean {
  // A comparison with the month before is filled in for everything that is explained.
  const asksOfChange = direction !== undefined || (comparison && comparison.kind !== 'month_on_month')
  if (about.length === 0 || asksOfChange) return false
  return period.how !== 'said' || about.some((event) => topic?.includes(event.date))
}

/** A month's figures are no answer to what was asked of something that no event tells of. */
const isUnknownTopic = ({ topic = [], period }: Query, about: readonly TradeEvent[]): boolean =>
  topic.length > 0 && about.length === 0 && period.how !== 'said'

/** An event that the question names is told, however far it lies from the month. */
const withNamed = (near: readonly TradeEvent[], about: readonly TradeEvent[]): readonly TradeEvent[] =>
  [...new Set([...near, ...about])].sort((a, b) => (a.date < b.date ? -1 : 1))

async function withoutLevel(
  query: Query,
  trade: Trade,
  subject: Subject,
  reading: Exclude<Reading, { state: 'found' }>,
  events: readonly TradeEvent[],
): Promise<Answer | Issue> {
  const change = await changeBetween(subject, query.period.value, basePeriod(query), trade)
  if (change.state !== 'changed')
    return events.length > 0 && reading.state === 'absent'
      ? answerOf(query, trade, { figures: [], events, caveats: [noLevel(reading), ...NOT_CAUSES] })
      : issueOf(query, trade, subject, reading)
  return answerOf(query, trade, {
    figures: [as(change.figure, { role: 'headline' })],
    events,
    caveats: NOT_CAUSES,
  })
}

/** "from January to June": the change that was asked about, and no other beside it. */
function aroundOf(query: Query, trade: Trade, subject: Subject): Promise<Surroundings> {
  const { period, comparison } = query
  return comparison?.kind === 'period_on_period'
    ? changeBeside(subject, period.value, comparison.period, trade)
    : surroundingsOf(subject, period.value, { query, trade })
}

const noLevel = ({ why, period, partner }: Absent): Caveat => ({
  kind: 'no_level',
  why,
  period,
  ...(partner ? { partner } : {}),
})

const MOST_MOVERS = 3

/** The partners that moved the world's total most; nobody moves one partner but itself. */
async function movers(query: Query, trade: Trade, subject: Subject) {
  const nothing = { figures: [] as readonly Figure[], caveats: [] as readonly Caveat[] }
  const base = basePeriod(query)
  if (!isWorld(subject) || lengthOf(base) !== lengthOf(query.period.value)) return nothing
  const before = await amountAt(subject, base, { trade })
  if (!isFound(before)) return nothing
  const { among, contributors } = await contributorsOf(query, subject, base, 'partner', before.figure, trade)
  const size = ({ points }: (typeof contributors)[number]) => Math.abs(Number(points.value))
  const largest = [...contributors].sort((a, b) => size(b) - size(a)).slice(0, MOST_MOVERS)
  return {
    figures: largest.flatMap(({ points, levels }) => [points, ...levels]),
    caveats: largest.length > 0 ? amongCaveat(among, contributors.length) : [],
  }
}
