import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { passByMove } from '../move.ts'

/** "did exports double", "at least tripled", "more than halved" */
export function readMultiple(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const multiple = takeMultiple(clause)
  if (multiple) setMultiple(intent, multiple)
}

/** How many times as much, and whether just so many will do. */
export function takeMultiple(clause: Clause): Threshold | undefined {
  const at = clause.first('multiple')
  if (at === undefined || clause.ideas[at]!.text === 'half') return undefined
  const value = Number(clause.value(at, 'multiple'))
  const relation = clause.all('relation').find((i) => i < at)
  const isStrict = relation !== undefined && clause.was(relation, 'relation', 'above')
  clause.take(at, relation ?? at)
  return { relation: past[value < 1 ? 'down' : 'up'][isStrict ? 'strict' : 'least'], value, unit: 'ratio' }
}

const past = {
  up: { strict: 'above', least: 'at_least' },
  down: { strict: 'below', least: 'at_most' },
} as const

/** To double is to rise by 100%, to "more than double" by more, and to halve to fall by 50%. */
export function passMultiple(intent: Draft, { relation, value }: Threshold): void {
  const direction = value < 1 ? 'down' : 'up'
  const isStrict = relation === past[direction].strict
  const threshold: Threshold = {
    relation: isStrict ? 'above' : 'at_least',
    value: Math.abs(value - 1) * 100,
    unit: 'percent',
  }
  Object.assign(intent, { direction, threshold })
  passByMove(intent, threshold)
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
