import type { Answer } from '../../answer/answer.ts'
import { range } from '../../calendar/month.ts'
import { boundOf, withBound } from '../../query/bound.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Trade } from '../../trade/types.ts'
import { heldRange } from './months.ts'
import { subjectOf } from './subjects.ts'
import { isFarBelow, isLarge, isNear, type Sizes, sizesIn, unitsFor } from './unit-sizes.ts'

/**
 * "Above 2,000" of exports that are told in tonnes is meant in tonnes, though the data are in kilograms; "above 5" of
 * imports of 7 million USD in millions. Where no unit brings a small number near the figures, nobody can tell what is
 * meant; "above 1 million" and "over 500,000" of values are in dollars.
 */
export async function inUnitMeant(
  query: Query,
  trade: Trade,
  ask: (query: Query) => Promise<Answer | Issue>,
): Promise<Query | Issue> {
  const bare = bareOf(query)
  if (!bare) return query
  if (bare.unit === 'USD') return pastAllTrade(query, bare, sizesIn(await ask(await allOf(query, trade))))
  if (isOfPercentToo(query, bare)) return { kind: 'meaningless', reason: 'unit_unsaid', query }
  const sizes = sizesIn(await ask(await allOf(query, trade)))
  if (!sizes) return query
  if (isLarge(bare) && sizes.unit === 'USD') return withBound(query, { ...bare, unit: 'USD' })
  const meant = unitsFor(query, sizes).find((each) => isNear(Math.abs(bare.value) * each.scale, sizes))
  if (meant) return withBound(query, { ...bare, value: bare.value * meant.times, unit: meant.unit })
  return isFarBelow(bare, sizes) ? { kind: 'meaningless', reason: 'unit_unsaid', query } : query
}

/** The number without a unit, or the few dollars, that amounts are held against. */
function bareOf(query: Query): Threshold | undefined {
  const { quantity, form, operation } = query
  const ofAmounts =
    amounts.has(quantity) ||
    (quantity === 'change' && form === 'amount') ||
    (quantity === 'unit_value' && operation === 'change')
  const asked = isOfHowMany(query) ? query.threshold : boundOf(query)
  const isFew = asked?.unit === 'USD' && quantity !== 'unit_value' && !asked.chosen
  const isBare = asked?.unit === undefined || isFew
  return ofAmounts && asked && isBare && asked.value !== 0 ? asked : undefined
}

/** "months above $30" of exports of millions: of a kilogram, or in millions, for else all of them would be. */
const pastAllTrade = (query: Query, bound: Threshold, sizes: Sizes | undefined): Query | Issue =>
  sizes?.unit === 'USD' && !isLarge(bound) && isFarBelow(bound, sizes)
    ? { kind: 'meaningless', reason: 'unit_unsaid', query }
    : query

const amounts: ReadonlySet<Query['quantity']> = new Set([
  'amount',
  'average',
  'median',
  'run_rate',
  'balance',
  'count',
])

/** What is claimed of a list or a count is how many there are. */
const isOfHowMany = ({ operation, quantity }: Query): boolean =>
  operation === 'threshold' || quantity === 'count'

/** "fell by more than 40", "the price rose by over 2": percent, or tonnes, or dollars. */
const isOfPercentToo = ({ operation, quantity, form }: Query, { value }: Threshold): boolean =>
  operation === 'change' && form !== 'amount' && (Math.abs(value) <= 100 || quantity === 'unit_value')

/** The same question for everything that could pass. */
async function allOf(query: Query, trade: Trade): Promise<Query> {
  const { claim: _claim, limit: _limit, threshold: _threshold, ...plain } = query
  const all = { ...plain, threshold: { relation: 'at_least', value: 0 } } as const
  switch (query.operation) {
    case 'rank':
    case 'threshold':
      return { ...all, operation: 'threshold' }
    case 'count_periods':
      return { ...all, operation: 'count_periods' }
    case 'since':
    case 'streak':
      return { ...all, operation: 'count_periods', period: await upTo(query, trade) }
    default:
      return query.quantity === 'count' ? { ...all, operation: 'threshold', quantity: 'amount' } : plain
  }
}

async function upTo({ period, ...query }: Query, trade: Trade): Promise<Query['period']> {
  const { from, to } = period.value
  const held = heldRange(await subjectOf({ ...query, period }, trade, period.value), trade)
  return { ...period, value: range(Math.min(held?.from ?? from, from), to) }
}
