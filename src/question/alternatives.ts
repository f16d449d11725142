import { has, type Idea, isContent, senseOf } from './idea.ts'

/** What stands on both sides of an "or": one of the two is asked for, and yes or no is no answer to that. */
export type Alternative = 'period' | 'place' | 'good' | 'flow' | 'direction'

/** "in May or in June", "Germany or the US", "up on the year, or down": of what kind the two are. */
export function alternativeIn(ideas: readonly Idea[]): Alternative | undefined {
  for (let at = 1; at < ideas.length; at++) {
    if (!has(ideas[at], 'or')) continue
    const after = nearest(ideas, at, 1)
    const kind =
      after &&
      (kindOf(after, nearest(ideas, at, -1), ideas.slice(0, at)) ??
        flowsAround(ideas, at) ??
        goodsAround(ideas, at))
    if (kind) return kind
  }
  return undefined
}

function kindOf(after: Idea, before: Idea | undefined, ideas: readonly Idea[]): Alternative | undefined {
  if (tellsSide(after)) return ideas.some(tellsSide) ? 'direction' : undefined
  if (!before) return undefined
  if (before.period && after.period) return 'period'
  if (before.place && after.place) return 'place'
  if (before.good && after.good) return 'good'
  return has(before, 'flow') && has(after, 'flow') ? 'flow' : undefined
}

/** "UK nickel exports or UK nickel imports": the flows stand further off, with the same words beside each. */
function flowsAround(ideas: readonly Idea[], at: number): Alternative | undefined {
  const before = ideas.slice(0, at).find((idea) => has(idea, 'flow'))
  const after = ideas.slice(at + 1, at + 5).find((idea) => has(idea, 'flow'))
  return before && after && senseOf(before, 'flow') !== senseOf(after, 'flow') ? 'flow' : undefined
}

/** "coal imports or copper imports", "Chinese tungsten or for Chinese magnets": what is said of each good stands beside it. */
function goodsAround(ideas: readonly Idea[], at: number): Alternative | undefined {
  const own = has(ideas[at - 1], 'flow') && ideas[at - 2]?.good !== undefined
  if (own && nearest(ideas, at, 1)?.good) return 'good'
  return placedGood(ideas, at, -1) && placedGood(ideas, at, 1) ? 'good' : undefined
}

/** "Chinese tungsten", "tungsten from China" */
function placedGood(ideas: readonly Idea[], or: number, step: 1 | -1): boolean {
  let hasGood = false
  let hasPlace = false
  for (let at = or + step; at >= 0 && at < ideas.length; at += step) {
    const { good, place } = ideas[at]!
    if (good) hasGood = true
    else if (place) hasPlace = true
    else if (!binds(ideas[at]!)) return false
    if (hasGood && hasPlace) return true
  }
  return false
}

/** The next that is no article, preposition or comma. */
function nearest(ideas: readonly Idea[], from: number, step: 1 | -1): Idea | undefined {
  for (let at = from + step; at >= 0 && at < ideas.length; at += step)
    if (!binds(ideas[at]!)) return ideas[at]
  return undefined
}

const binds = (idea: Idea): boolean =>
  idea.text === ',' ||
  (!isContent(idea) && (idea.senses ? has(idea, 'preposition') || isFiller(idea) : !idea.isWord))

const isFiller = ({ senses }: Idea): boolean => senses!.every(({ kind }) => kind === 'filler')

/** "up", "fall", "lower than" */
const tellsSide = (idea: Idea): boolean => has(idea, 'direction') || has(idea, 'more')
