import type { Threshold } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "did exports double", "at least tripled" */
export function readMultiple(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.first('multiple')
  if (at === undefined || clause.ideas[at]!.text === 'half') return
  const value = Number(clause.value(at, 'multiple'))
  clause.take(at)
  const least = clause.all('relation').find((i) => i < at)
  if (least !== undefined) clause.take(least)
  setMultiple(intent, { relation: value < 1 ? 'at_most' : 'at_least', value, unit: 'ratio' })
}

/** Of one of two things by the other, or of one thing by what it was before. */
export function setMultiple(intent: Draft, threshold: Threshold): void {
  const { listed } = intent
  set(intent, {
    operation: listed ? 'compare' : 'change',
    form: 'ratio',
    claim: { kind: 'threshold', threshold },
  })
  intent.changing ||= !listed
}
