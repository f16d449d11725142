import type { Clause } from '../clause.ts'
import { item } from '../item.ts'
import { textsOf } from '../texts.ts'
import { alone } from './alone.ts'
import { beforeFlow } from './before-flow.ts'
import { isBought } from './by-partners.ts'
import { excludes, previousWord, takeExcludedBehind } from './excluded.ts'
import type { Marker } from './mention.ts'
import { isNetWith } from './net-with.ts'
import { ofOthers } from './of-others.ts'
import { type Stand, standOf } from './stand.ts'
import { isBilateral, isOfMove, isPossessive, isShareWord } from './words.ts'

export function position(clause: Clause, members: readonly number[]): { marker: Marker; excluded: boolean } {
  const before = previousWord(clause, members[0]!)
  if (before >= 0 && excludes(clause, before)) {
    clause.take(before)
    takeExcludedBehind(clause, members)
    clause.takeAll('exclude', 'left')
    return { marker: leadingTo(clause, before), excluded: true }
  }
  if (takeExcludedBehind(clause, members)) return { marker: 'plain', excluded: true }
  return { marker: markerOf(clause, standOf(clause, members, before)), excluded: false }
}

/** "from outside the EU", "from countries other than China": everybody else is where it comes from. */
function leadingTo(clause: Clause, excluding: number): Marker {
  const at = clause.was(excluding - 1, 'noun', 'partner') ? excluding - 2 : excluding - 1
  const preposition = at < 0 ? undefined : clause.value(at, 'preposition')
  if (preposition !== 'from' && preposition !== 'to') return 'plain'
  clause.take(at)
  return preposition
}

/** The first that fits: a word right beside it says more than one that is further away. */
const markerOf = (clause: Clause, stand: Stand): Marker =>
  bilateral(clause, stand) ??
  ofOthers(clause, stand) ??
  behindOf(clause, stand) ??
  behindGoing(clause, stand) ??
  beforeFlow(clause, stand) ??
  beforeShare(clause, stand) ??
  behindPreposition(clause, stand) ??
  alone(clause, stand)

/** "the UK-China balance": between the two. */
const bilateral = (clause: Clause, { first, last }: Stand): Marker | undefined =>
  last === first + 2 && isBilateral(clause, first) ? 'with' : undefined

/** "10% of UK magnets" are a share of the UK's, "share of the US" is that of the US. */
function behindOf(clause: Clause, { last, before, preposition, own }: Stand): Marker | undefined {
  if (preposition !== 'of') return undefined
  const isWhole = clause.ideas[last + 1]?.good !== undefined
  const isShare =
    own === undefined && !isWhole && (isShareOf(clause, before) || isOneInTrade(clause, before, last))
  const marker = isBought(clause, before) ? 'from' : isShare ? 'owner' : undefined
  if (marker) clause.take(before)
  return marker
}

/** "share of China", "share by weight of China": what it is measured in stands between the two. */
function isShareOf(clause: Clause, of: number): boolean {
  const isMeasured = clause.was(of - 1, 'measure') || clause.was(of - 1, 'unit')
  return isShareWord(clause, of - 1) || isRank(clause, of - 1) || (isMeasured && isShareWord(clause, of - 2))
}

/** "which of Germany and Italy grew fastest in UK exports": those that the UK's trade is with. */
const isOneInTrade = (clause: Clause, of: number, last: number): boolean =>
  clause.was(of - 1, 'which') &&
  clause.ideas.some(({ place }, at) => place && at > last && flowBehind(clause, at) !== undefined)

/** "UK exports", "UK platinum exports" */
const flowBehind = (clause: Clause, place: number): number | undefined =>
  [place + 1, place + 2].find((at) => clause.was(at, 'flow') && !clause.was(at, 'verb'))

/** "rank of Germany in magnet exports": whose place among those that trade is asked for, and no trade of its own. */
const isRank = (clause: Clause, at: number): boolean =>
  clause.was(at, 'rank') && ranks.has(clause.ideas[at]!.text)
const ranks = textsOf('rank', 'ranking')

/** "what went to the US", "what left Japan" */
function behindGoing(clause: Clause, { before, last }: Stand): Marker | undefined {
  if (leaving.has(item(clause.ideas, before)?.text ?? '') && !clause.was(last + 1, 'verb')) return 'from'
  const goes = before < 0 ? undefined : clause.value(before, 'goes')
  if (!goes) return undefined
  if (isOfMove(clause, before)) return 'plain'
  return goes === 'export' ? 'to' : 'from'
}

const leaving = textsOf('left', 'leave', 'leaves', 'leaving')

/** "the change in China's share of UK imports": the preposition leads in the share, and not the place. */
function beforeShare(clause: Clause, { last, before, preposition, own }: Stand): Marker | undefined {
  if (own !== 'owner') return undefined
  const leadsShare = isPossessive(clause, last + 1) && leadingShare.has(preposition)
  if (leadsShare) clause.take(before)
  return leadsShare || preposition === undefined ? own : undefined
}

const leadingShare = new Set<string | undefined>(['in', 'of', 'between'])

function behindPreposition(clause: Clause, { before, preposition, own }: Stand): Marker | undefined {
  if (!preposition) return undefined
  clause.take(before)
  if (preposition === '<-') return 'from'
  if (preposition === 'between' || isNetWith(clause, preposition)) return 'with'
  return preposition === 'of' && own === 'origin' ? own : (preposition as Marker)
}
