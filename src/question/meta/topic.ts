import { placeLabel } from '../../names/labels.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { TopicFound, TopicIndex } from '../topics.ts'

/**
 * The fact or event that a question is about. Every word that no reader knows has to stand in it; and for a fact the
 * words that would ask for a figure (a flow, a period) as well.
 */
export function topicOf(clause: Clause, topics: TopicIndex): TopicFound | undefined {
  if (refuses(clause)) return undefined
  const odd = oddWords(clause)
  if (odd.length === 0 && !clause.hasAny(uses)) return undefined
  const found = topics.find(tellingWords(clause), odd)
  if (!found || !isOfPlaces(clause, topics, found)) return undefined
  if (found.kind === 'fact' && !wordsOfFigures(clause).every((word) => topics.holds(found, word)))
    return undefined
  if (found.kind === 'fact' && found.words.length < 2) return undefined
  if (found.kind === 'event' && !asksOfEvent(clause, odd.length + clause.ideas.filter(isName).length))
    return undefined
  for (const idea of clause.ideas)
    if (wordsIn(idea).some((word) => found.words.includes(word))) idea.fate = 'consumed'
  return found
}

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

/** Words that ask for a figure, unless the fact itself holds them: "covered by the export controls of April". */
const wordsOfFigures = (clause: Clause): readonly string[] =>
  clause.ideas.flatMap((idea, at) =>
    idea.period || ['flow', 'agent', 'taking', 'unit'].some((kind) => clause.was(at, kind))
      ? wordsIn(idea)
      : [],
  )

const uses = kindsOf(textsOf('uses', 'used'))

function oddWords(clause: Clause): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < clause.ideas.length; at++)
    if (isOdd(clause, at)) words.push(...wordsIn(clause.ideas[at]!))
  return words
}

/** A word no reader knows, a refused subject, a city. */
function isOdd(clause: Clause, at: number): boolean {
  const idea = clause.ideas[at]!
  if (idea.place) return idea.place.kind === 'sub_national'
  if (idea.good) return idea.good.kind === 'other' && !/^rare earth/.test(idea.text)
  if (idea.period || isNumeric(idea)) return false
  return idea.senses ? clause.was(at, 'refuse') : /\p{L}/u.test(idea.text) && idea.text !== "'s"
}

const isNumeric = ({ threshold, top, amount, number }: Idea): boolean =>
  threshold !== undefined || top !== undefined || amount !== undefined || number !== undefined

/** Words that can tell one fact from another: not those that ask for figures, not those that only bind. */
function tellingWords(clause: Clause): readonly string[] {
  return clause.ideas.flatMap((idea, at) => {
    if (idea.period || idea.threshold || idea.top || (idea.place && !isName(idea)) || clause.isFiller(at))
      return []
    if (idea.text === "'s") return []
    const isTrade = idea.senses !== undefined && tradeKinds.some((kind) => clause.was(at, kind))
    return isTrade && !clause.was(at, 'refuse') && !/^use/.test(idea.text) ? [] : wordsIn(idea)
  })
}

const tradeKinds = [
  'quantity',
  'change',
  'direction',
  'flow',
  'trade',
  'measure',
  'order',
  'count',
  'explain',
  'meta',
  'percent',
  'unit',
  'number',
  'grain',
  'more',
  'versus',
  'relation',
  'noun',
  'agent',
  'preposition',
  'conjunction',
  'ask',
  'which',
  'yesno',
  'back',
  'talk',
]

/** A code of two letters can be the name of something else ("MP Materials"), a city the name of talks. */
const isName = ({ place, from, to, text }: Idea): boolean =>
  place?.kind === 'sub_national' ||
  (place?.kind === 'place' && to === from + 1 && text.length === 2 && !/^(?:us|uk|eu|de|cn|gb)$/.test(text))

const wordsIn = ({ text }: Idea): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'of' && word !== 'the')
