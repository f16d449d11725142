import type { Clause } from '../clause.ts'

/** "which countries supply UK magnets": those who give are asked for, so the UK is not where the magnets come from. */
export function isByPartners(clause: Clause, verb: number): boolean {
  let subject = clause.before(verb)
  // "any country other than China"
  if (clause.ideas[subject]?.place && clause.was(subject - 1, 'exclude')) subject = clause.before(subject - 1)
  const counted = clause.was(subject, 'count', 'partners')
  return counted || clause.was(subject, 'noun', 'partner') || clause.was(subject, 'ask', 'who')
}

/** "which countries buy the silicon of Brazil", "what share of it does the US buy": the good that others buy is Brazil's. */
export function isBought(clause: Clause, of: number): boolean {
  const good = clause.before(of)
  if (!clause.ideas[good]?.good) return false
  let verb = clause.before(good)
  while (clause.was(verb, 'order') || clause.ideas[verb]?.text === 'of') verb = clause.before(verb)
  const isTaken = clause.was(verb, 'flow', 'import') || clause.was(verb, 'taking', 'import')
  if (isTaken && isByPartners(clause, clause.was(verb - 1, 'yesno') ? verb - 1 : verb)) return true
  return clause.ideas.some((_, at) => clause.was(at, 'verb', 'import') && isOfOther(clause, at, of))
}

/** Whoever buys stands before the verb, and is not the one behind "of". */
function isOfOther(clause: Clause, verb: number, of: number): boolean {
  const buyer = clause.before(verb)
  return clause.ideas[buyer]?.place !== undefined && clause.before(buyer) !== of
}

/** "who supplies Brazil": whoever is supplied stands right behind the verb. */
export const isGiven = (clause: Clause, at: number): boolean => {
  if (!clause.stands('gives')) return false
  const before = clause.before(at)
  return before >= 0 && clause.was(before, 'gives')
}
