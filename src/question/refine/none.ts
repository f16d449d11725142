import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike } from '../texts.ts'

/**
 * "Germany bought no magnets, right?", "were there no exports", "no exports in 2025": a claim of nothing; "no, exports to
 * Germany" is a word.
 */
export function refineNone(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isNone(ideas, i))
  if (at < 0 || ideas.some(asksWhich)) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('zero', 'zero')]) : idea))
}

/** "months without UK imports from China": those in which there were none; "without Germany" leaves it out. */
export function refineWithout(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ text }, i) => text === 'without' && months.has(ideas[i - 1]?.text ?? '') && isTradeBehind(ideas, i),
  )
  return at < 0 ? ideas : ideas.with(at, withSenses(ideas[at]!, [newSense('zero', 'zero')]))
}
const months = textsLike(/^(?:the |which |what |in which |in what |how many )?months$/)

const isNone = (ideas: readonly Idea[], at: number): boolean =>
  isNoTrade(ideas, at) &&
  (has(ideas[at - 1], 'verb') ||
    ideas.slice(0, at).some((idea) => has(idea, 'yesno')) ||
    ideas.slice(at).some((idea) => has(idea, 'yesno')) ||
    isAskedAtHead(ideas, at))

/** Of a time or a place, so that it is no mere "no, exports?". */
const isAskedAtHead = (ideas: readonly Idea[], at: number): boolean =>
  ideas.slice(0, at).every(isCourtesy) &&
  (ideas.some(({ text }) => text === '?') || ideas.slice(at + 1).every(isOfTrade)) &&
  ideas.some(({ place, period }) => place ?? period)

/** Without a mark nothing else may stand there: "no exports above 500 t in 2025" claims something else. */
const isOfTrade = (idea: Idea): boolean =>
  idea.threshold === undefined &&
  idea.number === undefined &&
  idea.amount === undefined &&
  idea.top === undefined &&
  (idea.senses?.every(({ kind }) => plain.has(kind)) ??
    (!idea.isWord || (idea.place ?? idea.period ?? idea.good) !== undefined))

const plain: ReadonlySet<string> = new Set(['filler', 'preposition', 'flow', 'weak', 'term', 'talk'])

const isCourtesy = ({ isWord, senses }: Idea): boolean =>
  !isWord || (senses?.every(({ kind }) => kind === 'filler' || kind === 'talk') ?? false)

/** "no magnets", "no UK imports", "no British barite"; "no, imports" begins with a word of its own. */
export const isNoTrade = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'no' && isTradeBehind(ideas, at)

const isTradeBehind = (ideas: readonly Idea[], at: number): boolean =>
  isTraded(ideas[ideas[at + 1]?.place ? at + 2 : at + 1])

const isTraded = (idea: Idea | undefined): boolean =>
  idea?.good !== undefined || (has(idea, 'flow') && !has(idea, 'verb'))

/** "which countries took no magnets": asked of many. */
const asksWhich = (idea: Idea): boolean =>
  has(idea, 'noun', 'partner') || /^(?:(?:in )?(?:which|what)|how many)\b/.test(idea.text)
