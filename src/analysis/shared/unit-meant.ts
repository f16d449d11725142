import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { numberOf } from '../../answer/spread.ts'
import { range } from '../../calendar/month.ts'
import { boundOf, withBound } from '../../query/bound.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Trade } from '../../trade/types.ts'
import { heldRange } from './months.ts'
import { subjectOf } from './subjects.ts'

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

const amounts: ReadonlySet<Query['quantity']> = new Set(['amount', 'average', 'run_rate', 'balance', 'count'])

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

interface Sizes {
  readonly unit: 't' | 'kg' | 'USD'
  readonly least: number
  readonly most: number
}

function sizesIn(answer: Answer | Issue): Sizes | undefined {
  const all = answer.kind === 'answer' ? answer.figures.filter(({ unit }) => isAmount(unit)) : []
  const main = all.filter(({ role }) => role === 'headline' || role === 'row')
  const asked = main.length > 0 ? main : all
  const unit = asked[0]?.unit
  const sizes = asked.map((figure) => Math.abs(numberOf(figure))).filter((size) => size > 0)
  return isAmount(unit) && sizes.length > 0
    ? { unit, least: Math.min(...sizes), most: Math.max(...sizes) }
    : undefined
}

const isAmount = (unit: Figure['unit'] | undefined): unit is Sizes['unit'] =>
  unit === 't' || unit === 'kg' || unit === 'USD'

/** A unit the number may be meant in: `scale` brings it to that of the figures, `times` to the unit it is said in. */
interface Meant {
  readonly unit: Sizes['unit']
  readonly scale: number
  readonly times: number
}

/** The likeliest first: the one that was asked for, or in which figures of this size are told. */
function unitsFor({ unit: asked }: Query, { unit, most }: Sizes): readonly Meant[] {
  if (unit === 'USD') return [dollars, millions]
  const tonnes: Meant = { unit: 't', scale: unit === 'kg' ? 1000 : 1, times: 1 }
  const kilograms: Meant = { unit: 'kg', scale: unit === 'kg' ? 1 : 0.001, times: 1 }
  if (asked === 't' || asked === 'kg') return asked === 't' ? [tonnes] : [kilograms]
  if (unit === 't') return [tonnes]
  return most >= MANY_KG ? [tonnes, kilograms] : [kilograms, tonnes]
}

const dollars: Meant = { unit: 'USD', scale: 1, times: 1 }
const millions: Meant = { unit: 'USD', scale: 1e6, times: 1e6 }

/** From here on weights are told in tonnes. */
const MANY_KG = 1_000_000

/** Somebody who asks what is past a number thinks that some are and some are not. */
const isNear = (size: number, { least, most }: Sizes): boolean => size >= least / FAR && size <= most * FAR

const isFarBelow = ({ value }: Threshold, { least }: Sizes): boolean => Math.abs(value) < least / FAR

/** Nobody says "50k", "500,000" or "1m" of millions. */
const isLarge = ({ value }: Threshold): boolean => Math.abs(value) >= LARGE

const LARGE = 10_000

const FAR = 100
