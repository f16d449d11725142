import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "each", "separately and together" after several partners: each of them, and not what they come to alone. */
export function readApart(clause: Clause, intent: Draft): void {
  if (intent.operation !== undefined) return
  const isWithSum = clause.first('each', 'sum') !== undefined
  if (isWithSum || isOfTold(clause, intent)) {
    clause.takeAll('each')
    set(intent, { apart: isWithSum ? 'sum' : 'each' })
  }
}

/** Several partners were told, and nothing else is named. */
const isOfTold = ({ ideas }: Clause, { previous }: Draft): boolean =>
  (previous?.partners.value ?? []).filter((code) => !code.startsWith('-')).length > 1 &&
  ideas.every(({ place, period, good }) => !place && !period && !good)
