import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { Mention } from './mention.ts'
import { ownerOf } from './owner.ts'
import { isPossessive } from './words.ts'

/**
 * "UK imports from China vs Brazil's imports from China", "did the UK import more from China than Brazil did": the one
 * behind the word that compares trades itself, and China stands beside nobody.
 */
export function isRival(clause: Clause, first: number, other: number): boolean {
  const lead = clause.value(clause.before(first), 'preposition')
  return (lead === 'from' || lead === 'to') && tradesItself(clause, other)
}

const tradesItself = (clause: Clause, at: number): boolean =>
  doesSo(clause, at) || isBareOwner(clause, at) || flowBehind(clause, at) >= 0

/** "than Brazil did" */
const doesSo = ({ ideas }: Clause, at: number): boolean => /^(?:did|does|do)$/.test(ideas[at + 1]?.text ?? '')

/** "compared with Brazil's, in 2025" */
function isBareOwner(clause: Clause, at: number): boolean {
  if (!isPossessive(clause, at + 1)) return false
  const next = clause.ideas[at + 2]
  return next === undefined || !next.isWord || next.period !== undefined || clause.was(at + 2, 'preposition')
}

/** Where the flow stands that is its own: "Brazil magnet imports". */
function flowBehind(clause: Clause, at: number): number {
  if (!/^(?:subject|buyer|seller)$/.test(ownerOf(clause, at) ?? '')) return -1
  return clause.ideas.findIndex((_, i) => i > at && clause.was(i, 'flow'))
}

/** Two that trade the same way with the same partners, and a word between them that compares, are one list. */
export function withRivals(clause: Clause, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2 || !clause.hasAny(comparing)) return mentions
  const [first] = mentions
  const second = mentions.find((one, i) => i > 0 && isSetAgainst(clause, first!, one))
  if (!first || !second || !isAlike(clause, first, second)) return mentions
  const partners = partnersOfBoth(clause, mentions, first, second)
  return partners ? [together(first, second), ...partners] : mentions
}
const comparing = kindsOf('versus', 'than', 'or', 'more')

function isSetAgainst(clause: Clause, first: Mention, { places, at, joined }: Mention): boolean {
  const [own] = at
  if (
    joined ||
    places.length > 1 ||
    first.joined ||
    !traders.has(first.marker) ||
    !tradesItself(clause, own!)
  )
    return false
  let before = clause.before(own!)
  while (clause.was(before, 'preposition')) before = clause.before(before)
  return ['versus', 'than', 'or', 'more'].some((kind) => clause.was(before, kind))
}
const traders: ReadonlySet<Mention['marker']> = new Set(['subject', 'buyer', 'seller', 'by', 'of'])

/** "UK imports vs Brazil exports" are of two kinds. */
function isAlike(clause: Clause, first: Mention, second: Mention): boolean {
  const other = flowBehind(clause, second.at[0]!)
  const own = clause.ideas.findIndex((_, i) => i > first.at[0]! && clause.was(i, 'flow'))
  return other < 0 || own === other || clause.value(own, 'flow') === clause.value(other, 'flow')
}

/** Those named once, or twice alike; named of the first alone, the second may be meant with everybody. */
function partnersOfBoth(
  clause: Clause,
  mentions: readonly Mention[],
  first: Mention,
  second: Mention,
): readonly Mention[] | undefined {
  const [border] = second.at
  const others = mentions.filter((one) => one !== first && one !== second)
  const before = others.filter(({ at }) => at[0]! < border!)
  const behind = others.filter(({ at }) => at[0]! > border!)
  if (behind.length === 0)
    return before.length === 0 || flowBehind(clause, border!) < 0 || isVerb(clause, border!)
      ? before
      : undefined
  return before.length === 0 || (before.length === 1 && behind.length === 1 && isSame(before[0]!, behind[0]!))
    ? behind
    : undefined
}

/** "than Brazil imported" */
const isVerb = (clause: Clause, at: number): boolean => {
  const next = clause.after(at)
  return clause.was(next, 'verb') || /ed$/.test(clause.ideas[next]?.text ?? '')
}

/**
 * "more from China than Brazil", "twice as much from China as Brazil": from Brazil, or than Brazil did; "sell the UK more
 * than Spain".
 */
export const isElliptic = (clause: Clause, [first, other]: readonly number[]): boolean =>
  other !== undefined &&
  (clause.was(clause.before(first!), 'preposition') || clause.was(clause.before(first!), 'gives')) &&
  (clause.ideas[other - 1]?.text === 'as' || / ?than$/.test(clause.ideas[clause.before(other)]?.text ?? ''))

const isSame = (one: Mention, other: Mention): boolean =>
  one.marker === other.marker && JSON.stringify(one.places) === JSON.stringify(other.places)

const together = (first: Mention, second: Mention): Mention => ({
  ...first,
  places: [...first.places, ...second.places],
  at: [...first.at, ...second.at],
  joined: 'versus',
})
