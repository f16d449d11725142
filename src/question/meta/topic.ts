import { placeLabel } from '../../names/labels.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed } from '../rule-words.ts'
import { textsIn, textsOf } from '../texts.ts'
import type { TopicFound, TopicIndex } from '../topics.ts'
import { natureOf, ofFacts } from './of-nature.ts'
import { inOtherWords, isAskingWord, tellingOf } from './other-words.ts'
import { asksOfEvent, asksOfFact } from './topic-asked.ts'
import { refuses } from './topic-refused.ts'
import { isName, isOfRareEarths, oddWords, tellingWords, wordsIn } from './topic-words.ts'

/**
 * The fact or event that a question is about. Every word that no reader knows has to stand in it; and for a fact the
 * words that would ask for a figure (a flow, a period) as well.
 */
export function topicOf(
  clause: Clause,
  topics: TopicIndex,
  reporter: string | undefined,
): TopicFound | undefined {
  if (refuses(clause) || clause.hasAny(elsewhere)) return undefined
  const odd = oddWords(clause)
  const nature = natureAsked(clause)
  if (odd.every((word) => general.has(word)) && !nature && !clause.hasAny(uses)) return undefined
  const found = nature ? findOfNature(clause, topics, nature) : findIn(clause, topics, odd)
  if (!found || !isOfPlaces(clause, topics, found, reporter)) return undefined
  const isAsked = found.kind === 'fact' ? asksOfFact(clause, topics, found) : asksOfEvent(clause, odd)
  if (!isAsked) return undefined
  for (const idea of clause.ideas)
    if (isOfRareEarths(idea) || wordsIn(idea).some((word) => isTold(word, found, odd))) idea.fate = 'consumed'
  return found
}

/** "how much of the refining is outside China": what is known of China is no answer. */
const elsewhere = kindsOf(textsNamed('elsewhere'))

/** "what materials are used in magnets" is of what is in them, and not of their uses. */
function natureAsked(clause: Clause): 'used' | 'materials' | undefined {
  const nature = natureOf(clause)
  return nature === 'used' && clause.hasAny(uses) ? undefined : nature
}

/** Words of which one has to stand there: odd ones, or those of what goods are for. */
export const telling = kindsOf(
  'an unread word',
  'a place: sub_national',
  'a good not held',
  'refuse',
  ofFacts,
  textsOf('uses', 'used', 'use'),
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
  const isSaid = (word: string) =>
    !general.has(word) && !isAskingWord(word) && !/^(?:needs?|used)$/.test(word)
  return topics.find(
    [...tellingWords(clause).filter(isSaid), nature],
    [...oddWords(clause).filter(isSaid), nature],
  )
}

/** Of what is no fact on its own. */
const general: ReadonlySet<string> = new Set(['contain', 'contains'])

/**
 * What is known of mining in China answers nothing about mining in Brazil: every place named stands in it. Whoever reports
 * is meant where no place stands in it, and in "the talks of the US and China" beside one that does.
 */
function isOfPlaces(
  { ideas }: Clause,
  topics: TopicIndex,
  found: TopicFound,
  reporter: string | undefined,
): boolean {
  const places = ideas.filter((idea) => idea.place && 'code' in idea.place && !isName(idea))
  const isHeld = (idea: Idea): boolean => standsIn(idea, topics, found)
  return places.every(
    (idea) => (codeOf(idea) === reporter && (found.isPlaceless || places.some(isHeld))) || isHeld(idea),
  )
}

const codeOf = ({ place }: Idea): string | undefined => (place && 'code' in place ? place.code : undefined)

function standsIn(idea: Idea, topics: TopicIndex, found: TopicFound): boolean {
  const names = [wordsIn(idea), placeLabel(codeOf(idea)!).toLowerCase().split(' ')]
  return names.some((words) => words.every((word) => topics.holds(found, word)))
}

const uses = kindsOf(textsOf('uses', 'used', 'use'))
