import type { Answer } from '../../answer/answer.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { quantityOf } from '../quantity/index.ts'
import { answerOf } from './answer.ts'
import { issueOf } from './issue.ts'
import { cut, isAscending, ranked } from './rank-rows.ts'
import { ordered } from './ranking.ts'
import { isFound } from './reading.ts'
import type { Subject } from './subject.ts'
import { subjectsOf } from './subjects.ts'

/** Reporters, or exports and imports, set in order. */
export async function rankSubjects(query: Query, trade: Trade): Promise<Answer | Issue> {
  const along = query.by === 'flow' ? { ...query, along: 'flow' as const } : query
  const subjects = await subjectsOf(along, trade, query.period.value)
  const quantity = quantityOf(query)
  const read = async (subject: Subject) => ({
    code: subject.reporter,
    reading: await quantity.at(subject, query.period.value, { query, trade }),
  })
  const all = await Promise.all(subjects.map(read))
  const failed = all.findIndex(({ reading }) => !isFound(reading))
  const first = all[failed]
  if (first && !isFound(first.reading)) return issueOf(query, trade, subjects[failed]!, first.reading)
  const entries = all.flatMap(({ code, reading }) => (isFound(reading) ? [{ code, found: reading }] : []))
  return answerOf(query, trade, { figures: cut(ranked(ordered(entries, isAscending(query))), query) })
}
