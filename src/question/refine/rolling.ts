import { has, type Idea, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "3-month average": the mean of the latest n months. "3-month moving average": of each n months in a row. */
export function refineRolling(ideas: readonly Idea[]): Idea[] {
  const refined: Idea[] = []
  for (let at = 0; at < ideas.length; ) {
    const found = movingAt(ideas, at) ?? latestAt(ideas, at) ?? yearsAt(ideas, at)
    if (found) refined.push(merge(ideas, at, found.to, found.meaning))
    else refined.push(ideas[at]!)
    at = found?.to ?? at + 1
  }
  return refined
}

interface Found {
  readonly to: number
  readonly meaning: Parameters<typeof merge>[3]
}

/** "3-month moving average", "moving average over 3 months", "rolling 3-month average in 2025" */
function movingAt(ideas: readonly Idea[], at: number): Found | undefined {
  const before = monthsAt(ideas, at)
  if (before && has(ideas[before.to], 'window')) return moving(before.to + 1, before.count)
  const over = has(ideas[at], 'window') && binding.has(ideas[at + 1]?.text ?? '') && lengthOf(ideas, at + 2)
  if (over) return moving(over.to, over.count)
  const period = ideas[at]?.period
  const rolls =
    period?.kind === 'rolling' &&
    period.unit === 'month' &&
    /^(?:rolling|moving|running)/.test(ideas[at]!.text)
  const others = ideas.filter((idea) => idea.period || has(idea, 'series')).length > 1
  return rolls && others && has(ideas[at + 1], 'quantity', 'average')
    ? moving(at + 2, period.count)
    : undefined
}

/** "3 months" reads as the latest three of them where nothing says otherwise. */
function lengthOf(ideas: readonly Idea[], at: number): Months | undefined {
  const period = ideas[at]?.period
  return period?.kind === 'rolling' && period.unit === 'month'
    ? { to: at + 1, count: period.count }
    : monthsAt(ideas, at)
}

const binding = new Set(['over', 'of', 'across'])

const moving = (to: number, count: number): Found => ({
  to,
  meaning: { senses: [newSense('window', String(count))] },
})

function latestAt(ideas: readonly Idea[], at: number): Found | undefined {
  const months = monthsAt(ideas, at)
  if (!months || !averageNear(ideas, months.to)) return undefined
  return { to: months.to, meaning: { period: { kind: 'rolling', count: months.count, unit: 'month' } } }
}

/** "below its five-year average": of the years before the one that is held against it. */
function yearsAt(ideas: readonly Idea[], at: number): Found | undefined {
  const count = countOf(ideas[at])
  const year = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  if (count === undefined || !has(ideas[year], 'grain', 'year')) return undefined
  if (!has(ideas[year + 1], 'quantity', 'average')) return undefined
  return { to: year + 1, meaning: { period: { kind: 'rolling', count, unit: 'year' } } }
}

interface Months {
  readonly to: number
  readonly count: number
}

/** "3 months", "three-month": how many, and where it ends. */
function monthsAt(ideas: readonly Idea[], at: number): Months | undefined {
  const count = countOf(ideas[at])
  const month = ideas[at + 1]?.text === '-' ? at + 2 : at + 1
  return count !== undefined && has(ideas[month], 'grain', 'month') ? { to: month + 1, count } : undefined
}

const averageNear = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'quantity', 'average') || has(ideas[at + 1], 'quantity', 'average')

/** A bare number of months, quarters or years that can be counted back. */
export function countOf(idea: Idea | undefined): number | undefined {
  const word = senseOf(idea, 'number')
  const value =
    idea?.number?.suffix === '' ? idea.number.value : word === undefined ? undefined : Number(word)
  return value !== undefined && value >= 2 && value <= 60 ? value : undefined
}
