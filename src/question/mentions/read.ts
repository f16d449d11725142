import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { jointAfter } from './joints.ts'
import type { Mention } from './mention.ts'
import { otherOwner } from './other-owner.ts'
import { position } from './position.ts'
import { isElliptic, withRivals } from './rivals.ts'
import { isPossessive } from './words.ts'

/** Finds every place with its position; consumes prepositions, possessives and joints that belong to them. */
export const readMentions = (clause: Clause): readonly Mention[] => withRivals(clause, mentionsIn(clause))

function mentionsIn(clause: Clause): readonly Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < clause.ideas.length; at++) {
    if (!clause.ideas[at]!.place) continue
    if (clause.ideas[at]!.fate === 'consumed') continue
    const shares = sharesOf(clause, at)
    const mention = shares ?? mentionFrom(clause, at)
    mentions.push(mention)
    if (!shares) at = mention.at.at(-1)!
  }
  return mentions
}

/** Of two places the shares, of which the second is named only by whose it is. */
function sharesOf(clause: Clause, at: number): Mention | undefined {
  const other = otherOwner(clause, at)
  if (!other) return undefined
  const members = [at, other.at]
  clause.take(...members, ...other.words)
  clause.take(...members.map((one) => one + 1).filter((one) => isPossessive(clause, one)))
  const places = members.map((one) => clause.ideas[one]!.place!)
  return {
    places,
    at: members,
    marker: 'owner',
    excluded: false,
    plus: false,
    members: false,
    joined: 'versus',
    elliptic: undefined,
    possessive: undefined,
  }
}

function mentionFrom(clause: Clause, start: number): Mention {
  const members = [start]
  let joined: Mention['joined']
  for (let at = start; ; ) {
    const joint = jointAfter(clause, at, joined === 'versus')
    if (!joint) break
    const isVersus = joint.kind === 'versus' && !isEither(clause, start, joint.at)
    joined = isVersus || joined === 'versus' ? 'versus' : 'and'
    clause.take(...joint.words)
    members.push(joint.at)
    at = joint.at
  }
  const { marker, excluded } = position(clause, members)
  clause.take(...members)
  for (const at of members) if (isPossessive(clause, at + 1)) clause.take(at + 1)
  const isOwner = isPossessive(clause, members.at(-1)! + 1)
  const places = members.map((at) => clause.ideas[at]!.place!)
  const last = members.at(-1)!
  const elliptic = (joined === 'versus' && isElliptic(clause, members)) || undefined
  return {
    places,
    at: members,
    marker,
    excluded,
    plus: joined !== undefined && isAdded(clause, start, last, joined),
    members: isOfMembers(clause, last),
    joined,
    elliptic,
    possessive: !elliptic && isOwner ? true : undefined,
  }
}

const isAdded = (clause: Clause, from: number, to: number, joined: 'and' | 'versus'): boolean =>
  (joined === 'and' && isEither(clause, from, to)) || isSum(clause, from, to)

/** "what percent went to China or Hong Kong": to one of the two, which is to both together. */
const isEither = (clause: Clause, from: number, to: number): boolean =>
  clause.hasAny(shares) &&
  !clause.hasAny(choices) &&
  (clause.was(clause.before(from), 'goes') || clause.was(clause.before(from), 'or')) &&
  clause.ideas.slice(from, to).some((_, i) => clause.was(from + i, 'or'))

const shares = kindsOf('quantity', 'percent')
const choices = kindsOf('more', 'direction', 'change', 'extreme', 'order', 'versus', 'than')

const isSum = ({ ideas }: Clause, from: number, to: number): boolean =>
  ideas.slice(from, to).some(({ text }) => sums.has(text))

const sums = new Set([
  'plus',
  '+',
  'together with',
  'combined with',
  'including',
  'incl',
  'include',
  'inclusive of',
])

const isOfMembers = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'noun', 'partner') || clause.was(at + 1, 'agent')
