import { stated } from '../answer/make.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'
import { eventTexts } from './shared/events.ts'
import { type Match, matchesOf } from './shared/match.ts'

/** A fact or event of the package by its words: `headline` is the number it states, if it states one. */
export const fact: Operation = {
  name: 'fact',
  async answer(query, trade) {
    const names = packagesOf(query, trade).map((each) => each.name)
    const topic = query.topic ?? []
    const facts = trade.facts(names)
    const [best] = matchesOf(topic, facts, ({ topic: title, statement: body }) => ({ title, body }))
    const [event] = matchesOf(topic, trade.events(names), eventTexts)
    const isEvent = event !== undefined && event.words > (best?.words ?? 0)
    if (isEvent && !isNear(best, event)) return answerOf(query, trade, { figures: [], events: [event.item] })
    if (!best) {
      const held = facts.map((each) => each.topic)
      return { kind: 'not_held', slot: 'operation', words: topic.join(' '), query, held }
    }
    const figure = stated(best.item, { role: 'headline' })
    return answerOf(query, trade, {
      figures: figure ? [figure] : [],
      facts: [best.item],
      events: isEvent ? [event.item] : [],
    })
  },
}

/** A fact that holds all words but one is given with the event that holds them all. */
const isNear = (fact: Match<unknown> | undefined, event: Match<unknown>): boolean =>
  fact !== undefined && fact.words >= 2 && fact.words >= event.words - 1
