import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { grainOf, takeThreshold } from '../words.ts'

/** "first month above 6,000 t", "when did exports first exceed 5 kt": the first of those that pass, and not how many do. */
export function readFirstTime(clause: Clause, intent: Draft): void {
  if (intent.yesNo || intent.operation || clause.hasAny(counted)) return
  const at = clause.ideas.findIndex(({ text, fate }) => fate !== 'consumed' && firsts.has(text))
  if (at < 0 || clause.ideas[at + 1]?.number) return
  const threshold = takeThreshold(clause)
  if (!threshold) return
  clause.take(at)
  clause.takeAll('ask', 'when')
  set(intent, { operation: 'count_periods', threshold, nth: 1, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

const firsts: ReadonlySet<string> = new Set([
  'first',
  'first month',
  'the first month',
  'first time',
  'for the first time',
])
const counted = kindsOf('count', 'noun', 'agent', 'order', 'extreme', 'a top')
