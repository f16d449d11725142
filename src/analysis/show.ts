import type { Answer, Caveat } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, sum } from '../answer/make.ts'
import { asksDistanceAlone } from '../query/by-how-much.ts'
import { isUpward } from '../query/claim.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import type { Quantity } from './quantity/quantity.ts'
import { answerOf } from './shared/answer.ts'
import { besideQuantity } from './shared/beside-quantity.ts'
import { printing } from './shared/cell.ts'
import { fromBound } from './shared/distance.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { lastTraded } from './shared/last-traded.ts'
import { isCountry } from './shared/places.ts'
import { type Found, isFound } from './shared/reading.ts'
import type { Subject } from './shared/subject.ts'
import { subjectsOf } from './shared/subjects.ts'
import { allTrue, judgeLevel, type Verdict } from './shared/verdict.ts'

/**
 * One figure: `headline`, then for an amount its changes (`change`, each followed by its `base`) and the year to
 * date (`context`), for any other quantity what it was made of and its change on the year. Several subjects give a
 * `row` each, then their `total` where they do not overlap.
 */
export const show: Operation = {
  name: 'show',
  takesSeveral: true,
  async answer(query, trade) {
    const subjects = await subjectsOf(query, trade, query.period.value)
    return subjects.length === 1 ? showOne(subjects[0]!, query, trade) : showSeveral(subjects, query, trade)
  },
}

async function showOne(subject: Subject, query: Query, trade: Trade): Promise<Answer | Issue> {
  const context = { query, trade }
  const quantity = quantityOf(query)
  const reading = await quantity.at(subject, query.period.value, context)
  if (!isFound(reading)) return issueOf(query, trade, subject, reading)
  const around = await besideQuantity(quantity, subject, reading, context)
  const verdict = judgeReached(query, judgePrinted(query, reading), around.figures)
  if (verdict === undefined && !asksDistanceAlone(query)) return undecided(query)
  if (isOfFew(query, reading.caveats) && typeof verdict === 'boolean' && isUpward(query.claim) !== verdict)
    return { kind: 'meaningless', reason: 'partners_undecided', query }
  const traded = await lastTraded(query, subject, reading.figure, trade)
  return answerOf(query, trade, {
    verdict: verdict ?? null,
    figures: [
      ...fromBound(query, reading.figure),
      as(reading.figure, { role: 'headline' }),
      ...around.figures,
      ...reading.beside,
    ],
    remarks: [...(reading.remarks ?? []), ...around.remarks, ...traded],
    caveats: [...heldCaveat(query, subject), ...reading.caveats, ...around.caveats],
  })
}

/** What another source prints is no mistake of who says it; the answer tells both. */
function judgePrinted({ claim, quantity }: Query, { figure, beside }: Found): Verdict {
  const isSaid = claim?.kind === 'threshold' && quantity === 'amount' && printing(claim.threshold, figure)
  return isSaid && (isSaid(figure) || beside.some((other) => other.role === 'other' && isSaid(other)))
    ? true
    : judgeLevel(claim, figure)
}

/** "did exports fall to 46 t": that they stand there is half of it, that they came from above the other. */
function judgeReached({ direction }: Query, verdict: Verdict, around: readonly Figure[]): Verdict {
  const change = around.find((figure) => figure.role === 'change')
  if (verdict !== true || (direction !== 'up' && direction !== 'down')) return verdict
  return change ? judgeLevel({ kind: 'direction', direction }, change) : null
}

/** Where not every partner has a figure, there are at least as many as were counted: that there are no more is not known. */
const isOfFew = ({ quantity, partners }: Query, caveats: readonly Caveat[]): boolean =>
  quantity === 'count' &&
  !partners.value.includes('HELD') &&
  caveats.some(({ kind }) => kind === 'among_published' || kind === 'among_held')

/** The sum over the partners held says of how many it is. */
const heldCaveat = (query: Query, subject: Subject): readonly Caveat[] =>
  query.partners.value.includes('HELD') ? [{ kind: 'among_held', count: subject.partners.length }] : []

async function showSeveral(
  subjects: readonly Subject[],
  query: Query,
  trade: Trade,
): Promise<Answer | Issue> {
  const quantity = quantityOf(query)
  const readings = await Promise.all(
    subjects.map((subject) => quantity.at(subject, query.period.value, { query, trade })),
  )
  const failed = readings.findIndex((reading) => !isFound(reading))
  const reading = readings[failed]
  if (reading && !isFound(reading)) return issueOf(query, trade, subjects[failed]!, reading)
  const found = readings.filter(isFound)
  const rows = found.map(({ figure }) => as(figure, { role: 'row' }))
  const verdict = allTrue(rows.map((row) => judgeLevel(query.claim, row)))
  if (verdict === undefined) return undecided(query)
  return answerOf(query, trade, {
    verdict,
    figures: [...rows, ...totalOf(rows, quantity, subjects)],
    caveats: found.flatMap((each) => each.caveats),
  })
}

/** Levels of different countries add up; a bloc and its member, or two shares of different wholes, do not. */
function totalOf(
  rows: readonly Figure[],
  quantity: Quantity,
  subjects: readonly Subject[],
): readonly Figure[] {
  const countries = subjects.every((subject) => subject.partners.every(isCountry))
  const oneFlow = new Set(subjects.map((subject) => subject.flows.join())).size === 1
  const addable = quantity.name === 'amount' && countries && oneFlow
  return addable ? [sum(rows, { role: 'total', ...(rows[0]?.period ? { period: rows[0].period } : {}) })] : []
}
