import { placeLabel } from '../../names/labels.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { TopicFound, TopicIndex } from '../topics.ts'
import { isName, isOdd, oddWords, tellingWords, wordsIn, wordsOfFigures } from './topic-words.ts'

/**
 * The fact or event that a question is about. Every word that no reader knows has to stand in it; and for a fact the
 * words that would ask for a figure (a flow, a period) as well.
 */
export function topicOf(clause: Clause, topics: TopicIndex): TopicFound | undefined {
  if (refuses(clause)) return undefined
  const odd = oddWords(clause)
  if (odd.every((word) => general.has(word)) && !clause.hasAny(uses)) return undefined
  const found = topics.find(tellingWords(clause), odd)
  if (!found || !isOfPlaces(clause, topics, found)) return undefined
  if (found.kind === 'fact' && !wordsOfFigures(clause).every((word) => topics.holds(found, word)))
    return undefined
  if (found.kind === 'fact' && found.words.length < 2) return undefined
  if (found.kind === 'fact' && !isOfGood(clause, topics, found)) return undefined
  if (found.kind === 'event' && !asksOfEvent(clause, odd.length + clause.ideas.filter(isName).length))
    return undefined
  for (const idea of clause.ideas)
    if (wordsIn(idea).some((word) => found.words.includes(word))) idea.fate = 'consumed'
  return found
}

/** Of what is no fact on its own. */
const general: ReadonlySet<string> = new Set(['contain', 'contains'])

/** "who produces most rare earth magnets" is of magnets, and not of rare earths. */
const isOfGood = (clause: Clause, topics: TopicIndex, found: TopicFound): boolean =>
  !clause.stands('refuse') ||
  clause.ideas.every(
    (idea) => idea.good?.kind !== 'held' || wordsIn(idea).every((word) => topics.holds(found, word)),
  )

/** A refused subject is named that no fact could be about. */
const refuses = (clause: Clause): boolean =>
  clause.stands('refuse') && clause.all('refuse').some((at) => !isAboutTheWorld(clause, at))

/** What is known of mining in China answers nothing about mining in Brazil: every place named stands in it. */
const isOfPlaces = (clause: Clause, topics: TopicIndex, found: TopicFound): boolean =>
  clause.ideas.every((idea) => {
    if (!idea.place || !('code' in idea.place) || isName(idea)) return true
    const names = [wordsIn(idea), placeLabel(idea.place.code).toLowerCase().split(' ')]
    return names.some((words) => words.every((word) => topics.holds(found, word)))
  })

/** "what happened", or a question with two words that only the event explains: "what did the Busan summit change". */
const asksOfEvent = (clause: Clause, odd: number): boolean =>
  clause.first('explain') !== undefined ||
  (odd >= 2 && clause.ideas.some(({ text }) => /^(?:what|when|who|how|which|tell)\b/.test(text)))

/** Refused subjects that a fact or event may be about all the same. */
const aboutTheWorld = new Set(['production', 'tariff', 'company', 'stocks', 'other_indicator', 'valuation'])

/** "How much did the Pentagon invest" is of the world; "is it a good time to invest" asks for advice. */
const isAboutTheWorld = (clause: Clause, at: number): boolean =>
  aboutTheWorld.has(clause.value(at, 'refuse')!) ||
  (/^invest/.test(clause.ideas[at]!.text) &&
    clause.all('refuse').length === 1 &&
    clause.first('ask') !== undefined &&
    clause.ideas.some((idea, i) => i !== at && isOdd(clause, i) && /^\p{L}{3,}/u.test(idea.text)))

const uses = kindsOf(textsOf('uses', 'used'))
