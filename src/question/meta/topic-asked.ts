import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { TopicFound, TopicIndex } from '../topics.ts'
import { asksOutcome } from './other-words.ts'
import { isName, wordsIn, wordsOfFigures } from './topic-words.ts'

export const asksOfFact = (clause: Clause, topics: TopicIndex, found: TopicFound): boolean =>
  (found.words.length >= 2 || (found.unit === 'percent' && namesShare(clause))) &&
  wordsOfFigures(clause).every((word) => topics.holds(found, word)) &&
  isOfGood(clause, topics, found) &&
  isInUnit(clause, found)

/** "what percent of refining is in China", "tell me about mining share": one word is enough beside the place, or alone. */
const namesShare = (clause: Clause): boolean =>
  clause.hasAny(ofParts) && (clause.hasAny(placed) || clause.says(/^tell me about\b/i))
const placed = kindsOf('a place')

/**
 * "what percentage of rare earths does China control" is not told how many of them are controlled, and "how many magnets
 * does an EV use" not what they are used in.
 */
const isInUnit = (clause: Clause, { unit }: TopicFound): boolean =>
  clause.hasAny(ofParts)
    ? unit === 'percent'
    : unit !== undefined || clause.first('ask', 'amount') === undefined

const ofParts = kindsOf('quantity', 'percent')

/** "who produces most rare earth magnets" is of magnets, and not of rare earths. */
const isOfGood = (clause: Clause, topics: TopicIndex, found: TopicFound): boolean =>
  !clause.stands('refuse') ||
  clause.ideas.every(
    (idea) => idea.good?.kind !== 'held' || wordsIn(idea).every((word) => topics.holds(found, word)),
  )

/** "what happened", or a question with two words that only the event explains: "what did the Busan summit change". */
export const asksOfEvent = (clause: Clause, odd: readonly string[]): boolean =>
  clause.first('explain') !== undefined ||
  (!asksPartOfMove(clause) &&
    (odd.length + clause.ideas.filter(isName).length >= 2 || asksOnlyWhen(clause)) &&
    (odd.some(asksOutcome) ||
      clause.ideas.some(({ text }) => /^(?:what|when|who|how|which|tell)\b/.test(text))))

/** "when was the truce": of no figure, so that the one word that names it is enough. */
const asksOnlyWhen = (clause: Clause): boolean =>
  /^when\b/.test(clause.ideas[0]?.text ?? '') && !clause.hasAny(ofFigures)
const ofFigures = kindsOf('flow', 'agent', 'change', 'direction', 'quantity', 'taking', 'a place', 'a good')

/** "how many tonnes of the rise came from the truce": what an event did to trade is in no figures. */
function asksPartOfMove(clause: Clause): boolean {
  const at = clause.first('ask', 'amount')
  if (at === undefined || !(clause.stands('direction') || clause.stands('change'))) return false
  const next = clause.was(at + 1, 'unit') ? at + 2 : at + 1
  return clause.ideas[next]?.text === 'of'
}

/** "how much did the Pentagon invest in MP Materials": the number of what happened, not the month's trade. */
export const asksAmountOf = (clause: Clause): boolean =>
  clause.first('ask', 'amount') !== undefined &&
  !['flow', 'agent', 'change', 'direction', 'explain'].some((kind) => clause.stands(kind))
