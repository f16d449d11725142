import { halfRange, monthOfYear, range, yearOf } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { better } from './comparative.ts'

/** "which half of 2025 was better", "the stronger half of last year": one of the two halves that a year has. */
export function refineHalves(ideas: readonly Idea[]): readonly Idea[] {
  return ofHalfYears(halvesOfYear(ideas))
}

/** "the worst half ever", "best half of each year", "a better half than": the half-years there are, and half of nothing. */
function ofHalfYears(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ text, period }, i) =>
      text === 'half' && !period && (has(ideas[i - 1], 'extreme') || isBetter(ideas, i)),
  )
  return at < 0 || ideas[at + 2]?.amount
    ? ideas
    : ideas.map((idea, i) => (i === at ? ideaOf(idea, { senses: halfYears }) : idea))
}

const isBetter = (ideas: readonly Idea[], half: number): boolean =>
  better.has(ideas[half - 1]?.text ?? '') && has(ideas[half + 1], 'than')

const halfYears = [newSense('grain', 'half')]

function halvesOfYear(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }, i) => text === 'half' && isOneOfTwo(ideas[i - 1]))
  const year = ideas[at + 2]?.period
  if (at < 0 || !year || !has(ideas[at + 1], 'preposition')) return ideas
  const [first, second] = [halfOf(year, 1), halfOf(year, 2)]
  if (!first || ideas.some(({ period }, i) => period && i !== at + 2)) return ideas
  return [
    ...ideas.slice(0, at),
    ideaOf(ideas[at]!, { period: first }),
    ideaOf(ideas[at + 1]!, { senses: or }),
    ideaOf(ideas[at + 2]!, { period: second }),
    ...ideas.slice(at + 3),
  ]
}

const or = [newSense('or', 'or')]

const isOneOfTwo = (before: Idea | undefined): boolean =>
  has(before, 'which') || has(before, 'extreme') || better.has(before?.text ?? '')

/** Of a year that is fully said, or counted from this one. */
function halfOf(period: PeriodPhrase, half: number): PeriodPhrase | undefined {
  if (period.kind === 'fixed' && period.grain === 'year')
    return { kind: 'fixed', range: halfRange(yearOf(period.range.from), half), grain: 'half' }
  if (period.kind !== 'calendar' || period.unit !== 'year') return undefined
  return { kind: 'in_relative_year', from: half * 6 - 5, to: half * 6, years: period.offset, grain: 'half' }
}

/** "the first or second half of 2025", "the second and the third quarter": the part in front is one of the same year. */
export function refineParts(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findLastIndex((_, i) => partAt(ideas, i))
  if (at < 0) return withOtherPart(ideas)
  return refineParts(ideas.map((idea, i) => (i === at ? ideaOf(idea, { period: partAt(ideas, at) }) : idea)))
}

/** "the second half of 2025 was stronger than the first": of the same year. */
function withOtherPart(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findLastIndex(({ isWord }) => isWord)
  const nth = Number(senseOf(ideas[at], 'ordinal'))
  const before = ideas[at - 1]?.text === 'the' ? ideas[at - 2] : ideas[at - 1]
  const isAgainst = has(before, 'than') || has(before, 'versus') || /\bthan$/.test(before?.text ?? '')
  const [named, ...others] = ideas.flatMap(({ period }) => period ?? [])
  if (!nth || !isAgainst || !named || others.length > 0) return ideas
  if (!('grain' in named) || (named.grain !== 'half' && named.grain !== 'quarter')) return ideas
  const period = nthPart(named, nth)
  return period ? ideas.map((idea, i) => (i === at ? ideaOf(idea, { period }) : idea)) : ideas
}

function partAt(ideas: readonly Idea[], at: number): PeriodPhrase | undefined {
  const ordinal = Number(senseOf(ideas[at], 'ordinal'))
  const joint = ideas[at + 1]
  if (!ordinal || !(has(joint, 'or') || has(joint, 'conjunction') || has(joint, 'versus'))) return undefined
  const other = ideas[at + 2]
  if (!other?.period || !namedPart.test(other.text)) return undefined
  return nthPart(other.period, ordinal)
}

/** "third quarters", or the "second" before it, which is a part by now. */
const namedPart =
  /^(?:the )?(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th))(?:$| (?:half|halves|quarters?)\b)/

function nthPart(period: PeriodPhrase, nth: number): PeriodPhrase | undefined {
  if (period.kind !== 'fixed' && period.kind !== 'yearless' && period.kind !== 'in_relative_year')
    return undefined
  const months = period.grain === 'half' ? 6 : period.grain === 'quarter' ? 3 : 13
  if (months * nth > 12) return undefined
  const [from, to] = [months * (nth - 1) + 1, months * nth]
  if (period.kind !== 'fixed') return { ...period, from, to }
  const year = period.range.from - monthOfYear(period.range.from)
  return { ...period, range: range(year + from, year + to) }
}
