import { wasMember } from '../../names/groups.ts'
import type { Clause } from '../clause.ts'
import { has } from '../idea.ts'
import { articles, isListPreposition } from './words.ts'

export function jointKind(clause: Clause, at: number): 'and' | 'versus' | undefined {
  if (clause.is(at, 'versus') || clause.is(at, 'than') || clause.is(at, 'or')) return 'versus'
  if (isMultiple(clause, at) && !isOfOthers(clause, at)) return 'versus'
  if (isMinus(clause, at)) return 'versus'
  if (clause.is(at, 'more') && isBetweenPlaces(clause, at)) return 'versus'
  if (
    clause.ideas[at]!.text === 'to' &&
    clause.first('ratio') !== undefined &&
    isPlaceOrDash(clause, at - 1) &&
    !isRoute(clause, at) &&
    clause.ideas[clause.ideas[at + 1]?.text === '-' ? at + 2 : otherOfRatio(clause, at)]?.place
  )
    return 'versus'
  const { text } = clause.ideas[at]!
  if (text === 'as' && clause.ideas.some((_, i) => i < at && isMultiple(clause, i))) return 'versus'
  if (text === 'what' && isMultiple(clause, at - 1)) return 'versus'
  if (text === ':' && clause.stands('ratio') && clause.ideas[at - 1]?.place && clause.ideas[at + 1]?.place)
    return 'versus'
  if (clause.is(at, 'conjunction') || text === ',' || text === '/' || text === '&' || text === '+')
    return 'and'
  return undefined
}

/** "how many times larger were magnets from China to Japan in May than in April": what went that way, and nobody against another. */
const isRoute = ({ ideas }: Clause, to: number): boolean =>
  ideas[to - 2]?.text === 'from' && !ideas.some(({ text }) => text.startsWith('ratio'))

/** "South Africa minus Belgium", "EU minus US", "its lead over Belgium": what is left of one country's is the difference. */
function isMinus(clause: Clause, at: number): boolean {
  if (clause.ideas[at]!.text === 'minus') return isOne(clause, at - 1) && areApart(clause, at)
  const isLead = clause.is(at, 'difference') && / over$/.test(clause.ideas[at]!.text)
  return isLead && clause.ideas[clause.after(at)]?.place?.kind === 'place'
}

/** Of a list nobody knows from which of them something is taken. */
const isOne = (clause: Clause, at: number): boolean =>
  !(clause.was(at - 1, 'conjunction') && clause.ideas[at - 2]?.place !== undefined)

/** Germany can be left out of the EU, and the US cannot. */
function areApart(clause: Clause, at: number): boolean {
  const one = clause.ideas[at - 1]?.place
  const other = clause.ideas[clause.after(at)]?.place
  if (one?.kind === 'place')
    return other?.kind === 'place' || (other?.kind === 'group' && !wasMember(other.code, one.code))
  return one?.kind === 'group' && other?.kind === 'place' && !wasMember(one.code, other.code)
}

/** "Germany at least twice as much as the US" */
export const isMultiple = (clause: Clause, at: number): boolean =>
  clause.ideas[at]?.threshold?.unit === 'ratio' || clause.is(at, 'multiple')

/** "UK titanium: twice as much from the US as from Japan": what is compared stands behind it. */
function isOfOthers({ ideas }: Clause, at: number): boolean {
  const next = ideas.findIndex(({ place }, i) => i > at && place)
  const last = ideas.findLastIndex(({ place }) => place)
  return ideas.some((idea, i) => i > next && i < last && (idea.text === 'as' || has(idea, 'than')))
}

/**
 * "US more than Germany", "Vietnam ahead of the US": the word joins, and stays for the comparison to read. In "UK imports
 * bigger from Norway or from Peru" it sets the two behind it against each other.
 */
const isBetweenPlaces = (clause: Clause, at: number): boolean => {
  // "is Belgium the top UK buyer"
  if (clause.ideas[at]!.text === 'top' && articles.has(clause.ideas[at - 1]?.text ?? '')) return false
  let next = clause.after(at)
  let leadsIn = false
  let than = / than$/.test(clause.ideas[at]!.text)
  // "more per kg than the US"
  if (clause.is(next, 'unit') && clause.is(clause.after(next), 'than')) next = clause.after(next)
  for (; isListPreposition(clause, next) || isSecond(clause, next); next = clause.after(next)) {
    if (isListPreposition(clause, next)) leadsIn = true
    else than = true
  }
  // "did China export more to the US": more of what went there, and not more than the US
  if (leadsIn && !than) return false
  // "did Norway supply more UK nickel than Germany": the UK's nickel, of which Norway and Germany supply some
  if (!than && clause.ideas.some((_, i) => i > next && clause.is(i, 'than'))) return false
  // "did the UK import more Chinese tungsten or Chinese magnets"
  if (!than && clause.ideas[next + 1]?.good && isOrBehind(clause, next + 2)) return false
  if (
    !than &&
    (isEitherBefore(clause, at) || isWhichBefore(clause, at)) &&
    clause.ideas[clause.after(next)]?.good
  )
    return false
  return clause.ideas[next]?.place !== undefined && !clause.is(clause.after(next), 'or')
}

const isOrBehind = (clause: Clause, at: number): boolean =>
  clause.is(clause.ideas[at]?.text === ',' ? at + 1 : at, 'or')

/** "does Belgium or China take more UK nickel": the UK's nickel, of which one of the two takes more. */
const isEitherBefore = (clause: Clause, at: number): boolean =>
  clause.stands('or') &&
  clause.ideas.some(({ place }, i) => place && i > 1 && i < at && clause.was(clause.before(i), 'or'))

/** "which of Norway and Finland supplied more UK nickel" */
const isWhichBefore = (clause: Clause, at: number): boolean =>
  clause.stands('which') &&
  clause.ideas.some(({ text }, i) => i < at && text === 'which' && clause.ideas[i + 1]?.text === 'of')

/** "imports from China to imports from Germany", "to those from Germany": what is named again stands before the other one. */
function otherOfRatio(clause: Clause, to: number): number {
  const again = clause.after(to)
  if (!isSecond(clause, again)) return again
  const next = clause.after(again)
  return isListPreposition(clause, next) ? clause.after(next) : next
}

/** "exceed those from", "below exports to": what is named again is what it is held against. */
const isSecond = (clause: Clause, at: number): boolean =>
  clause.is(at, 'than') || /^(?:those|that)$/.test(clause.ideas[at]?.text ?? '') || isSameFlow(clause, at)

export const isSameFlow = (clause: Clause, at: number): boolean =>
  clause.is(at, 'flow') &&
  clause.ideas.some((_, i) => i < at && clause.was(i, 'flow', clause.value(at, 'flow')))

const isPlaceOrDash = (clause: Clause, at: number): boolean =>
  clause.ideas[at]?.place !== undefined || clause.ideas[at]?.text === '-'

export interface Joint {
  readonly at: number
  readonly kind: 'and' | 'versus'
  readonly words: readonly number[]
}
