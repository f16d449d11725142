import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { wordsNamed } from '../rule-words.ts'

/**
 * "when did exports get back above the March level", "how long until they were back at that of May 2025": asked when it was
 * as high again. Whether it is, with no such question, is a claim of the latest month.
 */
export function refineBackAt(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => moves.has(text))
  if (at < 0 || !ideas.some(asksWhen)) return ideas
  const { text } = ideas[at]!
  const to = has(ideas[at], 'regain') && ideas[at + 1]?.text === 'to' ? at + 2 : at + 1
  const month = monthAfter(ideas, to)
  const isLevel = past.has(text) || levels.has(text) || namesLevel(ideas, to, month)
  if (month < 0 || !isLevel) return ideas
  const senses = [newSense('back_at', past.has(text) ? 'above' : 'at_least')]
  const moved = to === at + 1 ? withSenses(ideas[at]!, senses) : merge(ideas, at, to, { senses })
  return [...ideas.slice(0, at), moved, ...ideas.slice(to)]
}

const howLong = wordsNamed('asked_how_long')
const past = wordsNamed('back_past')
const levels = wordsNamed('back_to_level')
const moves = wordsNamed('back_past', 'back_to', 'back_to_level', 'back_recovered')

const asksWhen = (idea: Idea): boolean => has(idea, 'ask', 'when') || howLong.has(idea.text)

/** Where the month stands whose level it is, behind articles and what a level is called. */
function monthAfter(ideas: readonly Idea[], from: number): number {
  let at = from
  while (leads.has(ideas[at]?.text ?? '')) at++
  const { period } = ideas[at] ?? {}
  return period && isMonth(period) ? at : -1
}
const leads = wordsNamed('level_of_month')

/** "the March level", "the level of March" */
const namesLevel = (ideas: readonly Idea[], from: number, month: number): boolean =>
  ideas.slice(from, month + 2).some(({ text }) => names.has(text))
const names = wordsNamed('level_named')

const isMonth = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'before' ? phrase.unit === 'month' : 'grain' in phrase && phrase.grain === 'month'
