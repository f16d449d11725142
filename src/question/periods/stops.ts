import type { Issue } from '../../query/issue.ts'
import { type PeriodContext, resolvePeriod } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { PeriodsFound } from './found.ts'
import type { Named } from './named.ts'

/** What cannot be answered of any of those named, whatever is asked. */
export function stoppedAt({ phrases, at, clause, context }: Named): PeriodsFound | undefined {
  for (let i = 0; i < phrases.length; i++) {
    const issue = stopFor(phrases[i]!, clause.ideas[at[i]!]!.text)
    if (issue) return { issue, ...dayOf(phrases) }
  }
  const issue = notOver(phrases, (i) => clause.text.slice(...clause.ideas[at[i]!]!.span), context)
  return issue && { issue }
}

/** Phrases that cannot be a period of monthly data, each with its own reason. */
function stopFor(phrase: PeriodPhrase, words: string): Issue | undefined {
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

const dayOf = (phrases: readonly PeriodPhrase[]): { day?: string } => {
  const day = phrases.find((phrase) => phrase.kind === 'finer')
  return day ? { day: day.words } : {}
}

/** "this month", in April "this July": not over yet, so nobody can have published it. */
function notOver(
  phrases: readonly PeriodPhrase[],
  wordsOf: (at: number) => string,
  context: PeriodContext,
): Issue | undefined {
  const at = phrases.findIndex((phrase) => isRunning(phrase) || isAhead(phrase, context))
  const { held } = context
  return at < 0
    ? undefined
    : {
        kind: 'not_held',
        slot: 'period',
        words: wordsOf(at).replace(/['’]s$/, ''),
        held: [],
        ...(held ? { range: held } : {}),
      }
}

const isRunning = (phrase: PeriodPhrase): boolean =>
  phrase.kind === 'calendar' && phrase.unit === 'month' && phrase.offset === 0

/** "this July" of a July that is still to come. */
const isAhead = (phrase: PeriodPhrase, context: PeriodContext): boolean =>
  phrase.kind === 'in_relative_year' &&
  phrase.years === 0 &&
  !phrase.carried &&
  resolvePeriod(phrase, context).kind === 'future'
