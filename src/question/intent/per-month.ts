import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/**
 * "how many tonnes a month", "exports a month", "over 6,000 t a month", "who takes above 400 t monthly": the mean of the
 * months. "The most in a month" has another word before it, and "tonnes per month" lists them, where no number has to be
 * passed.
 */
export function readPerMonth(clause: Clause, intent: Draft): void {
  if (intent.operation !== undefined && !ofMeans.has(intent.operation)) return
  if (intent.quantity !== undefined && intent.quantity !== 'amount') return
  const at = clause.all('grain', 'month').find((i) => isPer(clause, i, intent))
  if (at === undefined) return
  clause.take(at)
  set(intent, { quantity: 'average' })
}

const ofMeans: ReadonlySet<Draft['operation']> = new Set(['show', 'threshold'] as const)

function isPer(clause: Clause, at: number, { claim, threshold, previous }: Draft): boolean {
  const { text } = clause.ideas[at]!
  const isPassed = threshold !== undefined || claim?.kind === 'threshold'
  const isRate = text === 'a month' || (isPassed && /^(?:per month|monthly)$/.test(text))
  const before = clause.ideas[at - 1]
  const isMeasured =
    before?.threshold !== undefined ||
    before?.good !== undefined ||
    before?.place !== undefined ||
    measured.some((kind) => clause.was(at - 1, kind)) ||
    clause.was(at - 1, 'ask', 'amount') ||
    (previous !== undefined && clause.was(at - 1, 'conjunction')) ||
    (isPassed && before?.text === 'of')
  return isRate && isMeasured
}

const measured = ['unit', 'flow', 'taking', 'verb', 'goes', 'measure']
