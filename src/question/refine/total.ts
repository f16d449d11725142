import { has, type Idea, merge, withMeaning } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { textsOf } from '../texts.ts'

/** "the US or the total", "did the US fall more than overall exports": what a place is set against is the world. */
export function refineTotals(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const end = totalAt(ideas, at) > at && isSetAgainst(ideas, at) ? endOfTotal(ideas, at) : at
    refined.push(end > at ? worldAt(ideas, at, end) : ideas[at]!)
    at = Math.max(end, at + 1)
  }
  return refined
}

/** At the head of a list it adds nothing up. */
function worldAt(ideas: readonly Idea[], at: number, end: number): Idea {
  const world = merge(ideas, at, end, { place: { kind: 'world' } })
  return headsList(ideas, at) ? withMeaning(world, { text: 'the total' }) : world
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
  isSecond(ideas, at) || isFirst(ideas, at) || headsList(ideas, at)

/**
 * "July 2025: total, US, Germany, Japan": the first of those that are listed. "Total exports, US and Germany" can be the
 * sum of the two.
 */
const headsList = (ideas: readonly Idea[], at: number): boolean =>
  (isIntroduced(ideas[at - 1]) || ideas.slice(0, at).every(leadsIn)) &&
  ideas[at + 1]?.text === ',' &&
  ideas.filter(isSomebody).length > 1 &&
  isListed(ideas.slice(at + 1)) &&
  !ideas.some((idea) => has(idea, 'combined') || has(idea, 'quantity'))

const isIntroduced = (idea: Idea | undefined): boolean => idea?.text === ':' || idea?.text === '-'

/** Nothing but places, up to a time that stands behind them. */
function isListed(behind: readonly Idea[]): boolean {
  const end = behind.findIndex((idea) => idea.period !== undefined || idea.text === 'in')
  const row = end < 0 ? behind : behind.slice(0, end)
  return row.every((idea) => isSomebody(idea) || listing.has(idea.text) || leadsIn(idea))
}

const listing: ReadonlySet<string> = new Set(['and', '&', 'the'])

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
