import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed, wordsNamed } from '../rule-words.ts'

/** "what did Beijing do on April 4, 2025", "any event dated 4 April 2025": a day, and only words that ask what was then. */
export function asksOfDay(clause: Clause, reporter: string | undefined): boolean {
  if (!clause.ideas.some(({ period }) => period?.kind === 'finer' && period.date !== undefined)) return false
  if (!clause.ideas.every((idea, at) => isOfEvent(clause, at) || isActor(idea, reporter))) return false
  clause.ideas.forEach((idea) => {
    if (!idea.period) idea.fate = 'consumed'
  })
  return true
}

/** A day, and a word that asks. */
export const days = kindsOf('a period: finer')

export const askingOfDays = kindsOf('ask', 'explain', textsNamed('day_asked'))
const happening = wordsNamed('day_happening')

/** "what took place", "which measure took effect": the words mean nothing of the trade here. */
const isOfEvent = (clause: Clause, at: number): boolean => {
  const idea = clause.ideas[at]!
  return (
    idea.period?.kind === 'finer' ||
    clause.binds(at) ||
    happening.has(idea.text) ||
    (clause.was(at, 'ask') && !clause.was(at, 'ask', 'amount')) ||
    ['which', 'explain', 'yesno'].some((kind) => clause.was(at, kind)) ||
    (!idea.isWord && !idea.senses)
  )
}

/** Whoever reports, or a city of theirs that stands for it. */
const isActor = ({ place }: Idea, reporter: string | undefined): boolean =>
  place?.kind === 'sub_national' || (place?.kind === 'place' && place.code === reporter)
