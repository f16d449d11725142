import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Measure } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

type Unit = NonNullable<Query['unit']>

export interface MeasureSaid {
  measure?: Measure
  unit?: Unit
  issue?: Issue
}

const heaviest = textsOf('heaviest', 'lightest')
const measuring = kindsOf('paying', 'unit', 'measure', 'a threshold', heaviest)

export function readMeasure(clause: Clause): MeasureSaid {
  if (!clause.hasAny(measuring)) return {}
  const isBoth = joinsMeasures(clause)
  const units = unitsIn(clause)
  const paying = clause.takeAll('paying')
  const words = clause.all('measure').map((at) => clause.value(at, 'measure') as Measure)
  clause.takeAll('unit')
  clause.takeAll('measure')
  if (disagree(words, units) && !isOfUnitValue(clause, units))
    return { issue: isBoth ? bothMeasures : twoMeasures }
  if (paying && asksForWeightToo(clause)) return { issue: twoMeasures }
  const unit = units.find((one) => tellingUnits.has(one)) ?? (units.length > 0 ? 't' : undefined)
  const measure =
    words[0] ?? measureOf(unit) ?? measureOf(thresholdUnit(clause)) ?? (paying ? 'value' : heavy(clause))
  const said: MeasureSaid = {}
  if (measure) said.measure = measure
  if (unit) said.unit = unit as Unit
  return said
}

/** With that of a price that was read already: "price per tonne". */
const unitsIn = (clause: Clause): readonly string[] =>
  clause.ideas.flatMap((_, at) =>
    clause.is(at, 'unit') || (clause.was(at, 'unit') && clause.was(at, 'quantity', 'unit_value'))
      ? [clause.value(at, 'unit')!]
      : [],
  )

/** "the heaviest month" is one by weight; "the heaviest fall" only a deep one. */
const heavy = (clause: Clause): Measure | undefined =>
  clause.hasAny(weighing) &&
  clause.ideas.some(
    ({ text }, at) => heaviest.has(text) && !clause.was(at + 1, 'direction') && !clause.was(at + 1, 'change'),
  )
    ? 'net_weight'
    : undefined

const weighing = kindsOf(heaviest)

const tellingUnits: ReadonlySet<string> = new Set<Unit>(['t', 'kg', 'USD', 'USD/kg', 'USD/t'])

/** "how much did Brazil pay for coal, and how many tonnes": what was paid, and what it weighed. */
const asksForWeightToo = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      measureOf(clause.value(at, 'unit')) === 'net_weight' &&
      clause.was(at - 1, 'ask', 'amount') &&
      clause.was(at - 2, 'conjunction', 'and'),
  )

/** Both measures are named: "value in tonnes". */
function disagree(words: readonly Measure[], units: readonly string[]): boolean {
  if (words.length + units.length < 2) return false
  return new Set([...words, ...units.map(measureOf)].filter((one) => one !== undefined)).size > 1
}

/** A price has both measures in it; "copper cathode" has no "per". */
const isOfUnitValue = (clause: Clause, units: readonly string[]): boolean =>
  units.some((one) => one.includes('/')) ||
  clause.ideas.some((_, at) => clause.was(at, 'quantity', 'unit_value'))

const thresholdUnit = ({ ideas }: Clause): string | undefined =>
  ideas.map((idea) => idea.threshold?.unit).find((unit) => unit === 't' || unit === 'kg' || unit === 'USD')

const twoMeasures: Issue = {
  kind: 'needs',
  slot: 'measure',
  choices: ['by value', 'by weight'].map((label) => ({ label, question: label })),
}

const bothMeasures: Issue = { ...twoMeasures, both: true }

/** "value and volume", "kg vs $", "how many tonnes and how much money": nothing but a joint stands between the two. */
function joinsMeasures(clause: Clause): boolean {
  const at = clause.ideas.flatMap((_, i) => (clause.was(i, 'measure') || clause.was(i, 'unit') ? [i] : []))
  const [first, last] = [at[0], at.at(-1)]
  if (first === undefined || last === undefined || first === last || isOfFound(clause, last)) return false
  const between = clause.ideas.map((_, i) => i).slice(first + 1, last)
  const isJoint = (i: number): boolean => clause.was(i, 'conjunction') || clause.was(i, 'versus')
  const isBeside = (i: number): boolean => at.includes(i) || clause.was(i, 'ask', 'amount') || clause.binds(i)
  return between.some(isJoint) && between.every((i) => isJoint(i) || isBeside(i))
}

/** "the month with the largest volume and its value": found by the one, and asked for the other. */
const isOfFound = (clause: Clause, last: number): boolean =>
  /^(?:its|their)$/.test(clause.ideas[last - 1]?.text ?? '') &&
  (clause.stands('order') || clause.stands('extreme'))

const measureOf = (unit: string | undefined): Measure | undefined =>
  unit === 'USD' ? 'value' : unit === 't' || unit === 'kg' ? 'net_weight' : undefined
