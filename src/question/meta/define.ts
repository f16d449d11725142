import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isOnly, opensWithWhat } from './only.ts'

/**
 * The words of the trade that are asked about: "what does CIF mean", "what is YTD?", "cif vs fob", "nes?". Nothing but
 * a question about them stands there, of nobody's trade.
 */
export function termsAsked(clause: Clause): readonly string[] {
  const terms = clause.all('term')
  if (terms.length === 0 || clause.ideas.some(({ place }) => place)) return []
  if (!isOnly(clause, about) || (terms.length === 1 && clause.stands('versus'))) return []
  return isAsked(clause, terms) ? terms.map((at) => clause.value(at, 'term')!) : []
}

const about = ['explain', 'meta', 'term', 'back', 'difference', 'versus']

/** "what is a unit value" asks what it is, "what is the unit value" how high it is. */
const isAsked = (clause: Clause, terms: readonly number[]): boolean =>
  clause.first('meta', 'define') !== undefined ||
  isExplained(clause) ||
  // "mom and yoy, July 2025" are two changes
  (terms.length > 1 && isOfNoPeriod(clause, terms)) ||
  (opensWithWhat(clause) &&
    isOfNoPeriod(clause, terms) &&
    !clause.ideas.some(({ text }) => text === 'the')) ||
  (!clause.stands('yesno') && isOfNoPeriod(clause, []) && terms.every((at) => isOnlyTerm(clause, at)))

/** "explain CIF", and not "explain the trade balance" */
const isExplained = ({ ideas }: Clause): boolean =>
  ideas[0]?.text === 'explain' && !ideas.some(({ text }) => text === 'the')

/** "what is YTD", and not "what is the YTD of 2025". */
const isOfNoPeriod = ({ ideas }: Clause, but: readonly number[]): boolean =>
  ideas.every(({ period }, at) => !period || but.includes(at))

/** "base effect?" asks what it is; "unit value?" and "trade balance?" ask for a figure. */
const isOnlyTerm = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.senses!.every(({ kind }) => explained.has(kind))

/** What a word may mean beside, and get no figure by it: "re-exports?" is told what they are, and that none are shown. */
const explained: ReadonlySet<string> = new Set(['term', 'refuse', 'points', 'filler', 'meta', 'unsupported'])

/** "what does ZZ mean": the code of trade that is booked to no country. */
export const asksOfUnspecified = (clause: Clause): boolean =>
  (clause.first('meta', 'define') !== undefined || opensWithWhat(clause)) &&
  clause.ideas.every(({ good, period }) => !good && !period) &&
  isOnly(clause, ['meta', 'term', 'back', 'trade'])

export const unspecified = kindsOf('a place: unspecified')
