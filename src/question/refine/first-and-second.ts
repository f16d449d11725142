import { type Idea, merge, senseOf } from '../idea.ts'
import { orderOf, sensesOf } from './top-found.ts'

/** "the highest and second highest month", "biggest and second biggest buyer": the first two of one list. */
export function refineFirstAndSecond(ideas: readonly Idea[]): readonly Idea[] {
  const second = ideas.findIndex(({ top }) => top?.nth === 2)
  const joint = ideas[second - 1]?.text === 'the' ? second - 2 : second - 1
  const order = ideas[second]?.top?.order
  if (!order || !joins.test(ideas[joint]?.text ?? '') || !isFirst(ideas[joint - 1], order)) return ideas
  const both = merge(ideas, joint - 1, second + 1, {
    top: { order, limit: 2 },
    senses: sensesOf(ideas[second]),
  })
  return [...ideas.slice(0, joint - 1), both, ...ideas.slice(second + 1)]
}

const joins = /^(?:and|&|\+|plus)$/

/** "the largest", "first" before "second largest", and no top three. */
const isFirst = (idea: Idea | undefined, order: 'top' | 'bottom'): boolean =>
  idea?.top ? idea.top.nth === 1 : senseOf(idea, 'ordinal') === '1' || orderOf(idea) === order
