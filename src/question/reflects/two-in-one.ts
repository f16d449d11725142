import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { Marker } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import type { Said } from '../said/said.ts'
import type { SenseKind } from '../sense-kinds.ts'
import { type TextGroup, textsOf } from '../texts.ts'
import type { Rule } from './rule.ts'
import { hasTwoOwners, owning } from './two-owners.ts'

const relatives = textsOf('which', 'who', 'whose')
const articles = textsOf('a', 'an', 'the')

/** A second question inside the first: its flow or places would be mixed with those that are asked about. */
export const twoInOne: readonly Rule[] = [
  {
    // "Brazil's exports of platinum and the UK's imports of platinum": of each its own, and not between the two
    word: 'and',
    needs: kindsOf('flow', 'agent'),
    isLost: (query, clause, said) => hasTwoTraders(said, query, clause) || hasTwoOwners(said, query, clause),
  },
  {
    // "UK platinum from South Africa and to the US": what comes in and what goes out
    word: 'and to',
    needs: kindsOf('preposition'),
    isLost: (_, clause) => turnsRound(clause),
  },
  {
    // "the UK, which exports a lot, also imports more": told of the UK, and not asked
    word: 'which',
    needs: kindsOf(relatives),
    isLost: (_, clause) => tellsOf(clause, relatives, ['flow', 'sign']),
  },
  {
    // "how much did the UK, a net importer, export"
    word: 'net importer',
    needs: kindsOf('sign', 'agent'),
    isLost: (_, clause) => tellsOf(clause, articles, ['sign', 'agent']),
  },
]

/** Of each its own trade: unless they stand on one side, one of them was taken for the partner of the other. */
function hasTwoTraders({ flow, mentions }: Said, { reporters, partners }: Query, clause: Clause): boolean {
  if ((flow.both?.length ?? 0) > 1) return owning.some((owner) => namesTwo(mentions, owner))
  const traders = new Set<string>()
  for (const { marker, places, at } of mentions)
    if (marker === 'subject' || ownsGood(clause, at.at(-1)!))
      for (const place of places) traders.add(codeOf(place))
  return (
    traders.size > 1 &&
    [reporters, partners].every(({ value }) => [...traders].some((code) => !value.includes(code)))
  )
}

const namesTwo = (mentions: Said['mentions'], owner: Marker): boolean =>
  new Set(mentions.flatMap(({ marker, places }) => (marker === owner ? [places.map(codeOf).join()] : [])))
    .size > 1

/** "Brazil nickel and UK nickel exports" */
const ownsGood = (clause: Clause, at: number): boolean =>
  clause.ideas[at + 1]?.good !== undefined &&
  clause.was(at + 2, 'conjunction', 'and') &&
  clause.ideas[clause.after(at + 2)]?.place !== undefined

function turnsRound(clause: Clause): boolean {
  let last: string | undefined
  for (let at = 0; at < clause.ideas.length; at++) {
    const { text } = clause.ideas[at]!
    if ((text !== 'from' && text !== 'to') || !clause.ideas[clause.after(at)]?.place) continue
    if (last !== undefined && last !== text && clause.was(at - 1, 'conjunction', 'and')) return true
    last = text
  }
  return false
}

/** Between commas behind a place, with the flow that is asked about still to come. */
function tellsOf(clause: Clause, openings: TextGroup, told: readonly SenseKind[]): boolean {
  const { ideas } = clause
  return ideas.some(({ place }, at) => {
    if (!place || !isComma(clause, at + 1) || !openings.has(ideas[at + 2]?.text ?? '')) return false
    const end = ideas.findIndex((_, i) => i > at + 2 && isComma(clause, i))
    return end > 0 && names(clause, at + 2, end, told) && names(clause, end, ideas.length, ['flow'])
  })
}

const isComma = (clause: Clause, at: number): boolean => clause.was(at, 'conjunction', 'comma')

const names = (clause: Clause, from: number, to: number, kinds: readonly SenseKind[]): boolean =>
  clause.ideas.slice(from, to).some((_, i) => kinds.some((kind) => clause.was(from + i, kind)))
