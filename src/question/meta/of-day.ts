import { isoMonth } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsNamed, wordsNamed } from '../rule-words.ts'

/**
 * "what did Beijing do on April 4, 2025", "any event dated 4 April 2025": a day, and only words that ask what was then; of
 * a month where what came in then is named.
 */
export function asksOfDay(clause: Clause, reporter: string | undefined): boolean {
  if (!clause.ideas.some(isDay) && !(reporter && monthAsked(clause).length > 0)) return false
  if (!clause.ideas.every((idea, at) => isOfEvent(clause, at) || isActor(idea, reporter))) return false
  clause.ideas.forEach((idea) => {
    if (!idea.period) idea.fate = 'consumed'
  })
  return true
}

const isDay = ({ period }: Idea): boolean => period?.kind === 'finer' && period.date !== undefined

/** "what controls came in during October 2025": the month, where what was then is named; nobody knows it without its year. */
export function monthAsked({ ideas }: Clause): readonly string[] {
  const [time, ...others] = ideas.flatMap(({ period }) => period ?? [])
  const isMonth = time?.kind === 'fixed' && time.grain === 'month' && others.length === 0
  return isMonth && ideas.some(({ text }) => eventNouns.has(text)) ? [isoMonth(time.range.from)] : []
}

/** What came in, where it is asked of a month. */
export const eventNouns = textsNamed('event_asked')

/** A day, and a word that asks. */
export const days = kindsOf('a period: finer')

export const askingOfDays = kindsOf('ask', 'explain', textsNamed('day_asked'))
const happening = wordsNamed('day_happening')

/** "what took place", "which measure took effect": the words mean nothing of the trade here. */
const isOfEvent = (clause: Clause, at: number): boolean => {
  const idea = clause.ideas[at]!
  return (
    idea.period !== undefined ||
    eventNouns.has(idea.text) ||
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
