import { type Range, shift } from '../../calendar/month.ts'
import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "each month of 2025 against 2024", "every month compared with a year earlier", "by month from July on, on the year":
 * each is held against its own month of the year before, which is a kind of change.
 */
export function refineEachAgainst(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some((_, at) => isEach(ideas, at))) return ideas
  for (let at = 1; at < ideas.length; at++) {
    const base = baseAt(ideas, at)
    if (!base) continue
    const kind = merge(ideas, at, base.to, { senses: [newSense('kind', base.kind)] })
    return [...ideas.slice(0, at).map(withoutCompare), kind, ...ideas.slice(base.to)]
  }
  return ideas
}

/** "each month", "by quarter", "monthly exports"; a "monthly average" is one figure. */
const isEach = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'grain') &&
  (has(ideas[at], 'series') || (/ly$/.test(ideas[at]!.text) && has(ideas[at + 1], 'flow')))

interface Base {
  readonly to: number
  readonly kind: 'year_on_year' | 'month_on_month'
}

function baseAt(ideas: readonly Idea[], at: number): Base | undefined {
  if (onTheYear(ideas, at)) return { to: at + 2, kind: 'year_on_year' }
  const led = leadsIn(ideas, at) ? at + 1 : onRun(ideas[at - 1]) ? at : -1
  const period = ideas[led]?.period
  if (!period) return undefined
  if (period.kind === 'fixed' && period.grain === 'year')
    return isYearBefore(ideas, at, period.range) ? { to: led + 1, kind: 'year_on_year' } : undefined
  if (period.kind !== 'before' || period.count !== 1) return undefined
  if (period.unit === 'year') return { to: led + 1, kind: 'year_on_year' }
  return period.unit === 'month' ? { to: led + 1, kind: 'month_on_month' } : undefined
}

/** "against", "compared with"; "with" behind "compare each month" */
const leadsIn = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'versus') ||
  (/^(?:with|to)$/.test(ideas[at]!.text) && ideas.slice(0, at).some((idea) => has(idea, 'compare')))

/** "from July on" took the "on" of "on the year". */
const onRun = (idea: Idea | undefined): boolean => idea?.period?.kind === 'since' && / on$/.test(idea.text)

const onTheYear = (ideas: readonly Idea[], at: number): boolean =>
  onRun(ideas[at - 1]) && ideas[at]!.text === 'the' && ideas[at + 1]?.text === 'year'

/** Of the year that is asked about, and of no other. */
const isYearBefore = (ideas: readonly Idea[], at: number, base: Range): boolean => {
  const named = ideas.slice(0, at).flatMap(({ period }) => period ?? [])
  const year = named.length === 1 && named[0]!.kind === 'fixed' ? named[0]! : undefined
  return year?.kind === 'fixed' && year.grain === 'year' && year.range.from === shift(base, 12).from
}

const withoutCompare = (idea: Idea): Idea =>
  has(idea, 'compare') ? withSenses(idea, [newSense('filler', 'filler')]) : idea
