import { yearRange } from '../../calendar/month.ts'
import { has, type Idea, merge } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "cagr 18-23": beside a yearly rate two numbers of two digits are years. */
export function refineShortYears(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some((idea) => has(idea, 'annual_rate'))) return ideas
  const at = ideas.findIndex((_, i) => yearAt(ideas[i]) !== undefined && yearBehind(ideas, i) !== undefined)
  if (at < 0) return ideas
  const [from, to] = [yearAt(ideas[at])!, yearBehind(ideas, at)!]
  const period: PeriodPhrase = { kind: 'span', from: phrase(from), to: phrase(to), words: 'dash' }
  return [...ideas.slice(0, at), merge(ideas, at, at + 3, { period }), ...ideas.slice(at + 3)]
}

function yearBehind(ideas: readonly Idea[], at: number): number | undefined {
  const to = /^(?:-|to)$/.test(ideas[at + 1]?.text ?? '') ? yearAt(ideas[at + 2]) : undefined
  return to !== undefined && to > yearAt(ideas[at])! ? to : undefined
}

function yearAt(idea: Idea | undefined): number | undefined {
  const { value, suffix } = idea?.number ?? {}
  return value !== undefined && suffix === '' && /^\d\d$/.test(idea!.text) && value < 50
    ? 2000 + value
    : undefined
}

const phrase = (year: number): PeriodPhrase => ({
  kind: 'fixed',
  range: yearRange(year),
  grain: 'year',
  twoDigitYear: true,
})
