import { has, type Idea, merge, senseOf } from '../idea.ts'

/** "3-month average", "three month moving average": the mean of the latest n months. */
export function refineRolling(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; at++) {
    const count = countOf(ideas[at])
    const month = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
    if (count === undefined || !has(ideas[month], 'grain', 'month') || !averageNear(ideas, month + 1))
      refined.push(ideas[at]!)
    else {
      refined.push(merge(ideas, at, month + 1, { period: { kind: 'rolling', count, unit: 'month' } }))
      at = month
    }
  }
  return refined
}

const averageNear = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'quantity', 'average') || has(ideas[at + 1], 'quantity', 'average')

/** A bare number of months, quarters or years that can be counted back. */
export function countOf(idea: Idea | undefined): number | undefined {
  const word = senseOf(idea, 'number')
  const value =
    idea?.number?.suffix === '' ? idea.number.value : word === undefined ? undefined : Number(word)
  return value !== undefined && value >= 2 && value <= 60 ? value : undefined
}
