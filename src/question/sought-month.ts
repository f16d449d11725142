import { has, type Idea } from './idea.ts'
import { item } from './item.ts'

export function soughtMonth(ideas: readonly Idea[]): Idea | undefined {
  for (let at = 0; at < ideas.length; at++)
    if (ideas[at]!.period && isSoughtMonth(ideas, at)) return ideas[at]
  return undefined
}

/**
 * "last month of 2025 above 6,000 t", "first month of 2026 with a surplus": the last, or first, of those of which it is
 * true, where "exports in the last month of 2025" are those of December.
 */
function isSoughtMonth(ideas: readonly Idea[], at: number): boolean {
  const { text } = ideas[at]!
  if (!named.test(text) || leading.test(item(ideas, at - 1)?.text ?? '')) return false
  const behind = ideas.slice(at + 1)
  const isPassed = behind.some(({ threshold }) => threshold)
  if (joins(behind)) return isPassed || behind.some((idea) => has(idea, 'sign'))
  return isPassed && (at === 0 || !has(ideas[0], 'yesno'))
}

const named = /^(?:the )?(?:first|last|final|latest) month (?:of|in|during) /
const leading = /^(?:in|for|during|of|at)$/

/** "with", "when", "where", "in which" */
const joins = ([first, second]: readonly Idea[]): boolean =>
  first !== undefined &&
  (/^(?:with|when|where|in which|that)$/.test(first.text) ||
    (first.text === 'in' && second?.text === 'which'))
