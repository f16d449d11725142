import { membersOf } from '../../names/groups.ts'
import { has, type Idea, inPlaceOf, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "what share of exports to the EU went to Germany", "of what came from the EU, what share was Belgian", "Germany's part
 * of the EU's purchases": Germany as a share of the EU, which is how it is read on.
 */
export function refineSharesWithin(ideas: readonly Idea[]): readonly Idea[] {
  const group = ideas.findIndex(({ place }) => place?.kind === 'group')
  const part = ideas.findIndex((idea, at) => isMember(idea, ideas[group]!) && !ownsTrade(ideas, at))
  const share = ideas.findIndex((idea, at) => isShare(idea) || isAmountOf(ideas, at))
  if (part < 0 || share < 0 || has(ideas[0], 'yesno') || ideas.some(isOther)) return ideas
  if (ideas.filter(({ place }) => place?.kind === 'group').length > 1) return ideas
  if (part < group && !isOwnedTrade(ideas, group)) return ideas
  if (sells(ideas, group) && ideas.filter(({ place }) => place).length === 2) return ideas
  const left = new Set([
    share,
    group,
    part,
    ...leadIn(ideas, share),
    ...leadIn(ideas, group),
    ...leadIn(ideas, part),
  ])
  for (const at of [...behind(ideas, group), ...behind(ideas, part)]) left.add(at)
  const slot = ideas[Math.max(part, share, group)]!
  const told = [ideas[part]!, withMeaning(ideas[share]!, asShare), ideas[group]!].map((one) =>
    inPlaceOf(slot, one),
  )
  return contiguous(
    ideas.flatMap((idea, at) => (idea === slot ? told : left.has(at) ? [] : [idea])),
    ideas.at(-1)!.to,
  )
}

/** Each takes the words that were left out before it, so that every word still stands in one idea. */
function contiguous(ideas: readonly Idea[], end: number): readonly Idea[] {
  let from = 0
  return ideas.map((idea, i) => {
    const to = i === ideas.length - 1 ? end : Math.max(from, idea.to)
    const placed = withMeaning(idea, { from, to })
    from = to
    return placed
  })
}

const asShare = { text: 'as a share of', senses: [newSense('quantity', 'share')] }

const isMember = ({ place }: Idea, group: Idea | undefined): boolean =>
  place?.kind === 'place' &&
  group?.place?.kind === 'group' &&
  membersOf(group.place.code, TODAY).includes(place.code)

/** "share of the G7 in UK palladium imports": whose trade it is. */
function ownsTrade(ideas: readonly Idea[], at: number): boolean {
  const own = ideas[at + 1]?.text === "'s" ? at + 2 : at + 1
  return has(ideas[ideas[own]?.good ? own + 1 : own], 'flow')
}

const TODAY = Number.MAX_SAFE_INTEGER // who left is spoken of as one from outside

const isShare = (idea: Idea): boolean => has(idea, 'quantity', 'share') || idea.text === 'percentage'

/** "of what went to the EU, how much was for Germany" */
const isAmountOf = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'how much' &&
  ideas
    .slice(0, at)
    .some(({ text }, i) => text === 'of' && (ideas[i + 1]?.text === 'what' || has(ideas[i + 1], 'flow')))

/** A number, a move or a comparison makes another question of it. */
const isOther = (idea: Idea): boolean =>
  idea.threshold !== undefined ||
  idea.amount !== undefined ||
  idea.top !== undefined ||
  has(idea, 'conjunction', 'and') ||
  others.some((kind) => has(idea, kind))
const others = [
  'than',
  'versus',
  'more',
  'direction',
  'change',
  'order',
  'or',
  'fraction',
  'exclude',
  'include',
  'both',
]

/** "of the EU's purchases", "the EU total": what it is a part of is the group's trade, and nobody else's. */
const isOwnedTrade = (ideas: readonly Idea[], group: number): boolean =>
  behind(ideas, group).some((at) => ideas[at]!.text !== "'s" && ideas[at]!.text !== "'")

/** "Germany's share of EU exports": of what the EU sells; of China's EU exports it is what is sold there. */
const sells = (ideas: readonly Idea[], group: number): boolean =>
  behind(ideas, group).some((at) => has(ideas[at], 'flow', 'export'))

/** The small words that lead to it: "to the", "went to", "what … of", "was". */
function leadIn(ideas: readonly Idea[], at: number): readonly number[] {
  const found: number[] = []
  for (let i = at - 1; i >= 0 && isSmall(ideas[i]!); i--) found.push(i)
  return found
}

const isSmall = (idea: Idea): boolean =>
  !idea.place &&
  !idea.period &&
  !idea.good &&
  (idea.text === ',' || ['filler', 'preposition', 'goes', 'ask', 'which'].some((kind) => has(idea, kind)))

/** "'s purchases", "total" */
function behind(ideas: readonly Idea[], at: number): readonly number[] {
  const own = ideas[at + 1]?.text === "'s" || ideas[at + 1]?.text === "'" ? [at + 1] : []
  const next = at + 1 + own.length
  const isTrade =
    ideas[at]!.place?.kind === 'group' && (has(ideas[next], 'flow') || has(ideas[next], 'trade'))
  return isTrade ? [...own, next] : own
}
