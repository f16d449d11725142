import type { Operation, Query } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import type { Known } from './known.ts'

const names = [
  'form',
  'by',
  'grain',
  'order',
  'limit',
  'nth',
  'direction',
  'extreme',
  'threshold',
  'longest',
  'claim',
  'change',
  'baseline',
] as const

/** The smaller fields of the intent, said now or carried on with the operation. */
export function intentFields(
  known: Known,
  operation: Operation,
  quantity: Query['quantity'],
  kind: ChangeKind | undefined,
): Partial<Query> {
  const { said, base } = known
  const { intent, unit } = said
  const fields: Partial<Record<keyof Query, unknown>> = {}
  for (const name of names) {
    const value = intent[name] ?? base?.[name]
    if (value !== undefined) fields[name] = value
  }
  // "and YTD" after "mom?": the rate is the one that fits the stretch
  if (kind === 'year_to_date' && operation === 'change' && intent.change === undefined) delete fields.change
  if (quantity === 'change') fields.change ??= kind ?? 'year_on_year'
  if (operation === 'show' && quantity !== 'count' && quantity !== 'concentration') delete fields.by
  if (isCounted(unit) && operation === 'change' && quantity === 'amount') fields.form ??= 'amount'
  if (isCounted(unit) && base && intent.form === undefined && operation === 'change') fields.form = 'amount'
  if (isThanOfClaim(known, operation)) fields.claim ??= known.previous!.claim
  const told = unit ?? (intent.form === 'percent' ? undefined : base?.unit)
  return { ...(fields as Partial<Query>), ...(told ? { unit: told } : {}) }
}

/** "in tonnes" of a change asks for the amount. */
const isCounted = (unit: Query['unit']): boolean => unit === 't' || unit === 'kg' || unit === 'USD'

/** "and than June 2025?" after "was it higher than July 2024": the same is claimed against another period. */
function isThanOfClaim(
  { said: { intent, mentions }, periods, previous }: Known,
  operation: Operation,
): boolean {
  const than = intent.versus && intent.operation === undefined && intent.quantity === undefined
  const only = than && mentions.length === 0 && periods.comparison !== undefined && periods.main === undefined
  return only && operation === 'change' && previous?.claim?.kind === 'direction'
}
