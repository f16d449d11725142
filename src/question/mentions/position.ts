import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { Marker } from './mention.ts'
import { isOrigin, ownerOf, verbBehind } from './owner.ts'
import { hasFlowBefore, isPossessive, isShareWord } from './words.ts'

export function position(clause: Clause, members: readonly number[]): { marker: Marker; excluded: boolean } {
  const first = members[0]!
  const last = members.at(-1)!
  const before = previousWord(clause, first)
  if (before >= 0 && excludes(clause, before)) {
    clause.take(before)
    return { marker: 'plain', excluded: true }
  }
  const own = verbBehind(clause, first, last) ?? ownerOf(clause, last)
  if (isGiven(clause, first) && isByPartners(clause, clause.before(first)))
    return { marker: 'to', excluded: false }
  if (isOrigin(clause, last)) return { marker: 'from', excluded: false }
  const preposition = before < 0 ? undefined : clause.value(before, 'preposition')
  const goes = before < 0 ? undefined : clause.value(before, 'goes')
  // "10% of UK magnets" are a share of the UK's, "share of the US" is that of the US
  if (preposition === 'of' && isBought(clause, before)) {
    clause.take(before)
    return { marker: 'from', excluded: false }
  }
  const isWhole = clause.ideas[last + 1]?.good !== undefined
  if (preposition === 'of' && own === undefined && !isWhole && isShareWord(clause, before - 1)) {
    clause.take(before)
    return { marker: 'owner', excluded: false }
  }
  if (goes) return { marker: goes === 'export' ? 'to' : 'from', excluded: false }
  if (
    (own === 'subject' || own === 'buyer' || own === 'seller') &&
    !(preposition === 'from' || preposition === 'to' || preposition === 'by')
  )
    return { marker: own, excluded: false }
  // "added most (in dollars) to UK palladium exports": what is added to is the UK's own flow
  const isAddedTo = preposition === 'to' && own !== undefined && clause.first('contribution') !== undefined
  if (isAddedTo && (own === 'subject' || own === 'owner')) return { marker: own, excluded: false }
  // "disappeared from UK imports": from a flow, and not from the UK
  const isGoneFrom = own === 'subject' && clause.was(before - 1, 'newcomer')
  if (isGoneFrom) clause.take(before)
  if (isGoneFrom) return { marker: own, excluded: false }
  // "the change in China's share of UK imports": the preposition leads in the share, and not the place
  const leadsShare = isPossessive(clause, last + 1) && ofShare.has(preposition ?? '')
  if (own === 'owner' && leadsShare) clause.take(before)
  if (own === 'owner' && (leadsShare || preposition === undefined))
    return { marker: 'owner', excluded: false }
  if (preposition) return { marker: behind(clause, before, preposition, own), excluded: false }
  if (clause.ideas[last + 1]?.text === '<-') return { marker: 'to', excluded: false }
  if (own) return { marker: own, excluded: false }
  if (isGiven(clause, first)) return { marker: 'to', excluded: false }
  return { marker: hasFlowBefore(clause, first) ? 'after' : 'plain', excluded: false }
}

const ofShare = new Set(['in', 'of', 'between'])

function behind(clause: Clause, before: number, preposition: string, own: Marker | undefined): Marker {
  clause.take(before)
  if (preposition === '<-') return 'from'
  if (preposition === 'between') return 'with'
  if (preposition === 'of' && own === 'origin') return 'origin'
  return preposition as Marker
}

/** Articles and adjectives of rank do not part a preposition from its place: "to the US", "from each of the G7". */
function previousWord(clause: Clause, at: number): number {
  let i = at - 1
  while (i >= 0 && passed.has(clause.ideas[i]!.text)) i--
  if (i < 0 || !clause.hasAny(excluding)) return i
  if (clause.ideas[i]?.text === '-' && clause.was(i - 1, 'exclude')) i--
  if (clause.was(i, 'preposition') && clause.was(i - 1, 'exclude') && !clause.was(i - 1, 'more')) i--
  return i
}

const passed = new Set(['the', 'a', 'an', 'all', 'each of', 'each', 'both', 'all of'])
const excluding = kindsOf('exclude', textsOf('but', 'non'))

function excludes(clause: Clause, at: number): boolean {
  if (!clause.hasAny(excluding)) return false
  if (at > 0 && clause.ideas[at]!.text === 'but' && clause.ideas[at - 1]?.place?.kind === 'world') return true
  // "less to the US in 2025 than in 2024" leaves nobody out
  if (clause.was(at, 'more') && clause.stands('than')) return false
  return clause.is(at, 'exclude') || (clause.ideas[at]!.text === 'non' && clause.ideas[at + 1]?.text === '-')
}

/** "which countries supply UK magnets": those who give are asked for, so the UK is not where the magnets come from. */
export function isByPartners(clause: Clause, verb: number): boolean {
  let subject = clause.before(verb)
  // "any country other than China"
  if (clause.ideas[subject]?.place && clause.was(subject - 1, 'exclude')) subject = clause.before(subject - 1)
  const counted = clause.was(subject, 'count', 'partners')
  return counted || clause.was(subject, 'noun', 'partner') || clause.was(subject, 'ask', 'who')
}

/** "which countries buy the silicon of Brazil", "what share of it does the US buy": the good that others buy is Brazil's. */
function isBought(clause: Clause, of: number): boolean {
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
const isGiven = (clause: Clause, at: number): boolean => {
  if (!clause.stands('gives')) return false
  const before = clause.before(at)
  return before >= 0 && clause.was(before, 'gives')
}
