import type { Clause } from '../clause.ts'
import { codeOf } from '../place-code.ts'
import type { Mention } from './mention.ts'

/**
 * "Germany, UK hafnium imports", "Germany / UK hafnium imports": of two at the head of which one alone reports, and that no
 * "and" joins, the other is whom it trades with. "Brazil, UK nickel imports" are those of both.
 */
export function partnerAndReporter(
  mentions: readonly Mention[],
  clause: Clause,
  reporters: readonly string[],
): readonly Mention[] {
  const [both, ...others] = mentions
  if (!both || others.length > 0 || !standsAtHead(both, clause)) return mentions
  const reports = both.places.map((place) => reporters.includes(codeOf(place)))
  if (reports[0] === reports[1]) return mentions
  const owner = reports[0] ? 0 : 1
  return [partOf(both, owner, 'subject'), partOf(both, 1 - owner, 'plain')]
}

function standsAtHead({ at, joined, plus, excluded, marker, members }: Mention, clause: Clause): boolean {
  const [first, second] = at
  return (
    at.length === 2 &&
    joined === 'and' &&
    marker === 'subject' &&
    !plus &&
    !excluded &&
    !members &&
    second === first! + 2 &&
    /^[,/]$/.test(clause.ideas[first! + 1]!.text) &&
    clause.ideas.every(({ period, isWord }, i) => i >= first! || period || !isWord || clause.binds(i))
  )
}

const partOf = (both: Mention, at: number, marker: Mention['marker']): Mention => ({
  places: [both.places[at]!],
  at: [both.at[at]!],
  marker,
  joined: undefined,
  plus: false,
  members: false,
  possessive: undefined,
  elliptic: undefined,
  excluded: false,
})
