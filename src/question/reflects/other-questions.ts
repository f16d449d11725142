import { lengthOf } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { anyIs } from './in-words.ts'
import type { Rule } from './rule.ts'

/** Words that ask for something which no operation tells, beside others that one would answer: named as not understood. */
export const otherQuestions: readonly Rule[] = [
  {
    // how long it took is no count of the months that rose
    word: 'recover',
    of: ['count_periods'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => clause.says(/^recover/),
  },
  {
    word: 'quarter on quarter',
    of: ['change'],
    needs: kindsOf('kind'),
    isLost: ({ period }, clause) =>
      lengthOf(period.value) % 3 > 0 &&
      clause.says(/^(?:q[ /-]*o[ /-]*q|quarter[ -]+(?:on|over)[ -]+quarter|quarterly)\b/),
  },
  {
    word: 'previous quarter',
    of: ['change', 'compare'],
    needs: kindsOf('a period'),
    isLost: ({ period }, clause) =>
      lengthOf(period.value) === 1 && clause.says(/\b(?:previous|prior|preceding|last) quarter$/),
  },
  {
    word: 'back to',
    of: ['show'],
    needs: kindsOf('a period'),
    isLost: ({ claim }, clause, { intent }) =>
      intent.yesNo && !claim && (clause.says(/^(?:back|up|down) to\b/) || isUpToLevel(clause)),
  },
  {
    word: 'rank',
    of: ['rank'],
    needs: kindsOf('ask'),
    isLost: (_, clause) => asksWhere(clause) && clause.ideas.every(({ place, good }) => !place && !good),
  },
  {
    word: 'which',
    of: ['change'],
    needs: kindsOf('noun'),
    isLost: ({ by }, clause) =>
      !by && clause.stands('which') && clause.ideas.some((_, at) => clause.was(at, 'noun', 'commodity')),
  },
  {
    // the month of the extreme is no answer to who led since when
    word: 'top',
    of: ['since'],
    needs: kindsOf('extreme'),
    isLost: (_, clause) => clause.says(/^(?:top|the top|number one|no 1|first)$/),
  },
  {
    // past what was told before, and neither a fall nor a rise
    word: 'below',
    of: ['change', 'count_periods'],
    needs: kindsOf('relation'),
    isLost: ({ threshold, claim }, clause) => !threshold && !claim && isPastThat(clause),
  },
  {
    // "did exports fall to December 2025": from when was not told
    word: 'to',
    of: ['change'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => anyIs(clause, movesToMonth),
  },
  {
    // "2025 on by quarter": whether it ends there was not told
    word: 'on',
    needs: kindsOf('a period'),
    isLost: ({ comparison }, clause) => !comparison && anyIs(clause, isLeftOpen),
  },
]

const movesToMonth = (clause: Clause, at: number): boolean =>
  clause.was(at, 'direction') &&
  clause.ideas[at + 1]?.text === 'to' &&
  clause.ideas[at + 2]?.period !== undefined &&
  !clause.stands('kind') &&
  !clause.ideas.some(({ text }) => text === 'from')

/** A year with an "on" behind it that leads to nothing. */
const isLeftOpen = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.text === 'on' &&
  ideas[at]!.fate !== 'consumed' &&
  ideas[at - 1]?.period?.kind === 'fixed' &&
  ideas.slice(at + 1).every(({ place, good, period }) => !place && !good && !period)

/** "were exports in July 2025 up to the July 2024 level": no stretch of months. */
const isUpToLevel = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) => period && /\b(?:up|down) to the\b/.test(text) && clause.was(at + 1, 'trade'),
  )

const asksWhere = (clause: Clause): boolean => clause.ideas.some((_, at) => clause.was(at, 'ask', 'where'))

/** "how many were below it", "which months were above that" */
const isPastThat = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      /^(?:below|under|above|over)$/.test(text) &&
      (clause.was(at + 1, 'back') || clause.was(at + 1, 'quantity', 'average')),
  ) && clause.says(/^(?:how many(?: months)?|which|which months|what months|months)$/)
