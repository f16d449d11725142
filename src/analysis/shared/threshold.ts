import type { Figure } from '../../answer/figure.ts'
import { inUnit } from '../../answer/make.ts'
import { type Spread, spreadOf } from '../../answer/spread.ts'
import type { Relation, Threshold } from '../../query/threshold.ts'

/** Does the figure meet the threshold? Undefined where its rounding leaves that open. */
export function passes(figure: Figure, threshold: Threshold | undefined): boolean | undefined {
  if (!threshold) return true
  const asked = inUnit(figure, threshold.unit)
  const { upTo, ...low } = threshold
  const isPast = meetsAsked(spreadOf(asked), low, asked.unit)
  if (upTo === undefined || isPast === false) return isPast
  const isWithin = meetsAsked(
    spreadOf(asked),
    { ...low, relation: UPPER[low.relation] ?? 'at_most', value: upTo },
    asked.unit,
  )
  return isWithin === true ? isPast : isWithin
}

/** "Above 5,000 t but below 6,000" is below to the letter. */
const UPPER: Partial<Record<Relation, Relation>> = { above: 'below' }

/**
 * A number that somebody says is rounded like any other: "as low as 46 tons" holds for 46.4. "More than" and "less
 * than" are meant to the letter, and so is the least of a rate: 1.6 times is no doubling, though it rounds to two.
 */
export const meetsAsked = (
  spread: Spread,
  threshold: Threshold,
  unit: Figure['unit'],
): boolean | undefined =>
  threshold.near === 'nearly' && spread.value >= threshold.value
    ? false
    : meets(spread, threshold.relation, threshold.value, toleranceOf(threshold, unit))

/** "Mainly from China": of a half it is true, of less than a third it is not, and between them it is a matter of taste. */
export const isMatterOfTaste = ({ value }: Figure, threshold: Threshold): boolean =>
  isMoreThanFraction(Number(value), threshold) ||
  (threshold.near === 'mainly' &&
    Number(value) <= threshold.value &&
    Number(value) > (threshold.value * 2) / 3)

/** "Does a third go to Germany", "did it fall by a third": of a half it does, and it is more than that. */
export const isMoreThanFraction = (value: number, { near, unit, step, value: asked }: Threshold): boolean =>
  near === 'about' && unit === 'percent' && step !== undefined && step > 1 && value > asked + step / 2

/** Can this figure be held against the number at all? Tonnes say nothing of a claim in dollars or in percent. */
export function isMeasuredBy(figure: Figure, { unit, value }: Threshold): boolean {
  if (unit === undefined) return isOfSize(figure, value)
  const own = inUnit(figure, unit).unit
  return own === unit || KINDS.some((kind) => kind.has(own) && kind.has(unit))
}

/** "Above 300 million" of 6,150 t was meant of the value: no unit was said, and nobody asks a thousand times too much. */
const isOfSize = ({ unit, value: own }: Figure, asked: number): boolean => {
  const ratio = Math.abs(Number(own) / asked)
  return !AMOUNTS.has(unit) || own === 0 || asked === 0 || (ratio > 1e-3 && ratio < 1e3)
}

const KINDS: readonly ReadonlySet<Figure['unit']>[] = [
  new Set(['percent', 'points']),
  new Set(['months', 'quarters', 'halves', 'years', 'partners', 'commodities']),
]

/** @param half how far the number asked may be from what is meant by it */
export function meets(spread: Spread, relation: Relation, asked: number, half = 0): boolean | undefined {
  const { value, low, high } = spread
  switch (relation) {
    case 'above':
      return decided(low > asked, high <= asked)
    case 'below':
      return decided(high < asked, low >= asked)
    case 'at_least':
      return decided(low >= asked - half, isBelow(spread, asked - half))
    case 'at_most':
      return decided(high <= asked || isBelow(spread, asked + half), low >= asked + half && value > asked)
    case 'equal':
      // Said of a rounded figure, "is 5,577" means "is printed as 5,577".
      return (low <= asked && asked <= high) || (half > 0 && asked - half <= value && value < asked + half)
  }
}

/** 46 printed is below 46.5, up to which its rounding reaches. */
const isBelow = ({ value, high }: Spread, limit: number): boolean => high <= limit && value < limit

const toleranceOf = ({ relation, value, step, near }: Threshold, unit: Figure['unit']): number => {
  if (near === 'exactly') return halfStepOf(value)
  if (near && step !== undefined) return step / 2
  if (near) return Math.min(halfOfLastDigit(value), Math.abs(value) / 10)
  if (relation === 'equal' && isRoundRate(value, unit)) return 1
  if (relation === 'equal' && step !== undefined) return halfOf(step, value, unit)
  return isRounded(relation, unit) ? halfStepOf(value) : 0
}

/** "fell by 50%" is said of 50.7% too; 51% would be. */
const isRoundRate = (value: number, unit: Figure['unit']): boolean =>
  (unit === 'percent' || unit === 'points') && value !== 0 && value % 10 === 0

const isRounded = (relation: Relation, unit: Figure['unit']): boolean =>
  relation === 'equal' || ((relation === 'at_least' || relation === 'at_most') && AMOUNTS.has(unit))

const AMOUNTS: ReadonlySet<Figure['unit']> = new Set(['t', 'kg', 'USD'])

/** "$302m" is said to the million; but 1.4 billion is no "$1bn": of an amount a tenth beside it is the most. */
const halfOf = (step: number, value: number, unit: Figure['unit']): number =>
  AMOUNTS.has(unit) ? Math.min(step / 2, Math.abs(value) / 10) : step / 2

/** "A third" is said of what is within a tenth of it. "About 600" is said of 550 to 650, "about 620" of 615 to 625; "about 1,000" of no more than a tenth beside it. */
const halfOfLastDigit = (value: number): number => {
  const digits = value.toExponential().split('e')[0]!.replace(/[-.]/g, '').length
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
}

/** 46 was written to the whole, 46.5 to the tenth. */
const halfStepOf = (value: number): number => 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0)

const decided = (yes: boolean, no: boolean): boolean | undefined => (yes ? true : no ? false : undefined)
