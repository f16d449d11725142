import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { inOtherWords } from './other-words.ts'

export function oddWords(clause: Clause): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < clause.ideas.length; at++)
    if (isOdd(clause, at)) words.push(...wordsIn(clause.ideas[at]!))
  return words
}

/** A word no reader knows, one that facts and events know by another name, a refused subject, a city. */
export function isOdd(clause: Clause, at: number): boolean {
  const idea = clause.ideas[at]!
  if (idea.place) return idea.place.kind === 'sub_national'
  if (idea.good) return idea.good.kind === 'other' && !isOfRareEarths(idea)
  if (idea.period || isNumeric(idea)) return isNumberOfDecree(clause, at)
  return idea.senses && inOtherWords(idea.text).length === 0
    ? clause.was(at, 'refuse')
    : /\p{L}/u.test(idea.text) && idea.text !== "'s"
}

/** "announcement 18", "announcement no. 70": its name, and no amount. */
const isNumberOfDecree = ({ ideas }: Clause, at: number): boolean => {
  if (ideas[at]!.number === undefined) return false
  const before = ideas.slice(0, at).findLast(({ text }) => text !== 'no' && text !== '.' && text !== 'number')
  return before !== undefined && /^announcements?$/.test(before.text)
}

/** Of what the goods of this trade are made of: facts and events speak of them, and no figure does. */
export const isOfRareEarths = ({ good, text }: Idea): boolean =>
  good?.kind === 'other' && /^rare[ -]earth/.test(text)

const isNumeric = ({ threshold, top, amount, number }: Idea): boolean =>
  threshold !== undefined || top !== undefined || amount !== undefined || number !== undefined

/** Words that can tell one fact from another: not those that ask for figures, not those that only bind. */
export function tellingWords(clause: Clause): readonly string[] {
  return clause.ideas.flatMap((idea, at) => {
    if (idea.period || idea.threshold || idea.top || (idea.place && !isName(idea)) || clause.isFiller(at))
      return []
    if (idea.text === "'s") return []
    const isTrade = idea.senses !== undefined && tradeKinds.some((kind) => clause.was(at, kind))
    return isTrade && !isOdd(clause, at) && !/^use/.test(idea.text) && !isLongName(clause, at)
      ? []
      : wordsIn(idea)
  })
}

/** "the Critical Raw Materials Act": a word for goods that is the name of something else. */
const isLongName = (clause: Clause, at: number): boolean =>
  clause.was(at, 'noun', 'commodity') && clause.ideas[at]!.to - clause.ideas[at]!.from > 2

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
  'goes',
  'percent',
  'unit',
  'number',
  'rank',
  'series',
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
export const isName = ({ place, from, to, text }: Idea): boolean =>
  place?.kind === 'sub_national' ||
  (place?.kind === 'place' && to === from + 1 && text.length === 2 && !/^(?:us|uk|eu|de|cn|gb)$/.test(text))

export const wordsIn = ({ text }: Idea): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word !== 'of' && word !== 'the')

/** Words that ask for a figure, unless the fact itself holds them: "covered by the export controls of April". */
export const wordsOfFigures = (clause: Clause): readonly string[] =>
  clause.ideas.flatMap((idea, at) =>
    idea.period || ['flow', 'agent', 'taking', 'unit'].some((kind) => clause.was(at, kind))
      ? wordsIn(idea)
      : [],
  )
