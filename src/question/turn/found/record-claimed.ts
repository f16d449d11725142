import type { Range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { isRecordWord } from '../../intent/record/time-words.ts'
import { kindsOf } from '../../kinds.ts'

/** "is that a record?" after the highest month of a year, or after its months: of the one that was highest. */
export function recordClaimed(clause: Clause, previous: Query): Range | undefined {
  if (!clause.hasAny(extremes) || previous.claim || previous.along || previous.quantity === 'change')
    return undefined
  const ever = clause.ideas.some(({ period, text }) => period?.kind === 'all' || text.endsWith('ever'))
  const at = clause.ideas.findIndex(({ text }, i) => clause.was(i, 'extreme') && (ever || isRecordWord(text)))
  const isClaim = /^(?:is|was|were|are)$/.test(clause.ideas[0]?.text ?? '') || clause.text.endsWith('?')
  if (at < 0 || !isClaim || !clause.ideas.every((_, i) => i === at || pointsOnly(clause, i))) return undefined
  return foundIn(previous, clause.value(at, 'extreme') === 'lowest' ? 'lowest' : 'highest')
}

const extremes = kindsOf('extreme')

const pointsOnly = (clause: Clause, at: number): boolean =>
  clause.binds(at) ||
  ['yesno', 'back', 'ever'].some((kind) => clause.was(at, kind)) ||
  clause.ideas[at]!.period?.kind === 'all'

function foundIn({ operation, foundPeriod, listed }: Query, asked: 'highest' | 'lowest'): Range | undefined {
  if (operation === 'record') return foundPeriod
  return operation === 'series' ? listed?.[asked] : undefined
}
