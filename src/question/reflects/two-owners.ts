import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Marker, Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import type { Said } from '../said/said.ts'

/** Whose flow it is: "UK exports", "exports by the UK", "exports of the UK". */
export const owning: readonly Marker[] = ['subject', 'by', 'of']

/** Two whose trade it is, of whom one was taken for the partner of the other. */
export const hasTwoOwners = (said: Said, { reporters }: Query, clause: Clause): boolean =>
  said.mentions.length > 1 &&
  (hasTwoRoles(said) || leavesOwnerOver(said, reporters.value) || endsInOwner(clause, said))

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

/** "UK suppliers and Brazil's" */
function endsInOwner(clause: Clause, { intent, mentions }: Said): boolean {
  const last = mentions.at(-1)?.at.at(-1)
  if (last === undefined || intent.operation !== 'rank') return false
  const isOwner = clause.ideas[last + 1]?.text === "'s"
  return isOwner && clause.ideas.slice(last + 2).every(({ isWord, period }) => !isWord || period)
}
