import { lengthOf, monthOfYear, type Range, range, yearOf, yearRange } from '../../calendar/month.ts'
import { has, type Idea, withMeaning } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/**
 * "was January 2026 the best month of the year", "Q3 2025 the best quarter of that year", "the weakest of its year":
 * of the year, or the quarter, that the month lies in. Where none is named it is the year that was told.
 */
export function refineOfTheYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isOfTheUnit(ideas, i) || isOfThatYear(ideas, i))
  const [part, ...others] = ideas.filter(({ period }, i) => period && i !== at)
  const one = part?.period
  if (at < 0 || others.length > 0) return ideas
  if (!part && ideas[at]!.text === 'quarter') return ideas
  if (!part) return withPeriod(ideas, at, { kind: 'before', unit: 'year', count: 0 })
  if (one?.kind !== 'fixed') return ideas
  const unit = ideas[at]!.text === 'quarter' ? 'quarter' : 'year'
  if (lengthOf(one.range) >= (unit === 'quarter' ? 3 : 12)) return ideas
  const around = stretchAround(one.range, unit)
  if (around.to < one.range.to) return ideas
  return withPeriod(ideas, at, { kind: 'fixed', range: around, grain: unit })
}

function withPeriod(ideas: readonly Idea[], at: number, period: PeriodPhrase): readonly Idea[] {
  const whole = withMeaning(ideas[at]!, { senses: undefined, period })
  return ideas.map((idea, i) => (i === at ? whole : idea))
}

const isOfTheUnit = (ideas: readonly Idea[], at: number): boolean =>
  (ideas[at]!.text === 'year' || ideas[at]!.text === 'quarter') &&
  /^(?:the|its)$/.test(ideas[at - 1]?.text ?? '') &&
  isOf(ideas[at - 2]) &&
  isExtreme(ideas, at - 3)

function isOfThatYear(ideas: readonly Idea[], at: number): boolean {
  const { period } = ideas[at]!
  if (period?.kind !== 'before' || period.unit !== 'year' || period.count !== 0 || period.year) return false
  return isExtreme(ideas, isOf(ideas[at - 1]) ? at - 2 : at - 1)
}

const isOf = (idea: Idea | undefined): boolean => idea?.text === 'of' || idea?.text === 'in'

/** "the best month", "the best" */
const isExtreme = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'grain') || has(ideas[at], 'extreme')

function stretchAround({ from }: Range, unit: 'year' | 'quarter'): Range {
  const first = from - ((monthOfYear(from) - 1) % 3)
  return unit === 'year' ? yearRange(yearOf(from)) : range(first, first + 2)
}
