import type { Relation } from '../../query/threshold.ts'
import { has, type Idea, senseOf } from '../idea.ts'

/** "above", and verbs that elsewhere set two things against each other: "outstripped 6,000 t". */
export const relationOf = (idea: Idea | undefined): Relation | undefined =>
  (senseOf(idea, 'relation') ?? (/^out/.test(idea?.text ?? '') ? senseOf(idea, 'more') : undefined)) as
    | Relation
    | undefined

/** "July = 5,577 t?" */
export const equals = (ideas: readonly Idea[], at: number): Relation | undefined =>
  ideas[at]?.text === '=' && ideas[at + 1]?.amount?.unit !== undefined ? 'equal' : undefined

/** "stayed within 5,500 t" */
export const keptTo = (ideas: readonly Idea[], at: number): Relation | undefined =>
  ideas[at]?.text === 'within' && /^(?:stay|remain)(?:s|ed)?$/.test(ideas[at - 1]?.text ?? '')
    ? 'at_most'
    : undefined

const levels = new Set(['below', 'under', 'beneath', 'above', 'past', 'short of'])

/**
 * "declined below 100 t": the level that was reached. "Declined by more than 100 t" is the change, as is what lies on the other
 * side, "down above 20%", and what is gained or lost.
 */
export const movesPast = (ideas: readonly Idea[], at: number): boolean => {
  const idea = ideas[at]
  const side = ideas[at + 1]?.text ?? ''
  if (!has(idea, 'direction') || !levels.has(side) || has(idea, 'amount_form')) return false
  return has(idea, 'direction', 'down') ? side !== 'above' : !lower.has(side)
}

const lower = new Set(['below', 'under', 'beneath'])

const sides: readonly Relation[] = ['above', 'below']

/** "over or under 5,000 t": one of the two is true, and the first is judged. */
export function otherSide(ideas: readonly Idea[], at: number, relation: Relation): number | undefined {
  if (!sides.includes(relation)) return undefined
  if (/^or (?:above|below)$/.test(ideas[at + 1]?.text ?? '')) return at + 2
  return has(ideas[at + 1], 'or') && sides.includes(relationOf(ideas[at + 2])!) ? at + 3 : undefined
}
