import type { Figure } from '../answer/figure.ts'
import { as, counted, isZero } from '../answer/make.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, type By } from './shared/breakdown.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { type Entry, fieldOf, ordered } from './shared/ranking.ts'
import { isFound } from './shared/reading.ts'
import { subjectOf, withPartners } from './shared/subject.ts'
import { passes } from './shared/threshold.ts'
import { judgeLevel } from './shared/verdict.ts'

/** Partners or goods past a threshold: a `row` each, largest first, then how many; none is a count of zero. */
export const threshold: Operation = {
  name: 'threshold',
  async answer(query, trade) {
    const by: By = query.by === 'commodity' ? 'commodity' : 'partner'
    const asked = await subjectOf(query, trade, query.period.value)
    const subject = query.within && by === 'partner' ? withPartners(asked, query.within) : asked
    const field = await fieldOf(quantityOf(query), subject, query.period.value, by, { query, trade })
    if (field.entries.length === 0 && !isFound(field.total))
      return issueOf(query, trade, subject, field.total)
    const passing = ordered(field.entries, query.order === 'bottom').filter(
      ({ found }) => !isZero(found.figure) && passes(found.figure, query.threshold) === true,
    )
    const rows = passing.map(({ found }, i) => as(found.figure, { role: 'row', rank: i + 1 }))
    const unit = by === 'partner' ? 'partners' : 'commodities'
    const about = { reporter: subject.reporter, period: query.period.value }
    const count = counted(rows, unit, { ...about, role: rows.length > 0 ? 'context' : 'headline' })
    const verdict = judgeLevel(query.claim, count)
    if (verdict !== judgeLevel(query.claim, atMost(query, field.entries, unit))) return undecided(query)
    return answerOf(query, trade, {
      verdict: verdict ?? null,
      figures: [...rows.slice(0, query.limit), count],
      caveats: [
        ...amongCaveat(field.among, field.entries.length),
        ...(field.unspecified ? [{ kind: 'suppressed_part' as const, unspecified: field.unspecified }] : []),
      ],
    })
  },
}

/** With those counted in whose rounding leaves it open. */
function atMost(query: Query, entries: readonly Entry[], unit: 'partners' | 'commodities'): Figure {
  const perhaps = entries.filter(
    ({ found }) => !isZero(found.figure) && passes(found.figure, query.threshold) !== false,
  )
  return counted(
    perhaps.map(({ found }) => found.figure),
    unit,
    { role: 'step' },
  )
}
