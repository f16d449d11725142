import { yearOf } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import type { Found } from './found.ts'
import { inheritYears } from './inherit.ts'
import { wholeMonths } from './whole-months.ts'

type SpanWords = Phrase<'span'>['words']

/** Only periods with a beginning and an end make a range. */
export function spanOf(first: Found, second: Found, words: SpanWords): Found | undefined {
  const months = wholeMonths(first.phrase, second.phrase)
  if (months) return { to: second.to, phrase: months, score: 1 }
  if (!isEnd(first.phrase) || !isEnd(second.phrase)) return undefined
  const [from, to] = inheritYears(first.phrase, second.phrase)
  const overNewYear = first.phrase.kind === 'yearless' && isYearBefore(from, to)
  return {
    to: second.to,
    phrase: { kind: 'span', from, to, words, ...(overNewYear && { overNewYear }) },
    score: Math.min(1, Math.max(first.score, 0.9)),
  }
}

const isYearBefore = (from: PeriodPhrase, to: PeriodPhrase): boolean =>
  from.kind === 'fixed' && to.kind === 'fixed' && yearOf(from.range.from) < yearOf(to.range.from)

const ends = new Set([
  'fixed',
  'yearless',
  'in_relative_year',
  'calendar',
  'latest',
  'before',
  'span',
  'impossible',
])

export const isEnd = (phrase: PeriodPhrase): boolean => ends.has(phrase.kind)
