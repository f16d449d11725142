import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeDirection, takeMore, takeThreshold } from '../words.ts'

/** "how many months were above 500 t", "… was it bought at all", "… above a year earlier" */
export function countMonths(clause: Clause, intent: Draft): void {
  if (isStillRunning(clause, intent)) {
    const direction = takeDirection(clause)
    set(intent, { operation: 'streak', ...(direction && { direction }) })
    return
  }
  set(intent, { operation: 'count_periods', grain: 'month' })
  const threshold = takeThreshold(clause) ?? (tellsOfAny(clause) ? anything : undefined)
  if (threshold) set(intent, { threshold })
  else countMore(clause, intent)
}

/** "number of months the US has been declining": the run that goes on, and not all months that ever fell. */
const isStillRunning = (clause: Clause, { previous }: Draft): boolean =>
  (previous?.operation === 'show' || /\b(?:has|have|had)\b.*\bbeen\b/i.test(clause.text)) &&
  clause.all('direction').some((at) => clause.ideas[at]!.text.endsWith('ing')) &&
  clause.ideas.every(({ period, threshold }, at) => !threshold && (!period || endsBy(clause, at)))

/** "had been falling by May": the run that went on then. */
const endsBy = (clause: Clause, at: number): boolean =>
  clause.ideas[at - 1]?.text === 'by' && /\bhad\b/i.test(clause.text)

const anything = { relation: 'above', value: 0 } as const

/** "how many months did the US buy any": a verb of trade, and nothing that it is held against. */
const tellsOfAny = (clause: Clause): boolean =>
  clause.all('flow').some((at) => clause.was(at, 'verb')) && !moves(clause)

const moves = (clause: Clause): boolean =>
  ['more', 'direction', 'change', 'sign', 'zero', 'than'].some((kind) => clause.first(kind) !== undefined)

/** "how many months did the US take more than Japan", "… were above a year earlier" */
export function countMore(clause: Clause, intent: Draft): void {
  const relation = takeMore(clause)
  if (relation) set(intent, { claim: { kind: 'first_more', relation } })
}
