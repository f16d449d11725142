import type { Clause } from '../clause.ts'
import { isForeignFlow } from '../refine/genitive.ts'

/** "imports UK nickel Norway": the flow first, and then whose it is. */
export const leadsRow = (clause: Clause, at: number): boolean =>
  clause.ideas.filter(({ place }) => place).length > 1 && opensRow(clause, at)

/** The first of the places, none of which a preposition leads in. */
function opensRow(clause: Clause, at: number): boolean {
  const places = clause.ideas.flatMap(({ place }, i) => (place ? [i] : []))
  const areBare = places.every((i) => !clause.was(clause.before(i), 'preposition'))
  return at === places[0] && areBare && followsNoun(clause, at)
}

/** "imports UK nickel 2025", "imports Norway nickel": its own, if it reports, and else from there; who reports is not known here. */
export const isLoose = (clause: Clause, at: number): boolean =>
  clause.first('flow', 'import') !== undefined && opensRow(clause, at) && isHead(clause, at)

/** Nothing but how much stands before the flow, so that nobody is asked for who could be its subject. */
function isHead(clause: Clause, at: number): boolean {
  const flow = clause.all('flow').find((i) => i < at) ?? at
  return clause.ideas
    .slice(0, flow)
    .every((idea, i) => !idea.isWord || idea.period || clause.isFiller(i) || asksSize(clause, i))
}

/** "how much imports UK nickel", "how many tonnes", "total imports UK nickel" */
const asksSize = (clause: Clause, at: number): boolean =>
  clause.was(at, 'unit') || /^(?:how (?:much|many)|total|overall)$/.test(clause.ideas[at]!.text)

/** "Importe Deutschlands", "importations Royaume-Uni nickel": of a noun that no English speaker took for a verb. */
export const isBehindForeign = (clause: Clause, at: number): boolean =>
  followsNoun(clause, at) && isForeignFlow(clause.ideas[clause.before(at)]!)

/** "imports, UK": no verb, of which a place is the object. */
function followsNoun(clause: Clause, at: number): boolean {
  const before = clause.before(at)
  const flow = clause.ideas[before]?.text === ',' ? clause.before(before) : before
  return clause.was(flow, 'flow') && !clause.was(flow, 'verb')
}
