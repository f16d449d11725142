import { as } from '../answer/make.ts'
import { signOf, spreadOf } from '../answer/spread.ts'
import { type Range, range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { TradeEvent } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { amount } from './quantity/amount.ts'
import { quantityOf } from './quantity/index.ts'
import type { Quantity } from './quantity/quantity.ts'
import { answerOf } from './shared/answer.ts'
import { aroundOf, NOT_CAUSES, withoutLevel } from './shared/around.ts'
import type { Surroundings } from './shared/beside.ts'
import { datesOf, eventsAbout, eventsNear, isDated } from './shared/events.ts'
import { kindOf } from './shared/kind.ts'
import { movers } from './shared/movers.ts'
import { premiseOf } from './shared/premise.ts'
import { isFound } from './shared/reading.ts'
import { subjectOf } from './shared/subjects.ts'

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
    const reading = await looked(query).at(subject, query.period.value, { query, trade })
    const events = withNamed(eventsNear(query, trade, lookedAt(query)), about)
    if (!isFound(reading)) return withoutLevel(query, trade, subject, reading, events)
    const around = await aroundOf(looked(query), subject, reading, { query, trade })
    const premise = await premiseOf(query, subject, trade)
    const moved = await movers(asMoved(query, premise), trade, subject)
    return answerOf(query, trade, {
      figures: [
        as(reading.figure, { role: 'headline' }),
        ...reading.beside,
        ...around.figures,
        ...moved.figures,
        ...premise.figures,
      ],
      remarks: [...(reading.remarks ?? []), ...around.remarks, ...premise.remarks],
      events,
      caveats: [...reading.caveats, ...around.caveats, ...moved.caveats, ...NOT_CAUSES],
    })
  },
}

/** "why did exports pick up after May": what was reported since then has its part in it, and not the last months alone. */
function lookedAt({ period: { value }, comparison }: Query): Range {
  const from = comparison?.kind === 'period_on_period' ? comparison.period.to + 1 : value.from
  return range(Math.min(from, value.from), value.to)
}

/** A rate is told beside its level; a balance, share or unit value is one of its own. */
const looked = (query: Query): Quantity => (query.quantity === 'change' ? amount : quantityOf(query))

/** "why did exports jump", which they did on the year and not on the month: what moved them on the year. */
function asMoved(query: Query, { remarks }: Surroundings): Query {
  const premise = remarks.find((remark) => remark.kind === 'premise')
  const isSo = premise?.on.find(
    ({ change }) => signOf(spreadOf(change)) === (premise.direction === 'up' ? 1 : -1),
  )
  const base = isSo?.base
  return base ? { ...query, comparison: { kind: kindOf(query.period.value, base), period: base } } : query
}

/** A date, or a topic and no period said: the question is about what happened, not about a month's figure. */
function isAboutEvent(
  { topic, period, comparison, direction }: Query,
  about: readonly TradeEvent[],
): boolean {
  // A comparison with the month before is filled in for everything that is explained.
  const asksOfChange = direction !== undefined || (comparison && comparison.kind !== 'month_on_month')
  if (about.length === 0 || asksOfChange) return false
  return period.how !== 'said' || about.some((event) => isDated(event, topic ?? []))
}

/** A month's figures are no answer to what was asked of something that no event tells of. */
const isUnknownTopic = ({ topic = [], period }: Query, about: readonly TradeEvent[]): boolean =>
  topic.length > 0 && about.length === 0 && period.how !== 'said'

/** An event that the question names is told, however far it lies from the month. */
const withNamed = (near: readonly TradeEvent[], about: readonly TradeEvent[]): readonly TradeEvent[] =>
  [...new Set([...near, ...about])].sort((a, b) => (a.date < b.date ? -1 : 1))
