import { lengthOf, MONTHS_IN, monthOfYear, range } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, merge, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { countOf } from './lengths.ts'

/**
 * "the three months July to September", "the two years 2023 and 2024": how long it is, said beside it, says nothing else;
 * of a list of them it is what they are together.
 */
export function refineApposedLengths(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => endOfLength(ideas, i) !== undefined)
  if (at < 0) return ideas
  const end = endOfLength(ideas, at)!
  const senses = ideas[behindLead(ideas, end)]!.period!.kind === 'span' ? filler : combined
  return [...ideas.slice(0, at), merge(ideas, at, end, { senses }), ...refineApposedLengths(ideas.slice(end))]
}

const filler = [newSense('filler', 'filler')]
const combined = [newSense('combined', 'combined')]

/** Behind the number and its unit, where as many of them follow. */
function endOfLength(ideas: readonly Idea[], at: number): number | undefined {
  const count = countOf(ideas[at])
  const unit = unitOf(ideas[at + 1])
  if (count === undefined || !unit) return undefined
  const first = behindLead(ideas, at + 2)
  const { period } = ideas[first] ?? {}
  if (period?.kind === 'span') return monthsIn(period) === count * MONTHS_IN[unit] ? at + 2 : undefined
  return listed(ideas, first, unit) === count ? at + 2 : undefined
}

const unitOf = (idea: Idea | undefined): 'month' | 'quarter' | 'year' | undefined =>
  has(idea, 'filler') || idea?.text.endsWith('s')
    ? (senseOf(idea, 'grain') as 'month' | 'quarter' | 'year' | undefined)
    : undefined

const behindLead = (ideas: readonly Idea[], at: number): number =>
  /^(?:,|:|of|-)$/.test(ideas[at]?.text ?? '') ? at + 1 : at

/** How many of this unit stand in a row: "July, August and September 2025". */
function listed(ideas: readonly Idea[], first: number, unit: string): number {
  let count = 0
  for (let at = first; isOfUnit(ideas[at], unit); at++) {
    count++
    if (has(ideas[at + 1], 'conjunction')) at++
    if (has(ideas[at + 1], 'conjunction')) at++
  }
  return count
}

const isOfUnit = (idea: Idea | undefined, unit: string): boolean =>
  (idea?.period?.kind === 'fixed' || idea?.period?.kind === 'yearless') && idea.period.grain === unit

function monthsIn({ from, to }: Phrase<'span'>): number | undefined {
  if (from.kind === 'fixed' && to.kind === 'fixed')
    return lengthOf({ from: from.range.from, to: to.range.to })
  if (from.kind !== 'yearless' || to.kind !== 'yearless') return undefined
  return ((to.to - from.from + 12) % 12) + 1
}

/** "May and June 2025, added": together, and no rise. */
export function refineAdded(ideas: readonly Idea[]): readonly Idea[] {
  const added = ideas.findIndex(({ text }, at) => text === 'added' && ideas[at - 1]?.text === ',')
  const isLast = added > 0 && ideas.slice(added + 1).every((idea) => !idea.isWord || has(idea, 'talk'))
  return isLast && ideas.filter(({ period }) => period).length > 1
    ? ideas.map((idea, at) => (at === added ? ideaOf(idea, { senses: combined }) : idea))
    : ideas
}

/**
 * "the first three months of 2025, January to March": the same months over again, and not those of another year.
 * "The 3-month average, latest": months that run to the latest anyway.
 */
export function refineSaidAgain(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isSaidAgain(ideas, i))
  return at < 0 ? ideas : ideas.map((idea, i) => (i === at ? ideaOf(idea, { senses: filler }) : idea))
}

function isSaidAgain(ideas: readonly Idea[], at: number): boolean {
  const mark = at < 2 ? undefined : ideas[at - 1]!.text
  if (mark !== ',' && mark !== '(' && mark !== '-') return false
  if (ideas[at]?.period?.kind === 'latest') return ideas.some(({ period }) => period?.kind === 'rolling')
  const [before, again] = [ideas[at - 2]?.period, ideas[at]?.period]
  if (before?.kind !== 'fixed' || !again || lengthOf(before.range) === 1) return false
  const [from, to] = monthsOf(again)
  return monthOfYear(before.range.from) === from && monthOfYear(before.range.to) === to
}

/** Of a period without a year: its first and last month. */
function monthsOf(period: PeriodPhrase): readonly [number?, number?] {
  if (period.kind === 'yearless') return [period.from, period.to]
  if (period.kind !== 'span' || period.from.kind !== 'yearless' || period.to.kind !== 'yearless') return []
  return [period.from.from, period.to.to]
}

/** "2026 (to July)", "2025 (through September)": the year as far as it goes, in brackets behind it. */
export function refineYearsTo(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => ideas[i + 1]?.text === '(' && endBehind(ideas, i + 2) !== undefined)
  const year = ideas[at]?.period
  const end = endBehind(ideas, at + 2)
  if (year?.kind !== 'fixed' || year.grain !== 'year' || end === undefined) return ideas
  const months = range(year.range.from, year.range.from + end.month - 1)
  const period: PeriodPhrase = { kind: 'fixed', range: months, grain: 'range' }
  return [...ideas.slice(0, at), merge(ideas, at, end.to, { period }), ...refineYearsTo(ideas.slice(end.to))]
}

/** "to July)", of which the brackets are closed. */
function endBehind(
  ideas: readonly Idea[],
  at: number,
): { readonly to: number; readonly month: number } | undefined {
  const first = ideas[at]?.text === 'to' ? at + 1 : at
  const { period } = ideas[first] ?? {}
  const end = period?.kind === 'until' && !period.exclusive ? period.end : first > at ? period : undefined
  const isMonth = end?.kind === 'yearless' && end.grain === 'month' && end.from === end.to
  return isMonth && ideas[first + 1]?.text === ')' ? { to: first + 2, month: end.to } : undefined
}
