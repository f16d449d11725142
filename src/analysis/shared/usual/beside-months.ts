import type { Answer } from '../../../answer/answer.ts'
import type { Figure } from '../../../answer/figure.ts'
import { as } from '../../../answer/make.ts'
import { spreadOf } from '../../../answer/spread.ts'
import { lengthOf, monthOfYear, type Range, range } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Trade } from '../../../trade/types.ts'
import { quantityOf } from '../../quantity/index.ts'
import { answerOf } from '../answer.ts'
import { issueOf } from '../issue.ts'
import { gapCaveat, heldRange, monthlyPeriods, pointsOf } from '../months.ts'
import { isFound } from '../reading.ts'
import { sorted } from '../record-places.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subjects.ts'

/**
 * `headline` is the month, then a `row` for each it is held against: the highest and lowest of the twelve months before,
 * or every such month of other years. Is it unusual (outside of them), is it normal (between them): the verdict.
 */
export async function besideMonths(
  query: Query,
  trade: Trade,
  among: 'before' | 'other_years',
): Promise<Answer | Issue> {
  const { value: period } = query.period
  if (lengthOf(period) > 1) return { kind: 'meaningless', reason: 'too_short', query }
  const subject = await subjectOf(query, trade, period)
  const context = { query, trade }
  const reading = await quantityOf(query).at(subject, period, context)
  if (!isFound(reading)) return issueOf(query, trade, subject, reading)
  const periods = among === 'before' ? monthsBefore(period) : otherYears(period, subject, trade)
  const points = await pointsOf(quantityOf(query), subject, periods, context)
  const places = sorted(points, 'highest')
  const [highest, lowest] = [places[0]?.found.figure, places.at(-1)?.found.figure]
  const least = among === 'before' ? LEAST_MONTHS : 1
  if (!highest || !lowest || places.length < least) return { kind: 'meaningless', reason: 'too_short', query }
  const rows = among === 'before' ? [highest, lowest] : [...places.map(({ found }) => found.figure)]
  const outside = isOutside(reading.figure, highest, lowest)
  return answerOf(query, trade, {
    verdict: among === 'before' ? outside : places.length < LEAST_YEARS ? null : !outside,
    figures: [as(reading.figure, { role: 'headline' }), ...rows.map((row) => as(row, { role: 'row' }))],
    caveats: [...gapCaveat(points), ...reading.caveats],
  })
}

/** Fewer say nothing of what is usual. */
const LEAST_MONTHS = 6
const LEAST_YEARS = 2

const monthsBefore = ({ from }: Range): readonly Range[] => monthlyPeriods(range(from - 12, from - 1))

function otherYears({ from }: Range, subject: Subject, trade: Trade): readonly Range[] {
  const held = heldRange(subject, trade)
  if (!held) return []
  return monthlyPeriods(held).filter(
    (one) => monthOfYear(one.from) === monthOfYear(from) && one.from !== from,
  )
}

/** Rounding that leaves it open leaves it inside. */
function isOutside(figure: Figure, highest: Figure, lowest: Figure): boolean {
  const { low, high } = spreadOf(figure)
  return low > spreadOf(highest).high || high < spreadOf(lowest).low
}
