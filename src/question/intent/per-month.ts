import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/**
 * "how many tonnes a month", "exports a month", "over 6,000 t a month": the mean of the months. "The most in a month" has
 * another word before it, and "tonnes per month" lists them, where no number is claimed of them.
 */
export function readPerMonth(clause: Clause, intent: Draft): void {
  if (intent.operation !== undefined && intent.operation !== 'show') return
  if (intent.quantity !== undefined && intent.quantity !== 'amount') return
  const at = clause.all('grain', 'month').find((i) => isPer(clause, i, intent))
  if (at === undefined) return
  clause.take(at)
  set(intent, { quantity: 'average' })
}

function isPer(clause: Clause, at: number, { claim, previous }: Draft): boolean {
  const { text } = clause.ideas[at]!
  const isRate = text === 'a month' || (text === 'per month' && claim?.kind === 'threshold')
  const before = clause.ideas[at - 1]
  const isMeasured =
    before?.threshold !== undefined ||
    before?.good !== undefined ||
    before?.place !== undefined ||
    measured.some((kind) => clause.was(at - 1, kind)) ||
    clause.was(at - 1, 'ask', 'amount') ||
    (previous !== undefined && clause.was(at - 1, 'conjunction'))
  return isRate && isMeasured
}

const measured = ['unit', 'flow', 'taking', 'verb', 'goes', 'measure']
