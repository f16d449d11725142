import type { Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, counted, isZero } from '../answer/make.ts'
import { isUpward } from '../query/claim.ts'
import type { Query } from '../query/query.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { amongCaveat, type By, byOf } from './shared/breakdown.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { countOf, listedOf, unitOf } from './shared/listed.ts'
import { whyNobody } from './shared/nobody.ts'
import { type Entry, type Field, fieldOf, ordered } from './shared/ranking.ts'
import { passes } from './shared/threshold.ts'
import { judgeLevel, type Verdict } from './shared/verdict.ts'

/** Partners or goods past a threshold: a `row` each, largest first, then how many; none is a count of zero. */
export const threshold: Operation = {
  name: 'threshold',
  async answer(query, trade) {
    const by = byOf(query)
    const subject = await listedOf(query, trade, by)
    const field = await fieldOf(quantityOf(query), subject, query.period.value, by, { query, trade })
    const unknown =
      field.entries.length === 0 ? await whyNobody(field.total, subject, query, trade) : undefined
    if (unknown) return issueOf(query, trade, subject, unknown)
    const rows = passing(query, field.entries)
    const count = countOf(rows, query, by, subject)
    const verdict = judgeLevel(query.claim, count)
    if (verdict !== judgeLevel(query.claim, atMost(query, field.entries, by))) return undecided(query)
    if (!isProven(query, verdict, field)) return { kind: 'meaningless', reason: 'partners_undecided', query }
    return answerOf(query, trade, {
      verdict: verdict ?? null,
      figures: query.form === 'count' ? [count, ...rows] : [...rows.slice(0, query.limit), count],
      caveats: caveatsOf(field),
    })
  },
}

/** Where not every partner has a figure, there are at least as many as were found: that there are no more is not known. */
const isProven = ({ claim }: Query, verdict: Verdict, { among }: Field): boolean =>
  !claim || among === 'all' || typeof verdict !== 'boolean' || isUpward(claim) === verdict

const passing = (query: Query, entries: readonly Entry[]): readonly Figure[] =>
  ordered(entries, query.order === 'bottom')
    .filter(({ found }) => !isZero(found.figure) && passes(found.figure, query.threshold) === true)
    .map(({ found }, i) => as(found.figure, { role: 'row', rank: i + 1 }))

/** With those counted in whose rounding leaves it open. */
function atMost(query: Query, entries: readonly Entry[], by: By): Figure {
  const perhaps = entries.filter(
    ({ found }) => !isZero(found.figure) && passes(found.figure, query.threshold) !== false,
  )
  return counted(
    perhaps.map(({ found }) => found.figure),
    unitOf(by),
    { role: 'step' },
  )
}

function caveatsOf({ among, entries, unspecified }: Field): readonly Caveat[] {
  const caveats = amongCaveat(among, entries.length)
  return unspecified ? [...caveats, { kind: 'suppressed_part', unspecified }] : caveats
}
