import type { z } from 'zod'
import { isoMonth, type Range } from '../../calendar/month.ts'
import { operationName, type Query } from '../../query/query.ts'
import type { Period, Reading } from '../answer-line.ts'

export function readingOf(query: Query): z.infer<typeof Reading> {
  return {
    operation: operationName(query),
    measure: query.measure.value,
    flow: single(query.flows.value) ?? [...query.flows.value],
    reporter: single(query.reporters.value) ?? manyOrNull(query.reporters.value),
    partners: [...query.partners.value],
    commodity: single(query.commodities.value) ?? manyOrNull(query.commodities.value),
    period: periodLine(query.period.value),
    ...(query.periods ? { periods: query.periods.map(periodLine) } : {}),
    comparison: query.comparison
      ? { kind: query.comparison.kind, period: periodLine(query.comparison.period) }
      : null,
    ...(query.baseline ? { baseline: query.baseline } : {}),
    by: query.by ?? null,
    limit: query.limit ?? null,
  }
}

export const single = <T>(values: readonly T[]): T | undefined =>
  values.length === 1 ? values[0] : undefined

const manyOrNull = <T>(values: readonly T[]): T[] | null => (values.length === 0 ? null : [...values])

export const periodLine = ({ from, to }: Range): z.infer<typeof Period> => ({
  from: isoMonth(from),
  to: isoMonth(to),
})
