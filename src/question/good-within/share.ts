import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { isBare, isFlowAt, type Stretch, skip, skipOwner, skipSigns, standsIn, within } from './steps.ts'

export const isShareWithin = (clause: Clause, good: Stretch): boolean =>
  clause.ideas.some(
    (_, at) =>
      isShare(clause, at) &&
      (isShareOfIt(clause, at, good) || isItsShare(clause, at, good) || isMadeOfIt(clause, at, good)),
  )

/** "share", "as a %", "more than half of"; a fall of 20% in exports is none. */
const isShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') ||
  ((clause.was(at, 'percent') || clause.ideas[at]!.threshold?.unit === 'percent') &&
    /^of\b/.test(clause.ideas[at + 1]?.text ?? ''))

/** "the share of hafnium in UK exports to Germany", "in the rise of UK exports", "what share does nickel have in UK exports" */
function isShareOfIt(clause: Clause, share: number, { from, to }: Stretch): boolean {
  const start = clause.was(share + 1, 'yesno') ? share + 2 : share + 1
  if (skipOwner(clause, start) !== from || isOfOtherPlace(clause, start, from)) return false
  const next = skipSigns(clause, to + 1)
  const joint = /^(?:have|has|had|hold)$/.test(clause.ideas[next]?.text ?? '') ? next + 1 : next
  return within.has(clause.ideas[joint]?.text ?? '') && isFlowAt(clause, behindMove(clause, joint + 1))
}

/** "what share do Chinese magnets have in UK imports": of the magnets from everywhere. */
function isOfOtherPlace(clause: Clause, start: number, good: number): boolean {
  const own = placesIn(clause, start, good)
  return own.length > 0 && placesIn(clause, good, clause.ideas.length).some((place) => !own.includes(place))
}

/** "hafnium as % of UK exports", "hafnium's share of all UK exports", "is hafnium over 5% of them", "UK exports to Germany: hafnium share" */
function isItsShare(clause: Clause, share: number, { from, to }: Stretch): boolean {
  if (from > share || isTopic(clause, share, { from, to })) return false
  const told = skipSigns(clause, to + 1) === share && clause.ideas[from - 1]?.text === ':'
  if (told && standsIn(clause, 'flow', 0, from)) return true
  return isFlowAt(clause, behindMove(clause, share + 1)) && isPartOf(clause, share)
}

/** "platinum: share of UK exports to China": the good is what all of it is about, and the share is China's. */
const isTopic = (clause: Clause, share: number, { from, to }: Stretch): boolean =>
  isBare(clause, 0, from) &&
  topical.has(clause.ideas[to + 1]?.text ?? '') &&
  clause.ideas.some(({ place }, at) => at > share && place && isPartner(clause, clause.before(at)))

const topical = new Set([':', '-', ';', ','])

/** "to China", "going to China", "comes from China", "is Chinese" */
const isPartner = (clause: Clause, at: number): boolean =>
  clause.was(at, 'goes') || clause.was(at, 'yesno') || partnering.test(clause.ideas[at]?.text ?? '')

const partnering = /(?:^| )(?:to|from)$/

/** "hafnium", or "UK hafnium exports to Germany" of what is traded between the same two. */
const isPartOf = (clause: Clause, share: number): boolean =>
  isBare(clause, 0, share) ||
  (standsIn(clause, 'flow', 0, share) &&
    placesIn(clause, 0, share).join() === placesIn(clause, share, clause.ideas.length).join())

/** "what share of UK exports to Germany is hafnium", "… does hafnium make up" */
function isMadeOfIt(clause: Clause, share: number, { from, to }: Stretch): boolean {
  const before = clause.ideas[from - 1]
  const is =
    before !== undefined &&
    (clause.was(from - 1, 'yesno') ||
      clause.was(from - 1, 'contribution') ||
      /^(?:made up of|up of)$/.test(before.text))
  return (
    from > share &&
    isFlowAt(clause, behindMove(clause, share + 1)) &&
    !clause.was(to + 1, 'flow') &&
    (is || isMajority(clause, share, from))
  )
}

/** "is most of Brazil's exports ferroniobium" */
const isMajority = (clause: Clause, share: number, good: number): boolean =>
  clause.ideas[share]!.threshold !== undefined && clause.ideas[good - 1]!.text !== 'of'

/** "UK nickel exports to Belgium as % of UK exports": of all goods, or of all who take nickel. */
export const isPartOfUnnamed = (clause: Clause, { from, to }: Stretch): boolean =>
  isPartOfMore(clause, to) ||
  clause.ideas.some(
    (_, at) =>
      from < at &&
      isShare(clause, at) &&
      clause.ideas[at - 1]!.text !== "'s" &&
      isFlowAt(clause, at + 1) &&
      standsIn(clause, 'flow', 0, at),
  )

/** "share of UK tungsten imports in all UK imports from China" */
const isPartOfMore = (clause: Clause, to: number): boolean =>
  clause.was(to + 1, 'flow') &&
  clause.stands('quantity') &&
  /^(?:in|of|among)\b/.test(clause.ideas[to + 2]?.text ?? '') &&
  isFlowAt(clause, to + 3)

/** "the share of hafnium in exports of nickel and hafnium": of some goods. */
export function isShareOfSome(clause: Clause): boolean {
  if (!clause.hasAny(shares)) return false
  const from = clause.ideas.findIndex(({ good }) => good)
  const good = { from, to: from }
  return clause.ideas.some(
    (_, at) =>
      isShare(clause, at) &&
      (isShareOfIt(clause, at, good) ||
        (from < at && isFlowAt(clause, at + 1) && isBare(clause, 0, at) && !isGoodIn(clause, from + 1, at))),
  )
}

/** "how much of the growth in UK exports is platinum": the part is one of a change, and stands before what changed. */
function behindMove(clause: Clause, at: number): number {
  const move = skip(clause, at)
  return clause.was(move, 'direction') || clause.was(move, 'change') ? move + 1 : at
}

const isGoodIn = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.slice(from, to).some(({ good }) => good)

const placesIn = (clause: Clause, from: number, to: number): readonly string[] =>
  clause.ideas.slice(from, to).flatMap(({ place }) => (place ? [JSON.stringify(place)] : []))
export const shares = kindsOf('quantity', 'percent', 'a threshold')
