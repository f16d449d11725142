import type { Query } from '../query/query.ts'
import type { Reading } from './reading.ts'

/**
 * "not October, November", "no, not the US but Japan", "exports rather than imports", "weight, not value": what was told
 * is named and what should stand there. It is a correction only where the first of the two is what was told; else it is
 * anybody's guess what is to be left out.
 */
export function correctionIn(
  text: string,
  previous: Query | undefined,
  read: (text: string) => Reading,
): Reading | undefined {
  const parts = previous && partsOf(text)
  if (!parts) return undefined
  const told = read(parts.wrong)
  const meant = read(parts.right)
  if (told.kind !== 'query' || meant.kind !== 'query') return undefined
  const isTold = changedIn(told.query, previous).every((slot) => manners.has(slot))
  return isTold && changedIn(meant.query, previous).length > 0 ? meant : undefined
}

/** A change in percent that is told "in percent" says so, and is the same. */
const manners = new Set(['form', 'unit'])

interface Parts {
  readonly wrong: string
  readonly right: string
}

function partsOf(text: string): Parts | undefined {
  const [, first, second] = wrongFirst.exec(text) ?? []
  if (first && second) return { wrong: first, right: second }
  const [, right, wrong] = rightFirst.exec(text) ?? []
  return right && wrong ? { wrong, right } : undefined
}

const wrongFirst =
  /^\s*(?:(?:no|sorry|wait)[\s,]+)?(?:not|instead of|rather than)\s+(?:in\s+)?([^,;]{1,40}?)\s*(?:[,;]\s*(?:but\s+)?|\s(?:but|-|–)\s+)([^,;]{1,40})$/i

const rightFirst =
  /^\s*(?:(?:no|sorry|wait)[\s,]+)?([^,;]{1,40}?)(?:\s*,\s*|\s+)(?:and\s+)?(?:not|instead of|rather than)\s+(?:the\s+)?([^,;]{1,40}?)(?:[\s,]+please|[\s,]+pls)?\s*[.!?]*$/i

function changedIn(query: Query, previous: Query): readonly string[] {
  const [now, before] = [query, previous].map(slotsOf) as [Slots, Slots]
  return Object.keys(now).filter((slot) => JSON.stringify(now[slot]) !== JSON.stringify(before[slot]))
}

type Slots = Readonly<Record<string, unknown>>

const slotsOf = ({ reporters, flows, partners, commodities, measure, period, ...query }: Query): Slots => ({
  operation: query.operation,
  quantity: query.quantity,
  reporters: reporters.value,
  flows: flows.value,
  partners: partners.value,
  commodities: commodities.value,
  measure: measure.value,
  period: period.value,
  comparison: query.comparison,
  form: query.form,
  unit: query.unit,
})
