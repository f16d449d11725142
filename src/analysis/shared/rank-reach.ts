import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { issueOf } from './issue.ts'
import { besideRows, caveatsOf, entryCaveats } from './rank-rows.ts'
import type { Field } from './ranking.ts'
import { reached } from './reach.ts'
import { isFound } from './reading.ts'
import type { Subject } from './subject.ts'

/** Who is not known may be larger than those that are: only of all of them can it be told how few make up so much. */
export async function reaching(
  query: Query,
  trade: Trade,
  subject: Subject,
  field: Field,
  inOrder: readonly Figure[],
): Promise<Answer | Issue> {
  const { total, among } = field
  if (!isFound(total)) return issueOf(query, trade, subject, total)
  if (among !== 'all')
    return issueOf(query, trade, subject, {
      state: 'absent',
      why: 'no_total',
      missing: [],
      period: query.period.value,
    })
  const found = reached(query, inOrder, total.figure)
  if ('kind' in found) return found
  const { rows, figures } = found
  const shares = besideRows(query, rows, field).filter(({ role }) => role === 'total' || role === 'share')
  return answerOf(query, trade, {
    figures: [...figures.slice(0, 1), ...rows, ...figures.slice(1), ...shares],
    caveats: [...caveatsOf(field), ...entryCaveats(field.entries, rows)],
  })
}
