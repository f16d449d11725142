import { has, type Idea, merge } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

const others = textsOf('other', 'the other', 'remaining')
const alone = textsOf('rest')
/** Texts with which it is asked for, besides the words of the lexicon. */
export const restWords = kindsOf('rest', 'a place: rest', others, alone)

/** "the rest of the EU", "the other EU countries", "elsewhere in Asia": the group without those that were told. */
export function refineRestsOfGroups(ideas: readonly Idea[]): readonly Idea[] {
  const group = ideas.findIndex(({ place }) => place?.kind === 'group')
  const place = ideas[group]?.place
  if (place?.kind !== 'group') return ideas
  const from = restOf(ideas, group)
  const [start, end] = from === undefined ? otherMembers(ideas, group) : [from, group + 1]
  if (start === undefined) return ideas
  const words = ideas[start === group ? group + 2 : start]!.text
  const rest = merge(ideas, start, end, { place: { kind: 'rest', of: place.code, words } })
  return [...ideas.slice(0, start), rest, ...ideas.slice(end)]
}

/** Where "the rest of the", "other countries in the" begins. */
function restOf(ideas: readonly Idea[], group: number): number | undefined {
  const joint = ideas[group - 1]?.text === 'the' ? group - 2 : group - 1
  const rest = ideas[joint - 1]
  const isRest = has(rest, 'rest') || alone.has(rest?.text ?? '') || rest?.place?.kind === 'rest'
  return isRest && /^(?:of|in)$/.test(ideas[joint]!.text) ? joint - 1 : undefined
}

/** "the other EU countries", "other EU members", "the EU's other members" */
function otherMembers(ideas: readonly Idea[], group: number): readonly [number | undefined, number] {
  const owned = ideas[group + 1]?.text === "'s" ? group + 2 : undefined
  if (owned !== undefined)
    return others.has(ideas[owned]?.text ?? '') && has(ideas[owned + 1], 'noun', 'partner')
      ? [group, owned + 2]
      : [undefined, group]
  const isOfMembers =
    has(ideas[group + 1], 'noun', 'partner') ||
    /(?:countries|members|states|nations|economies)$/.test(ideas[group]!.text)
  const isOthers = others.has(ideas[group - 1]?.text ?? '') && isOfMembers
  // "the top other EU members" are ranked, and their months are not
  const isRanked = has(ideas[group - 2], 'order') || ideas[group - 2]?.top !== undefined
  return [isOthers && !isRanked ? group - 1 : undefined, group + 1]
}
