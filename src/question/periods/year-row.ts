import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "this year, last year and the year before": one more year in a row of them, and nothing that they are held against. */
export function withYearBefore(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  const last = phrases.at(-1)
  const years = phrases.slice(0, -1)
  if (last?.kind !== 'before' || last.unit !== 'year' || last.count !== 1 || last.of || years.length < 2)
    return phrases
  const before = yearBefore(years.at(-1)!)
  return before && years.every(isYear) ? [...years, before] : phrases
}

const isYear = (phrase: PeriodPhrase): boolean => yearBefore(phrase) !== undefined

function yearBefore(phrase: PeriodPhrase): PeriodPhrase | undefined {
  if (phrase.kind === 'calendar' && phrase.unit === 'year') return { ...phrase, offset: phrase.offset - 1 }
  if (phrase.kind !== 'fixed' || phrase.grain !== 'year') return undefined
  const { from, to } = phrase.range
  return { ...phrase, range: { from: from - 12, to: to - 12 } }
}
