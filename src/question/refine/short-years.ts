import { lengthOf, range, sameRange, yearOf, yearRange } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, merge } from '../idea.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "cagr 18-23": beside a yearly rate two numbers of two digits are years. */
export function refineShortYears(list: readonly Idea[]): readonly Idea[] {
  if (!list.some((idea) => has(idea, 'annual_rate'))) return list
  const ideas = list.some(isRowOfYears) ? list.map(withEnds) : list
  const at = ideas.findIndex((_, i) => yearAt(ideas[i]) !== undefined && yearBehind(ideas, i) !== undefined)
  if (at < 0) return ideas
  const [from, to] = [yearAt(ideas[at])!, yearBehind(ideas, at)!]
  const period: PeriodPhrase = { kind: 'span', from: phrase(from), to: phrase(to), words: 'dash' }
  return [...ideas.slice(0, at), merge(ideas, at, at + 3, { period }), ...ideas.slice(at + 3)]
}

/** "2023-25" */
const isRowOfYears = ({ period }: Idea): boolean =>
  period?.kind === 'fixed' &&
  period.grain === 'range' &&
  lengthOf(period.range) > 12 &&
  sameRange(
    period.range,
    range(yearRange(yearOf(period.range.from)).from, yearRange(yearOf(period.range.to)).to),
  )

/** A yearly rate goes from the first of several years to the last. */
function withEnds(idea: Idea): Idea {
  const { period } = idea
  if (!isRowOfYears(idea) || period?.kind !== 'fixed') return idea
  const [from, to] = [phrase(yearOf(period.range.from)), phrase(yearOf(period.range.to))]
  return ideaOf(idea, { period: { kind: 'span', from, to, words: 'dash' } })
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
