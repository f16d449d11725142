import { monthOfYear, type Range, range, yearOf, yearRange } from '../../calendar/month.ts'
import { has, type Idea, withMeaning } from '../idea.ts'

/** "was January 2026 the best month of the year": of the year, or the quarter, that the month lies in. */
export function refineOfTheYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isOfTheUnit(ideas, i))
  const [month, ...others] = ideas.filter(({ period }) => period)
  const one = month?.period
  if (at < 0 || one?.kind !== 'fixed' || one.grain !== 'month' || others.length > 0) return ideas
  const unit = ideas[at]!.text === 'year' ? 'year' : 'quarter'
  const range = stretchAround(one.range, unit)
  const whole = withMeaning(ideas[at]!, { senses: undefined, period: { kind: 'fixed', range, grain: unit } })
  return ideas.map((idea, i) => (i === at ? whole : idea))
}

const isOfTheUnit = (ideas: readonly Idea[], at: number): boolean =>
  at > 2 &&
  (ideas[at]!.text === 'year' || ideas[at]!.text === 'quarter') &&
  ideas[at - 1]?.text === 'the' &&
  ideas[at - 2]?.text === 'of' &&
  has(ideas[at - 3], 'grain', 'month')

function stretchAround({ from }: Range, unit: 'year' | 'quarter'): Range {
  const first = from - ((monthOfYear(from) - 1) % 3)
  return unit === 'year' ? yearRange(yearOf(from)) : range(first, first + 2)
}
