import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { asksWho, deedAt } from '../mentions/deed.ts'
import { type Mention, mentionOf } from '../mentions/mention.ts'
import { readMentions } from '../mentions/read.ts'
import { forEvery } from '../refine/for-every.ts'
import { textsOf } from '../texts.ts'

/** The places named, each as what the words round it make of it. */
export const mentionsSaid = (clause: Clause): readonly Mention[] =>
  withEverybodyElse(withoutRest(readMentions(clause))).map((mention) =>
    multipleFirst(askedOf(mention, clause), clause),
  )

/** "UK nickel from outside the EU": from the world, less the EU. */
function withEverybodyElse(mentions: readonly Mention[]): readonly Mention[] {
  const outside = mentions.find(({ excluded, marker }) => excluded && marker !== 'plain')
  const isNamed = mentions.some(({ excluded, marker }) => !excluded && marker === outside?.marker)
  return outside && !isNamed ? [...mentions, mentionOf([{ kind: 'world' }], outside.marker)] : mentions
}

/** "rest of world without the EU": what is left out is said, and the rest is what remains of the world. */
const withoutRest = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.some(({ excluded }) => excluded)
    ? mentions.filter(({ places }) => places.every((place) => place.kind !== 'rest' || place.of))
    : mentions

/** "who took more: Vietnam or Japan", "which of Chile and Peru sold most": the list are those who buy or sell. */
function askedOf(mention: Mention, clause: Clause): Mention {
  if (mention.places.length < 2) return mention
  if (isWhichOf(mention, clause) || hasSharesOf(mention, clause)) return { ...mention, joined: 'versus' }
  if (!['after', 'plain', 'of'].includes(mention.marker)) return mention
  // "which of Norway and Finland supplied more UK nickel": "of" gives them no other part in it
  const deed = asksWho(clause) || isBehindWhich(mention, clause) ? firstDeed(clause) : undefined
  return deed ? { ...mention, joined: 'versus', marker: deed === 'import' ? 'buyer' : 'seller' } : mention
}

/** "which of Japan, Korea and India took the most" */
const isWhichOf = (mention: Mention, clause: Clause): boolean =>
  (mention.marker === 'buyer' || mention.marker === 'seller') && isBehindWhich(mention, clause)

const isBehindWhich = ({ at }: Mention, { ideas }: Clause): boolean =>
  ideas[at[0]! - 1]?.text === 'of' && ideas[at[0]! - 2]?.text === 'which'

/** "the shares of China and Germany": each has its own; "their combined share" is one. */
const hasSharesOf = ({ joined, at }: Mention, clause: Clause): boolean =>
  joined === 'and' && (clause.hasAny(shares) || isShareOfEach(clause, at[0]!)) && !clause.stands('combined')

/** "share of each of Germany and Japan" */
function isShareOfEach(clause: Clause, first: number): boolean {
  const each = clause.ideas[first - 1]?.text === 'the' ? first - 2 : first - 1
  const share = clause.was(each - 1, 'preposition', 'of') ? each - 2 : each - 1
  return clause.was(each, 'each') && clause.was(share, 'quantity', 'share')
}
const shares = kindsOf(textsOf('shares', 'percentages'))

function firstDeed(clause: Clause): string | undefined {
  for (let at = 0; at < clause.ideas.length; at++) {
    const deed = deedAt(clause, at)
    if (deed) return deed
  }
  return undefined
}

/** "for every tonne to Japan how many to Korea": Korea is held against Japan. */
const multipleFirst = (mention: Mention, { ideas }: Clause): Mention =>
  mention.joined === 'versus' && ideas.some(({ text }) => forEvery.has(text))
    ? { ...mention, places: [...mention.places].reverse() }
    : mention
