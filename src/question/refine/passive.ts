import type { Relation } from '../../query/threshold.ts'
import { has, type Idea, merge, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsLike, textsOf } from '../texts.ts'

/**
 * "was 6,000 t exceeded", "was May surpassed by June": in the passive the number is what was passed, and the one named
 * first is the smaller.
 */
export function refinePassives(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isPassive(ideas, i))
  if (at < 0) return ideas
  const amount = amountBefore(ideas, at)
  if (amount >= 0) return passed(ideas, amount, at)
  if (!namesWhatPassed(ideas, at) || isPartReached(ideas, at)) return ideas
  return ideas.map((idea, i) => (i === at ? turned(idea) : idea))
}

/** "how much of last year's total has been reached by March": until then, and March is nothing that passed it. */
const isPartReached = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'reached' &&
  ideas[at + 2]?.period !== undefined &&
  ideas.slice(0, at).some((idea) => has(idea, 'quantity', 'share'))

/** "surpassed by June", "exceeded in June" */
const namesWhatPassed = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at + 1]?.text === 'by'
    ? !isNumber(ideas[at + 2])
    : ideas[at + 1]?.period !== undefined ||
      (ideas[at + 1]?.text === 'in' && ideas[at + 2]?.period !== undefined)

export const participles = textsLike(
  /^(?:exceeded|surpassed|topped|passed|crossed|breached|reached|hit|beaten|bettered|eclipsed|outstripped|outpaced|outsold|outranked|outbought|overtaken|undercut)$/,
)

/** "have exports exceeded 6,000 t" has another verb before it. */
const isPassive = (ideas: readonly Idea[], at: number): boolean =>
  participles.has(ideas[at]!.text) &&
  (sideOf(ideas[at]!) !== undefined || has(ideas[at], 'relation')) &&
  ideas.slice(0, at).some(({ text }) => be.has(text)) &&
  !isNumber(ideas[at + 1])

export const be = textsOf('is', 'are', 'was', 'were', 'be', 'been', 'being')

function amountBefore(ideas: readonly Idea[], at: number): number {
  let before = at - 1
  while (before >= 0 && between.test(ideas[before]!.text)) before--
  return ideas[before]?.amount ? before : -1
}

const between = /^(?:is|are|was|were|be|been|mark|level|threshold|barrier|line|figure)$/

function passed(ideas: readonly Idea[], from: number, at: number): readonly Idea[] {
  const relation = senseOf(ideas[at], 'relation') ?? sideOf(ideas[at]!)
  const { step: _step, ...amount } = ideas[from]!.amount!
  const threshold = { relation: relation as Relation, ...amount }
  return [...ideas.slice(0, from), merge(ideas, from, at + 1, { threshold }), ...ideas.slice(at + 1)]
}

const isNumber = (idea: Idea | undefined): boolean =>
  idea?.amount !== undefined || idea?.number !== undefined || has(idea, 'number')

const sideOf = (idea: Idea): string | undefined => {
  const side = senseOf(idea, 'more') ?? senseOf(idea, 'relation')
  return side === 'above' || side === 'below' ? side : undefined
}

function turned(idea: Idea): Idea {
  const other = sideOf(idea) === 'below' ? 'above' : 'below'
  return withSenses(
    idea,
    ['more', 'relation'].map((kind) => newSense(kind as 'more', other)),
  )
}
