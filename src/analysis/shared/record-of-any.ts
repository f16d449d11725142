import type { Answer } from '../../answer/answer.ts'
import { as } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import { monthsOf, type Range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { quantityOf } from '../quantity/index.ts'
import { answerOf } from './answer.ts'
import { wholeBuckets } from './buckets.ts'
import { caveatsOf } from './rank-rows.ts'
import { type Entry, type Field, fieldOf } from './ranking.ts'
import { type Subject, withPartners } from './subject.ts'

/** "the most any one country bought in a single month": each `row` is a partner and a month, the largest first. */
export async function recordOfAny(query: Query, trade: Trade, asked: Subject): Promise<Answer | Issue> {
  const subject = query.within ? withPartners(asked, query.within) : asked
  const periods = wholeBuckets(query.period.value, query.grain ?? 'month')
  const fields = await Promise.all(
    periods.map((period) => fieldOf(quantityOf(query), subject, period, 'partner', { query, trade })),
  )
  const places = fields.flatMap(({ entries }, i) =>
    entries.map((entry) => ({ ...entry, period: periods[i]! })),
  )
  if (places.length < Math.max(2, query.nth ?? 1)) return { kind: 'meaningless', reason: 'too_short', query }
  const inOrder = places.sort((a, b) => levelOf(b) - levelOf(a) || b.period.from - a.period.from)
  const first = (query.nth ?? 1) - 1
  const rows = inOrder.slice(first, first + (query.limit ?? 1))
  return answerOf(query, trade, {
    verdict: null,
    figures: [
      ...rows.map(({ found: { figure }, period }, i) =>
        as(figure, { role: 'row', rank: first + i + 1, period }),
      ),
      // another source's figure for it
      ...rows.flatMap(({ found }) => found.beside),
    ],
    caveats: [
      ...caveatsOf(together(fields)),
      ...gapsOf(fields, periods),
      ...rows.flatMap(({ found }) => found.caveats),
    ],
  })
}

const levelOf = ({ found }: Entry): number => numberOf(found.figure)

/** Who was searched in some month, and who was left out of one: the others may have had more. */
function together(fields: readonly Field[]): Field {
  const few = fields.find(({ among, entries }) => among !== 'all' && entries.length > 0)
  const byCode = new Map(
    fields.flatMap(({ entries }) => entries.map((entry) => [entry.code, entry] as const)),
  )
  return {
    ...(few ?? fields[0]!),
    entries: [...byCode.values()],
    missing: [...new Set(fields.flatMap(({ missing }) => missing))],
    unspecified: fields.find(({ unspecified }) => unspecified)?.unspecified,
  }
}

function gapsOf(fields: readonly Field[], periods: readonly Range[]) {
  const months = periods.filter((_, i) => fields[i]!.entries.length === 0).flatMap(monthsOf)
  return months.length > 0 ? [{ kind: 'gap', months } as const] : []
}
