import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Marker, Mention } from '../../mentions/mention.ts'
import { codeOf } from '../../place-code.ts'
import type { Said } from '../../said/said.ts'

/** Of each its own trade: unless they stand on one side, one of them was taken for the partner of the other. */
export function hasTwoTraders(
  { flow, mentions }: Said,
  { reporters, partners }: Query,
  clause: Clause,
): boolean {
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

/** Two whose trade it is, of whom one was taken for the partner of the other. */
export const hasTwoOwners = (said: Said, { reporters }: Query, clause: Clause): boolean =>
  said.mentions.length > 1 &&
  (hasTwoRoles(said) || leavesOwnerOver(said, reporters.value) || endsInOwner(clause, said))

/** Whose flow it is: "UK exports", "exports by the UK", "exports of the UK". */
const owning: readonly Marker[] = ['subject', 'by', 'of']

const namesTwo = (mentions: Said['mentions'], owner: Marker): boolean =>
  new Set(mentions.flatMap(({ marker, places }) => (marker === owner ? [places.map(codeOf).join()] : [])))
    .size > 1

/** "Brazil nickel and UK nickel exports" */
const ownsGood = (clause: Clause, at: number): boolean =>
  clause.ideas[at + 1]?.good !== undefined &&
  clause.was(at + 2, 'conjunction', 'and') &&
  clause.ideas[clause.after(at + 2)]?.place !== undefined

/** "what Brazil sold to the UK, and what the UK bought": where it went to, and who tells of it. */
const hasTwoRoles = ({ flow, mentions }: Said): boolean =>
  (flow.both?.length ?? 0) > 1 &&
  mentions.some(
    (mention) => isWay(mention) && mentions.some((other) => !isWay(other) && areSame(mention, other)),
  )

const isWay = ({ marker }: Mention): boolean => marker === 'from' || marker === 'to'

const areSame = (one: Mention, other: Mention): boolean =>
  one.places.map(codeOf).join() === other.places.map(codeOf).join()

/** "top suppliers of UK silicon and of Brazilian" */
const leavesOwnerOver = ({ mentions }: Said, reporters: readonly string[]): boolean =>
  owning.some((owner) => {
    const owners = mentions.filter(({ marker }) => marker === owner).map(({ places }) => places.map(codeOf))
    const isReporter = (code: string): boolean => reporters.includes(code)
    return owners.some((codes) => codes.some(isReporter)) && owners.some((codes) => !codes.some(isReporter))
  })

/** "UK suppliers and Brazil's", "UK bauxite imports in 2025 and Brazil's" */
function endsInOwner(clause: Clause, { intent, mentions }: Said): boolean {
  const last = mentions.at(-1)?.at.at(-1)
  if (last === undefined) return false
  if (intent.operation !== 'rank' && !followsWhole(clause, clause.before(last))) return false
  const isOwner = clause.ideas[last + 1]?.text === "'s"
  return (
    isOwner &&
    clause.ideas.slice(last + 2).every(({ isWord, period, text }) => !isWord || period || text === 'in')
  )
}

/** Behind an "and" that whose trade it is, and which way it goes, stands before. */
const followsWhole = (clause: Clause, and: number): boolean =>
  clause.was(and, 'conjunction', 'and') &&
  !clause.ideas[and - 1]?.place &&
  clause.ideas.slice(0, and).some((_, at) => clause.was(at, 'flow')) &&
  !clause.ideas.slice(0, and).some((_, at) => clause.was(at, 'quantity'))
