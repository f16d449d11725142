import type { Grain } from '../../query/operation.ts'
import type { Clause } from '../clause.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { countMore } from './count/months.ts'
import { type Draft, set } from './intent.ts'
import { countBefore, grainOf, takeDirection } from './words.ts'

/** "run of rises", "streak of growth": the streak word holds the direction, or a word for growth does. */
function directionWithin(clause: Clause): 'up' | 'down' | undefined {
  const text = clause.ideas.map((idea) => idea.text).join(' ')
  if (/\b(?:declines|falls|drops|decreases|losing)\b/.test(text)) return 'down'
  return /\b(?:rises|gains|growth|increases|winning)\b/.test(text) ? 'up' : undefined
}

export function readStreak(clause: Clause, intent: Draft): void {
  if (countsMore(clause)) {
    clause.takeAll('streak')
    set(intent, { operation: 'count_periods', grain: 'month' })
    countMore(clause, intent)
    return
  }
  const longest = isLongest(clause)
  if (!clause.takeAll('streak')) return
  clause.takeAll('longest')
  const count = countBefore(clause)
  set(intent, { operation: 'streak', ...(longest ? { longest: true } : {}) })
  const direction = takeOnYearBefore(clause, intent) ?? takeDirection(clause) ?? directionWithin(clause)
  if (direction) set(intent, { direction })
  if (count !== undefined && (intent.yesNo || clause.first('ordinal') === undefined)) {
    if (intent.yesNo) set(intent, { claim: { kind: 'streak', months: count, direction: direction ?? 'up' } })
    if (intent.yesNo && isAtAnyTime(clause)) set(intent, { longest: true })
  }
  clause.takeAll('count', 'months')
  const named = takeYearly(clause) ?? grainOf(clause)
  const isToMonth =
    named === 'year' && clause.says(yearly) && clause.ideas.some(({ period }) => isMonth(period))
  // "how many straight yearly gains through November 2025": months, each on its own month a year before
  if (isToMonth) set(intent, { change: 'year_on_year' })
  const grain = isToMonth ? undefined : named
  if (grain && grain !== 'month') set(intent, { grain })
  clause.takeAll('grain')
}

/** "did it ever fall three months in a row": where the longest run is no shorter. */
const isAtAnyTime = (clause: Clause): boolean =>
  clause.takeAll('quantifier', 'some') ||
  clause.ideas.some(({ period, text }) => period?.kind === 'all' && text === 'ever')

/** "the longest run", "the most months in a row", "maximum number of consecutive rises", "in a row at most" */
function isLongest(clause: Clause): boolean {
  if (clause.stands('longest')) return true
  const words = [...clause.all('extreme'), ...clause.all('relation', 'at_most')].filter((at) =>
    isOfRun(clause, at),
  )
  for (const at of words) clause.ideas[at]!.fate = 'aside'
  return words.length > 0
}

/** How many months a run has, and no month of the most. */
function isOfRun(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (text === 'at most') return clause.stands('ask') || clause.stands('count')
  const first = clause.after(at)
  let next = first
  while (clause.was(next, 'ask') || clause.was(next, 'grain') || clause.was(next, 'count'))
    next = clause.after(next)
  // "the highest for how many months" is one month's
  return (next > first ? sizes : most).test(text) && clause.was(next, 'streak')
}
const most = /^(?:most|maximum|max|record)$/
const sizes = /^(?:most|greatest|largest|highest|biggest|maximum|max|record)$/

/** "yearly increases", "quarterly falls": from one whole year, or quarter, to the next. */
function takeYearly(clause: Clause): Grain | undefined {
  const at = clause.all('kind').find((i) => wholes.test(clause.ideas[i]!.text))
  if (at === undefined) return undefined
  clause.take(at)
  return clause.ideas[at]!.text.startsWith('quarter') ? 'quarter' : 'year'
}
const isMonth = (period: PeriodPhrase | undefined): boolean =>
  period?.kind === 'until' ? isMonth(period.end) : period?.kind === 'fixed' && period.grain === 'month'
const yearly = /^(?:yearly|annual)\b/
const wholes = /^(?:yearly|annual|quarterly)\b/

/** "for how many months did imports exceed exports": all of them, and no run. */
const countsMore = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'for how many months' && clause.is(at, 'streak')) &&
  clause.stands('more') &&
  flowsIn(clause) > 1 &&
  clause.says(/^did$/)

const flowsIn = (clause: Clause): number =>
  new Set(clause.ideas.flatMap((_, at) => clause.value(at, 'flow') ?? [])).size

/** "above the year-ago level", "below a year earlier": months on the same ones of the year before, and not on each other. */
function takeOnYearBefore(clause: Clause, intent: Draft): 'up' | 'down' | undefined {
  const at = clause.first('more')
  const base = at === undefined ? -1 : clause.after(at)
  const period = clause.ideas[base]?.period
  if (at === undefined || period?.kind !== 'before' || period.unit !== 'year' || period.count !== 1)
    return undefined
  clause.take(at, base)
  clause.takeAll('versus')
  clause.takeAll('than')
  set(intent, { change: 'year_on_year' })
  return clause.was(at, 'more', 'above') ? 'up' : 'down'
}
