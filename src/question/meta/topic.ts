import { placeLabel } from '../../names/labels.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsIn, textsOf } from '../texts.ts'
import type { TopicFound, TopicIndex } from '../topics.ts'
import { natureOf, ofFacts } from './of-nature.ts'
import { asksOutcome, inOtherWords, isAskingWord, tellingOf } from './other-words.ts'
import {
  isName,
  isOdd,
  isOfRareEarths,
  oddWords,
  tellingWords,
  wordsIn,
  wordsOfFigures,
} from './topic-words.ts'

/**
 * The fact or event that a question is about. Every word that no reader knows has to stand in it; and for a fact the
 * words that would ask for a figure (a flow, a period) as well.
 */
export function topicOf(
  clause: Clause,
  topics: TopicIndex,
  reporter: string | undefined,
): TopicFound | undefined {
  if (refuses(clause)) return undefined
  const odd = oddWords(clause)
  const nature = clause.hasAny(uses) ? undefined : natureOf(clause)
  if (odd.every((word) => general.has(word)) && !nature && !clause.hasAny(uses)) return undefined
  const found = nature ? findOfNature(clause, topics, nature) : findIn(clause, topics, odd)
  if (!found || !isOfPlaces(clause, topics, found, reporter)) return undefined
  const isAsked = found.kind === 'fact' ? asksOfFact(clause, topics, found) : asksOfEvent(clause, odd)
  if (!isAsked) return undefined
  for (const idea of clause.ideas)
    if (isOfRareEarths(idea) || wordsIn(idea).some((word) => isTold(word, found, odd))) idea.fate = 'consumed'
  return found
}

/** Words of which one has to stand there: odd ones, or those of what goods are for. */
export const telling = kindsOf(
  'an unread word',
  'a place: sub_national',
  'a good not held',
  'refuse',
  ofFacts,
  textsOf('uses', 'used'),
  textsIn({ has: (text) => inOtherWords(text).length > 0 }),
)

/** It stands in what was found, or only asked for it. */
const isTold = (word: string, { words }: TopicFound, odd: readonly string[]): boolean =>
  words.includes(word) || isAskingWord(word) || (odd.includes(word) && !tellingOf(odd).includes(word))

/** Words that ask ("what came of it") need not stand in it, unless there are no others. */
function findIn(clause: Clause, topics: TopicIndex, odd: readonly string[]): TopicFound | undefined {
  const must = tellingOf(odd)
  const telling = tellingWords(clause).filter((word) => !isAskingWord(word) || must.includes(word))
  return topics.find(telling, must)
}

/** "which products contain magnets": of what is in them, and not what else contains something. */
function findOfNature(clause: Clause, topics: TopicIndex, nature: string): TopicFound | undefined {
  const isSaid = (word: string) => !general.has(word) && !isAskingWord(word) && !/^needs?$/.test(word)
  return topics.find(
    [...tellingWords(clause).filter(isSaid), nature],
    [...oddWords(clause).filter(isSaid), nature],
  )
}

const asksOfFact = (clause: Clause, topics: TopicIndex, found: TopicFound): boolean =>
  found.words.length >= 2 &&
  wordsOfFigures(clause).every((word) => topics.holds(found, word)) &&
  isOfGood(clause, topics, found) &&
  isInUnit(clause, found)

/** "what percentage of rare earths does China control" is not told how many of them are controlled. */
const isInUnit = (clause: Clause, { unit }: TopicFound): boolean =>
  !clause.hasAny(ofParts) || unit === 'percent'

const ofParts = kindsOf('quantity', 'percent')

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
const isOfPlaces = (
  clause: Clause,
  topics: TopicIndex,
  found: TopicFound,
  reporter: string | undefined,
): boolean =>
  clause.ideas.every((idea) => {
    if (!idea.place || !('code' in idea.place) || isName(idea)) return true
    if (found.isPlaceless && idea.place.code === reporter) return true
    const names = [wordsIn(idea), placeLabel(idea.place.code).toLowerCase().split(' ')]
    return names.some((words) => words.every((word) => topics.holds(found, word)))
  })

/** "what happened", or a question with two words that only the event explains: "what did the Busan summit change". */
const asksOfEvent = (clause: Clause, odd: readonly string[]): boolean =>
  clause.first('explain') !== undefined ||
  (!asksPartOfMove(clause) &&
    odd.length + clause.ideas.filter(isName).length >= 2 &&
    (odd.some(asksOutcome) ||
      clause.ideas.some(({ text }) => /^(?:what|when|who|how|which|tell)\b/.test(text))))

/** "how many tonnes of the rise came from the truce": what an event did to trade is in no figures. */
function asksPartOfMove(clause: Clause): boolean {
  const at = clause.first('ask', 'amount')
  if (at === undefined || !(clause.stands('direction') || clause.stands('change'))) return false
  const next = clause.was(at + 1, 'unit') ? at + 2 : at + 1
  return clause.ideas[next]?.text === 'of'
}

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

/** "how much did the Pentagon invest in MP Materials": the number of what happened, not the month's trade. */
export const asksAmountOf = (clause: Clause): boolean =>
  clause.first('ask', 'amount') !== undefined &&
  !['flow', 'agent', 'change', 'direction', 'explain'].some((kind) => clause.stands(kind))
