import { has, type Idea, type merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { wordsNamed } from '../rule-words.ts'
import { textsLike } from '../texts.ts'
import { isLength, type Months, monthsAt } from './lengths.ts'

/** What a length stands for, and where it ends. */
export interface Found {
  readonly to: number
  readonly meaning: Parameters<typeof merge>[3]
}

/** "3-month moving average", "3mma", "moving average over 3 months", "rolling 3-month average in 2025" */
export function movingAt(ideas: readonly Idea[], at: number): Found | undefined {
  const glued = ideas[at]?.number
  if (glued?.suffix === 'mma' && isLength(glued.value)) return moving(at + 1, glued.value)
  const before = monthsAt(ideas, at)
  if (before && has(ideas[before.to], 'window')) return moving(before.to + 1, before.count)
  const over = has(ideas[at], 'window') && binding.has(ideas[at + 1]?.text ?? '') && lengthOf(ideas, at + 2)
  if (over) return moving(over.to, over.count)
  const total = totalAt(ideas, at, before) ?? soughtAt(ideas, at, before)
  if (total) return total
  const period = ideas[at]?.period
  const rolls =
    period?.kind === 'rolling' &&
    period.unit === 'month' &&
    /^(?:rolling|moving|running)/.test(ideas[at]!.text)
  if (!rolls || !has(ideas[at + 1], 'quantity', 'average')) return undefined
  const others = ideas.filter((idea) => idea.period || has(idea, 'series')).length > 1
  return others ? moving(at + 2, period.count) : undefined
}

/** "12-month rolling total by month", "3-month sums, monthly": of the latest 12 alone no sum is told month by month. */
function totalAt(ideas: readonly Idea[], at: number, before: Months | undefined): Found | undefined {
  const months = before ?? rollingAt(ideas, at)
  if (!months) return undefined
  const to = rolled.test(ideas[months.to]?.text ?? '') ? months.to + 1 : months.to
  const isByMonth = ideas.some((idea, i) => (i < at || i > to) && has(idea, 'grain', 'month'))
  return isByMonth && sums.has(ideas[to]?.text ?? '') ? moving(to, months.count) : undefined
}

/** "highest 3-month total", "when was the 12-month average highest", "best 3-month period": one of all that there are. */
function soughtAt(ideas: readonly Idea[], at: number, before: Months | undefined): Found | undefined {
  const months = before ?? rollingAt(ideas, at)
  if (!months) return undefined
  const to = rolled.test(ideas[months.to]?.text ?? '') ? months.to + 1 : months.to
  if (!isSought(ideas, at, to + 1)) return undefined
  const text = ideas[to]?.text ?? ''
  if (sums.has(text)) return moving(to, months.count)
  const isStretch = stretches.has(text) && has(ideas[at - 1], 'extreme')
  return isStretch || has(ideas[to], 'quantity', 'average') ? moving(to + 1, months.count) : undefined
}

/** Right before it, right behind it, or further behind where it is asked when it was. */
const isSought = (ideas: readonly Idea[], at: number, to: number): boolean =>
  has(ideas[at - 1], 'extreme') ||
  has(ideas[ideas[to]?.text === 'the' ? to + 1 : to], 'extreme') ||
  (ideas.some((idea) => has(idea, 'ask', 'when')) && ideas.some((idea, i) => i > at && has(idea, 'extreme')))

const stretches = wordsNamed('months in a row')

/** "trailing 12-month", and no "last 3 months" */
function rollingAt(ideas: readonly Idea[], at: number): Months | undefined {
  const { period, text } = ideas[at]!
  const isOne =
    period?.kind === 'rolling' &&
    period.unit === 'month' &&
    /^(?:the )?(?:rolling|moving|trailing)/.test(text)
  return isOne ? { to: at + 1, count: period.count } : undefined
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

/** "12-month rolling total" */
export const rolled = /^(?:rolling|trailing|running)$/

/** "sum", "total of" */
export const sums = textsLike(/^(?:sum|total)s?(?: of)?$/)
