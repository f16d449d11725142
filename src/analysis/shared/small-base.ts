import { as, share } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { spanOf } from '../quantity/change.ts'
import { type By, partsOf } from './breakdown.ts'
import type { Entry, Field } from './ranking.ts'
import { isFound } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

/** A partner below this part of the base period's total grows by hundreds of percent without anybody noticing. */
const SMALLEST_BASE_PERCENT = 1

/** A ranking of percentages leaves out those who grew from next to nothing. */
export async function growable(
  field: Field,
  query: Query,
  subject: Subject,
  by: By,
  trade: Trade,
): Promise<Field> {
  if (query.quantity !== 'change' || query.form === 'amount') return field
  const { base } = spanOf(query, query.period.value)
  const { total } = await partsOf(mainScope(subject), base, by, trade, subject.unit)
  const small = isFound(total) ? field.entries.filter((entry) => isSmall(entry, total.figure)) : []
  const entries = field.entries.filter((entry) => !small.includes(entry))
  return { ...field, entries, small: small.map((entry) => entry.code) }
}

function isSmall({ found }: Entry, total: Parameters<typeof share>[1]): boolean {
  const base = found.beside.find((figure) => figure.role === 'base')
  const part = base && share(base, as(total, {}), { role: 'step' })
  return part !== undefined && numberOf(part) < SMALLEST_BASE_PERCENT
}
