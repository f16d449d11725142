import type { Answer, Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { sum } from '../../answer/make.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { issueOf } from './issue.ts'
import { besideRows, caveatsOf, entryCaveats } from './rank-rows.ts'
import type { Field } from './ranking.ts'
import type { Subject } from './subject.ts'

/**
 * What the first few come to (`headline`), and then each of them. Who is not known may be larger than those that are: of
 * some that are held, or of fewer than were asked for, it would be the sum of others.
 */
export async function addedUp(
  query: Query,
  trade: Trade,
  subject: Subject,
  field: Field,
  rows: readonly Figure[],
  larger: readonly Caveat[],
): Promise<Answer | Issue> {
  const { among, entries } = field
  const isShort = among === 'published' && entries.length < (query.limit ?? 1)
  if ((among === 'held' && !areAllNamed(query, field)) || isShort || larger.length > 0)
    return issueOf(query, trade, subject, {
      state: 'absent',
      why: 'no_total',
      missing: [],
      period: query.period.value,
    })
  const about = { role: 'headline' as const, reporter: subject.reporter, period: query.period.value }
  return answerOf(query, trade, {
    figures: [sum(rows, about), ...rows, ...besideRows(query, rows, field)],
    caveats: [...caveatsOf(field), ...entryCaveats(entries, rows)],
  })
}

/** Of partners that were named, and of each of whom there is a figure, nobody else can be among the first. */
const areAllNamed = ({ within = [] }: Query, { entries }: Field): boolean =>
  within.length > 0 && entries.length === within.length && within.every((code) => /^[A-Z]{2}$/.test(code))
