import type { Figure } from '../../answer/figure.ts'
import { share, sum } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { spanOf } from '../quantity/change.ts'
import { type By, partsOf } from './breakdown.ts'
import type { Entry, Field } from './ranking.ts'
import { isFound } from './reading.ts'
import { type Subject, scopeOf } from './subject.ts'
import { passes } from './threshold.ts'

/** Below this part of the total, growth runs to hundreds of percent and a unit value to a thousand dollars. */
const SMALLEST_PERCENT: Readonly<Record<By, number>> = {
  partner: 0.5,
  // of all goods together, of which one can be nine tenths
  commodity: 0.05,
}

/** A ranking of rates leaves out those that stand on next to nothing; the asker may have said what that is. */
export async function ranksAtAll(
  field: Field,
  query: Query,
  subject: Subject,
  by: By,
  trade: Trade,
): Promise<Field> {
  const base = basisOf(query)
  if (!base) return asked(field, query)
  const scope = { ...scopeOf(subject, subject.flows[0] ?? 'export'), ...base.measure }
  const { total } = await partsOf(scope, base.period, by, trade, subject.unit)
  const whole = isFound(total) ? total.figure : togetherOf(field, base)
  const isSmall = (entry: Entry): boolean => {
    const own = base.figure(entry)
    if (query.threshold && own) return passes(own, query.threshold) === false
    const part = own && whole ? share(own, whole, { role: 'step' }) : undefined
    return part !== undefined && numberOf(part) < SMALLEST_PERCENT[by]
  }
  const small = field.entries.filter(isSmall)
  const entries = field.entries.filter((entry) => !small.includes(entry))
  return { ...field, entries, small: small.map((entry) => entry.code) }
}

/** "Of those above 100 t": a ranking of amounts goes through those that pass. */
const asked = (field: Field, { threshold }: Query): Field =>
  threshold
    ? { ...field, entries: field.entries.filter(({ found }) => passes(found.figure, threshold) === true) }
    : field

/** One partner without a weight leaves the total open, and must not bring all the small ones in. */
function togetherOf({ entries }: Field, base: Basis): Figure | undefined {
  const all = entries.flatMap((entry) => base.figure(entry) ?? [])
  return all.length > 0 ? sum(all, { role: 'step' }) : undefined
}

interface Basis {
  readonly period: Query['period']['value']
  readonly measure: { readonly measure?: Query['measure']['value'] }
  /** What a rate stands on, among the figures it was made of. */
  figure(entry: Entry): Figure | undefined
}

function basisOf(query: Query): Basis | undefined {
  const period = query.period.value
  if (query.quantity === 'change' && query.form !== 'amount')
    return {
      period: spanOf(query, period).base,
      measure: {},
      figure: ({ found }) => found.beside.find((each) => each.role === 'base'),
    }
  if (query.quantity === 'unit_value')
    return {
      period,
      measure: { measure: 'net_weight' },
      figure: ({ found }) => found.beside.find((each) => each.unit === 't' || each.unit === 'kg'),
    }
  return undefined
}
