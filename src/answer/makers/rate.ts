import type { PublishedChange } from '../../trade/types.ts'
import type { Figure, FigureUnit } from '../figure.ts'
import { minus, over, percentFrom, plus, type Spread, spreadOf, times } from '../spread.ts'
import { fewestDecimals, inUnit } from './level.ts'
import { type About, make, proofOf, unique } from './maker.ts'

/** Percent from `base` to `to`; undefined where the base can be zero. */
export function percentChange(to: Figure, base: Figure, about: About): Figure | undefined {
  const percent = percentFrom(spreadOf(to), spreadLike(to, base))
  return percent && make(about, percent, 'percent', percentDecimals(percent), proofOf([to, base]))
}

/** A change as somebody printed it. All `changes` print the same percentage. */
export function publishedChange(changes: readonly PublishedChange[], about: About): Figure {
  const first = changes[0]
  if (!first) throw new RangeError('no published change was given')
  return make(about, spreadOfPublished(first), 'percent', first.decimals, {
    status: 'published',
    sources: unique(changes.map((change) => change.source)),
    rows: [],
    package: first.package,
  })
}

export function spreadOfPublished(change: PublishedChange): Spread {
  const half = 0.5 * 10 ** -change.decimals
  return { value: change.percent, low: change.percent - half, high: change.percent + half }
}

/** `a − b` in their own unit; the difference of two percentages is in points. */
export function difference(a: Figure, b: Figure, about: About): Figure {
  const unit = a.unit === 'percent' ? 'points' : a.unit
  return make(about, minus(spreadOf(a), spreadLike(a, b)), unit, fewestDecimals([a, b]), proofOf([a, b]))
}

/** How far a figure lies beyond a number that the asker gave, in the unit of that number; below it the distance is negative. */
export function distance(figure: Figure, bound: Bound, about: About): Figure {
  const asked = inUnit(figure, bound.unit)
  const unit = asked.unit === 'percent' ? 'points' : asked.unit
  const given = { value: bound.value, low: bound.value, high: bound.value }
  return make(about, minus(spreadOf(asked), given), unit, asked.decimals, proofOf([figure]))
}

interface Bound {
  readonly value: number
  readonly unit?: FigureUnit
}

/** In the unit of the other: two packages may give tonnes and kilograms. */
const spreadLike = ({ unit }: Figure, figure: Figure): Spread => spreadOf(inUnit(figure, unit))

/**
 * What the parts leave of the whole, all as printed: 5.83 and 7.94 make 13.77, but a reader who adds up 5.8 and 7.9
 * gets 13.7. A rest that is nothing stays nothing, whatever the roundings leave.
 */
export function restOf(whole: Figure, parts: readonly Figure[], about: About): Figure {
  const decimals = Math.min(1, ...[whole, ...parts].map((figure) => figure.decimals))
  const printed = (figure: Figure) => roundedTo(spreadOf(figure).value, Math.min(1, figure.decimals))
  const rest = minus(spreadOf(whole), parts.map(spreadOf).reduce(plus, { value: 0, low: 0, high: 0 }))
  const value = roundedTo(printed(whole) - parts.map(printed).reduce((a, b) => a + b, 0), decimals)
  const spread = { value, low: Math.min(value, rest.low), high: Math.max(value, rest.high) }
  const isNothing = roundedTo(rest.value, decimals) === 0
  return make(about, isNothing ? rest : spread, 'points', decimals, proofOf([whole, ...parts]))
}

const roundedTo = (value: number, decimals: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 ** decimals * (1 + 1e-12))) / 10 ** decimals || 0

/** What of the way from `peak` down to `low` lies behind `now`, in percent; undefined where there may be no such way. */
export function regained(now: Figure, low: Figure, peak: Figure, about: About): Figure | undefined {
  const fall = minus(spreadLike(now, peak), spreadLike(now, low))
  const part = fall.low > 0 ? over(minus(spreadOf(now), spreadLike(now, low)), fall) : undefined
  return part && make(about, times(part, 100), 'percent', 1, proofOf([now, low, peak]))
}

export function ratio(a: Figure, b: Figure, about: About): Figure | undefined {
  const quotient = over(spreadOf(a), spreadLike(a, b))
  return quotient && make(about, quotient, 'ratio', ratioDecimals(quotient.value), proofOf([a, b]))
}

/** The yearly percent that makes `base` into `to` over so many years. */
export function annualRate(to: Figure, base: Figure, years: number, about: About): Figure | undefined {
  const quotient = over(spreadOf(to), spreadLike(to, base))
  if (!quotient || quotient.low < 0) return undefined
  const yearly = (times: number) => (times ** (1 / years) - 1) * 100
  const percent = { value: yearly(quotient.value), low: yearly(quotient.low), high: yearly(quotient.high) }
  return make(about, percent, 'percent', percentDecimals(percent), proofOf([to, base]))
}

/** `part` as percent of `whole`. */
export function share(part: Figure, whole: Figure, about: About): Figure | undefined {
  const quotient = over(spreadOf(part), spreadLike(part, whole))
  if (!quotient) return undefined
  const percent = times(quotient, 100)
  return make(about, percent, 'percent', percentDecimals(percent), proofOf([part, whole]))
}

/** What a part added to the change of the whole: its own change, in percent of the whole before. */
export function contribution(to: Figure, base: Figure, whole: Figure, about: About): Figure | undefined {
  const quotient = over(minus(spreadOf(to), spreadLike(to, base)), spreadLike(to, whole))
  return quotient && make(about, times(quotient, 100), 'points', 1, proofOf([to, base, whole]))
}

/** Sum of the squared shares in percent: 10,000 is a single partner. */
export function herfindahl(shares: readonly Figure[], about: About): Figure {
  const squares = shares
    .map(spreadOf)
    .map((s) => ({ value: s.value ** 2, low: s.low ** 2, high: s.high ** 2 }))
  return make(about, squares.reduce(plus), 'index', 0, proofOf(shares))
}

/** The effect of one factor of a product: its own change, times the mean of the other factor. */
export function effect(change: Figure, others: readonly [Figure, Figure], about: About): Figure {
  const [a, b] = others.map(spreadOf) as [Spread, Spread]
  const amount = times(spreadOf(change), (a.value + b.value) / 2)
  return make(about, amount, 'USD', 0, proofOf([change, ...others]))
}

/** One decimal, as statistical offices print; none where rounding leaves more than a point open. */
const percentDecimals = (percent: Spread): number => (percent.high - percent.low > 1 ? 0 : 1)

/** "1.04 times", "3.1 times", "4,097 times" */
const ratioDecimals = (times: number): number => (Math.abs(times) < 1.5 ? 2 : Math.abs(times) < 100 ? 1 : 0)
