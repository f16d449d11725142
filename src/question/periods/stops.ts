import type { Issue } from '../../query/issue.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** Phrases that cannot be a period of monthly data, each with its own reason. */
export function stopFor(phrase: PeriodPhrase, words: string): Issue | undefined {
  switch (phrase.kind) {
    case 'impossible':
      return { kind: 'impossible', words: phrase.words, reason: phrase.reason }
    case 'finer':
      return {
        kind: 'refused',
        why: phrase.unit === 'hour' ? 'live' : 'finer_than_month',
        words: [phrase.words],
      }
    case 'future':
      return { kind: 'refused', why: 'forecast', words: [phrase.words] }
    case 'span':
      // "in December, 2020 to 2024": that month of each, or all from the first on
      return phrase.from.kind === 'fixed' &&
        phrase.from.grain === 'month' &&
        isYear(phrase.to) &&
        words.includes(',')
        ? { kind: 'ambiguous', slot: 'period', words, choices: [] }
        : undefined
    case 'ask':
      return { kind: 'ambiguous', slot: 'period', words: phrase.words || words, choices: [] }
    default:
      return undefined
  }
}

const isYear = (phrase: PeriodPhrase): boolean => phrase.kind === 'fixed' && phrase.grain === 'year'

/** "this month": not over yet, so nobody can have published it. */
export function runningMonth(phrases: readonly PeriodPhrase[], { held }: PeriodContext): Issue | undefined {
  const running = phrases.some(
    (phrase) => phrase.kind === 'calendar' && phrase.unit === 'month' && phrase.offset === 0,
  )
  return running
    ? { kind: 'not_held', slot: 'period', words: 'this month', held: [], ...(held ? { range: held } : {}) }
    : undefined
}

export const dayOf = (phrases: readonly PeriodPhrase[]): { day?: string } => {
  const day = phrases.find((phrase) => phrase.kind === 'finer')
  return day ? { day: day.words } : {}
}
