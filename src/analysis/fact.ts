import { stated } from '../answer/make.ts'
import { MONTH_NAMES, monthOfYear, yearOf } from '../calendar/month.ts'
import type { Fact, Trade, TradeEvent } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'
import { datesOf, eventTexts } from './shared/events.ts'
import { type Match, matchesOf } from './shared/match.ts'
import { remembered } from './shared/remember.ts'

/** A fact or event of the package by its words: `headline` is the number it states, if it states one. */
export const fact: Operation = {
  name: 'fact',
  async answer(query, trade) {
    const names = packagesOf(query, trade).map((each) => each.name)
    const topic = query.topic ?? []
    const facts = trade.facts(names)
    const [best] = matchesOf(topic, facts, ({ topic: title, statement: body }) => ({ title, body }))
    const [event] = matchesOf(topic, trade.events(names), eventTexts)
    const own = best ? await eventOf(best.item, names, trade) : []
    const isEvent = event !== undefined && event.words > (best?.words ?? 0)
    if (isEvent && !isNear(best, event, own))
      return answerOf(query, trade, { figures: datesOf([event.item]), events: [event.item] })
    if (!best) {
      const held = facts.map((each) => each.topic)
      return { kind: 'not_held', slot: 'operation', words: topic.join(' '), query, held }
    }
    const figure = stated(best.item, { role: 'headline' })
    const events = isEvent ? [event.item] : own
    return answerOf(query, trade, {
      figures: [...(figure ? [figure] : []), ...datesOf(events, false)],
      facts: [best.item],
      events,
    })
  },
}

/** The event whose month the fact itself names ("the export controls of April 2025"), for whoever asks when. */
const eventOf = (
  { statement }: Fact,
  names: readonly string[],
  trade: Trade,
): Promise<readonly TradeEvent[]> =>
  remembered(trade, `event of ${names.join()}: ${statement}`, async () =>
    eventIn(statement, trade.events(names)),
  )

function eventIn(statement: string, events: readonly TradeEvent[]): readonly TradeEvent[] {
  const named = events.filter(({ month }) =>
    statement.includes(`${MONTH_NAMES[monthOfYear(month) - 1]} ${yearOf(month)}`),
  )
  const words = statement.match(/\p{L}+/gu) ?? []
  return matchesOf(words, named.length > 1 ? events : named, eventTexts)
    .map(({ item }) => item)
    .filter((event) => named.includes(event))
    .slice(0, 1)
}

/**
 * A fact that holds all words but one is given with the event that holds them all, unless it tells of another: what Apple
 * paid is not what the Department of Defense did. One without a date tells of it where the words they share say the most.
 */
const isNear = (
  fact: Match<unknown> | undefined,
  event: Match<TradeEvent>,
  own: readonly TradeEvent[],
): boolean =>
  fact !== undefined &&
  fact.words >= 2 &&
  fact.words >= event.words - 1 &&
  (own.length === 0 ? fact.score >= event.score / 2 : own.includes(event.item))
