import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { type Months, monthsAt, yearsIn } from './lengths.ts'
import { type Found, movingAt, rolled, sums } from './moving-window.ts'
import { isHeldAgainst } from './norm.ts'

/** "3-month average": the mean of the latest n months. "3-month moving average": of each n months in a row. */
export function refineRolling(ideas: readonly Idea[]): readonly Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = movingAt(ideas, at) ?? latestAt(ideas, at) ?? yearsAt(ideas, at)
    if (found) refined.push(merge(ideas, at, found.to, found.meaning))
    else refined.push(ideas[at]!)
    at = found?.to ?? at + 1
  }
  return refined
}

function latestAt(ideas: readonly Idea[], at: number): Found | undefined {
  const months = monthsAt(ideas, at)
  if (!months) return undefined
  const { count } = months
  if (changes(ideas, months)) return { to: months.to, meaning: { period: before(count) } }
  const to = rolled.test(ideas[months.to]?.text ?? '') ? months.to + 1 : months.to
  if (!(averageNear(ideas, to) || isSummed(ideas, at, to))) return undefined
  return { to, meaning: { period: isHeldAgainst(ideas, at) ? before(count) : latest(count) } }
}

/** "3-month change", "2-month growth in July": on so long ago; "three-month fall" can be three falls in a row. */
const changes = (ideas: readonly Idea[], { to, count }: Months): boolean =>
  (has(ideas[to], 'change') || ideas[to]?.text === 'growth') &&
  count > 1 &&
  ideas.filter((idea) => idea.period).length < 2 &&
  !ideas.some((idea) => has(idea, 'kind'))

const latest = (count: number): PeriodPhrase => ({ kind: 'rolling', count, unit: 'month' })

/** "vs its 12-month average": of the months before what is held against it. */
const before = (count: number): PeriodPhrase => ({ kind: 'before', unit: 'month', count })

/** "12-month sum", "12m total"; "above 12m total" is of millions. */
const isSummed = (ideas: readonly Idea[], at: number, to: number): boolean =>
  sums.has(ideas[to]?.text ?? '') && !isHeldAgainst(ideas, at)

/** "below its five-year average": of the years before the one that is held against it. "2-yr change": on so long ago. */
function yearsAt(ideas: readonly Idea[], at: number): Found | undefined {
  const years = yearsIn(ideas, at)
  if (!years) return undefined
  const { to, count } = years
  if (has(ideas[to], 'quantity', 'average'))
    return { to, meaning: { period: { kind: 'rolling', count, unit: 'year' } } }
  const moves = has(ideas[to], 'change') || has(ideas[to], 'direction')
  const named = ideas.flatMap(({ period }) => period ?? [])
  // "three yearly gains in a row" are so many gains
  const isRun = ideas.some((idea) => has(idea, 'streak'))
  if (!moves || isRun || named.length > 1) return undefined
  // "two-year change 2022 to 2024" names both ends, and says once more how far apart they are, or it is not understood
  if (named.some(({ kind }) => kind === 'span'))
    return { to, meaning: spansYears(named[0]!, count) ? { senses: [newSense('filler', 'filler')] } : {} }
  return { to, meaning: { period: { kind: 'before', unit: 'year', count } } }
}

const spansYears = (period: PeriodPhrase, count: number): boolean =>
  period.kind === 'span' &&
  period.from.kind === 'fixed' &&
  period.to.kind === 'fixed' &&
  period.to.range.from - period.from.range.from === 12 * count

const averageNear = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'quantity', 'average') || has(ideas[at + 1], 'quantity', 'average')
