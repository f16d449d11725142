import { yearOf, yearRange } from '../../calendar/month.ts'
import { has, type Idea, withMeaning } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "July 2025 as a share of the year", and in a talk "what part of the annual total is that": of the year it lies in. */
export function refineSharesOfTheYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => has(idea, 'grain', 'year') && isWhole(ideas, i))
  const period = at < 0 ? undefined : yearBeside(ideas)
  if (!period) return ideas
  const year = withMeaning(ideas[at]!, { period, senses: undefined })
  return [...ideas.slice(0, at), year, ...ideas.slice(behindWhole(ideas, at))]
}

/** "the year's total": no total of all partners. */
function behindWhole(ideas: readonly Idea[], at: number): number {
  const behind = ideas[at + 1]?.text === "'s" ? at + 2 : at + 1
  return /^(?:totals?|figure|volume)$/.test(ideas[behind]?.text ?? '') ? behind + 1 : behind
}

/** Behind "share of the". */
function isWhole(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at - 1]?.text !== 'the' || !wholes.has(ideas[at]!.text)) return false
  const of = ideas[at - 2]
  if (/ of$/.test(of?.text ?? '')) return has(of, 'quantity', 'share')
  return of?.text === 'of' && has(ideas[at - 3], 'quantity', 'share')
}
const wholes: ReadonlySet<string> = new Set(['year', 'annual total', 'annual figure', 'yearly total'])

/** As "the full year": asked about where none was told. */
const someYear: PeriodPhrase = {
  kind: 'ask',
  why: 'vague',
  words: 'the year',
  options: [
    { kind: 'calendar', unit: 'year', offset: 0 },
    { kind: 'calendar', unit: 'year', offset: -1 },
  ],
}

/** The year of the only period named, else the one that was told; of a month without a year it is not known. */
function yearBeside(ideas: readonly Idea[]): PeriodPhrase | undefined {
  const named = ideas.flatMap(({ period }) => (period ? [period] : []))
  if (named.length === 0) return someYear
  const [only] = named
  if (named.length > 1 || only?.kind !== 'fixed' || only.grain === 'year') return undefined
  const year = yearOf(only.range.from)
  return yearOf(only.range.to) === year
    ? { kind: 'fixed', range: yearRange(year), grain: 'year', whole: true }
    : undefined
}
