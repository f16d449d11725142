import type { Clause } from '../clause.ts'
import { isBare, isFlowAt, type Stretch, skipOwner, standsIn, within } from './steps.ts'

export function isPlaceWithin(clause: Clause, good: Stretch): boolean {
  return clause.ideas.some(
    (_, at) => isPlace(clause, at) && (isTheTop(clause, at, good) || isRankOfIt(clause, at, good)),
  )
}

const isPlace = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.top !== undefined || ['order', 'extreme', 'rank'].some((kind) => clause.was(at, kind))

/** "is hafnium the UK's top export to Germany", "is nickel among the three biggest exports", "the no. 1 export good" */
function isTheTop(clause: Clause, place: number, { from, to }: Stretch): boolean {
  if (clause.was(to + 1, 'flow') || !isJudged(clause, place, { from, to })) return false
  const next = skipOwner(clause, clause.was(place + 1, 'noun', 'commodity') ? place + 2 : place + 1)
  return clause.was(next, 'flow') && !clause.was(next, 'agent')
}

/** "is hafnium the top", "hafnium is the top … right?", "is the top export hafnium" */
const isJudged = (clause: Clause, place: number, { from, to }: Stretch): boolean =>
  from < place
    ? clause.was(clause.before(from), 'yesno') || clause.was(clause.after(to), 'yesno')
    : clause.stands('yesno') && !isLedIn(clause, from) && standsIn(clause, 'flow', place, from)

/** "the largest imports of magnets", "of Chinese magnets": what was imported, and not what the largest were of. */
const isLedIn = (clause: Clause, good: number): boolean =>
  clause.was(clause.ideas[good - 1]?.place ? good - 2 : good - 1, 'preposition')

/** "rank of nickel among UK exports", "where does nickel rank in UK exports to Germany" */
const isRankOfIt = (clause: Clause, place: number, { to }: Stretch): boolean =>
  clause.was(place, 'rank') &&
  clause.ideas.some(
    ({ text }, at) =>
      at > to &&
      at > place &&
      (within.has(text) || text === 'as') &&
      isFlowAt(clause, at + 1) &&
      isBare(clause, to + 1, at),
  )
