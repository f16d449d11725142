import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Measure } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'

export function readMeasure(clause: Clause): {
  measure?: Measure
  unit?: NonNullable<Query['unit']>
  issue?: Issue
} {
  const paying = clause.takeAll('paying')
  const units = clause.all('unit').map((at) => clause.value(at, 'unit')!)
  const words = clause.all('measure').map((at) => clause.value(at, 'measure') as Measure)
  clause.takeAll('unit')
  clause.takeAll('measure')
  const threshold = clause.ideas
    .map((idea) => idea.threshold?.unit)
    .find((unit) => unit === 't' || unit === 'kg' || unit === 'USD')
  const unit =
    units.find(
      (one) => one === 't' || one === 'kg' || one === 'USD' || one === 'USD/kg' || one === 'USD/t',
    ) ?? (units.length > 0 ? 't' : undefined)
  const kinds = new Set([...words, ...units.map(measureOf)].filter((one) => one !== undefined))
  if (
    kinds.size > 1 &&
    !units.some((one) => one.includes('/')) &&
    clause.first('quantity', 'unit_value') === undefined &&
    !clause.ideas.some((idea) => /price|unit value|per /.test(idea.text))
  )
    return { issue: twoMeasures }
  const measure = words[0] ?? measureOf(unit) ?? measureOf(threshold) ?? (paying ? 'value' : undefined)
  return { ...(measure ? { measure } : {}), ...(unit ? { unit: unit as NonNullable<Query['unit']> } : {}) }
}

const twoMeasures: Issue = {
  kind: 'needs',
  slot: 'measure',
  choices: ['by value', 'by weight'].map((label) => ({ label, question: label })),
}

const measureOf = (unit: string | undefined): Measure | undefined =>
  unit === 'USD' ? 'value' : unit === 't' || unit === 'kg' ? 'net_weight' : undefined
