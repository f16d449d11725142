import { has, type Idea, merge } from '../idea.ts'
import { textsOf } from '../texts.ts'

/** "the US or the total", "did the US fall more than overall exports": what a place is set against is the world. */
export function refineTotals(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const end = totalAt(ideas, at) > at && isSetAgainst(ideas, at) ? endOfTotal(ideas, at) : at
    refined.push(end > at ? merge(ideas, at, end, { place: { kind: 'world' } }) : ideas[at]!)
    at = Math.max(end, at + 1)
  }
  return refined
}

/** Behind "total exports", "the total", "exports overall". */
function totalAt(ideas: readonly Idea[], at: number): number {
  if (has(ideas[at], 'flow')) return behindFlow.has(ideas[at + 1]?.text ?? '') ? at + 2 : at
  if (!totals.has(ideas[at]!.text)) return at
  return has(ideas[at + 1], 'flow') ? at + 2 : at + 1
}

export const totals = textsOf('total', 'totals', 'overall', 'grand total')
export const behindFlow = textsOf('overall', 'altogether', 'in total', 'as a whole', 'generally')

const isSetAgainst = (ideas: readonly Idea[], at: number): boolean =>
  isSecond(ideas, at) || isFirst(ideas, at)

function isSecond(ideas: readonly Idea[], at: number): boolean {
  const joint = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  return isJoint(ideas[joint]) && ideas.slice(0, joint).some(isSomebody)
}

/** "did the total fall more than the US": nobody stands before it, and somebody behind the joint. */
function isFirst(ideas: readonly Idea[], at: number): boolean {
  const joint = ideas.findIndex((idea, i) => i > at && isJoint(idea))
  if (joint < 0 || ideas.slice(0, joint).some(isSomebody)) return false
  let other = joint + 1
  while (has(ideas[other], 'flow') || leading.has(ideas[other]?.text ?? '')) other++
  return isSomebody(ideas[other])
}

const leading: ReadonlySet<string> = new Set(['the', 'to', 'from'])

const isJoint = (idea: Idea | undefined): boolean =>
  ['or', 'than', 'versus', 'more'].some((kind) => has(idea, kind))

const isSomebody = (idea: Idea | undefined): boolean =>
  idea?.place?.kind === 'place' || idea?.place?.kind === 'group'

/** None in "the total of Germany and France", "total EU imports". */
function endOfTotal(ideas: readonly Idea[], at: number): number {
  const end = totalAt(ideas, at)
  const next = ideas[end]
  return next?.place || ['of', 'for', 'to', 'from'].includes(next?.text ?? '') ? at : end
}
