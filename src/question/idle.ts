import type { Choice, Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import { otherThreshold } from './intent/threshold/other.ts'
import { kindsOf } from './kinds.ts'

/** Nothing that says what is wanted: "compare", "and them?". In a conversation less is enough. */
export const isIdle = (clause: Clause, previous: Query | undefined): boolean =>
  !clause.hasAny(asking) &&
  !isOfPace(clause) &&
  !(previous && clause.hasAny(turning)) &&
  !(clause.hasAny(amounts) && isOneLevel(previous)) &&
  otherThreshold(clause, previous) === undefined

/** "slowing?" is of the growth, as "falling?" is of the exports; what narrows is not known. */
const isOfPace = (clause: Clause): boolean =>
  clause.first('narrow', 'slowed') !== undefined || clause.first('narrow', 'quickened') !== undefined

/** "was it 700 t" after one figure, and not after several. */
const isOneLevel = (previous: Query | undefined): boolean =>
  previous?.operation === 'show' && previous.along === undefined
const amounts = kindsOf('an amount')

/** What was said all the same: of it nothing is known, but that a comparison of something is wanted. */
export function idleIssue(clause: Clause): Issue {
  if (clause.stands('compare')) return { kind: 'needs', slot: 'comparison', choices: comparisons }
  const words = clause.ideas.filter(
    ({ isWord }, at) => isWord && !clause.binds(at) && !clause.was(at, 'filler') && !clause.was(at, 'yesno'),
  )
  return { kind: 'not_understood', words: words.map(({ text }) => text) }
}

const comparisons: readonly Choice[] = [
  { label: 'the latest month with the month before', question: 'change on the month' },
  { label: 'the latest month with a year before', question: 'change on the year' },
  { label: 'this year so far with last year', question: 'YTD change' },
]

/** Kinds of idea that can be a question of their own. */
const asking = kindsOf(
  'a place',
  'a period',
  'a good',
  'a threshold',
  'a top',
  'flow',
  'agent',
  'quantity',
  'change',
  'kind',
  'direction',
  'old_record',
  'order',
  'extreme',
  'drawdown',
  'measure',
  'trade',
  'rank',
  'streak',
  'window',
  'per_day',
  'run_rate',
  'median',
  'turning',
  'lasttime',
  'month_high',
  'contribution',
  'count',
  'series',
  'meta',
  'noun',
  'goes',
  'newcomer',
)

/** Kinds that turn an answer that was given. */
const turning = kindsOf(
  'taking',
  'unit',
  'percent',
  'points',
  'amount_form',
  'annual_rate',
  'grain',
  'per_day',
  'since',
  'ratio',
  'difference',
  'zero',
  'sign',
  'split',
  'narrow',
  'multiple',
  'only',
  'exclude',
  'longest',
  'combined',
  'each',
)
