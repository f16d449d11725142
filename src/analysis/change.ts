import type { Answer, Remark } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as } from '../answer/make.ts'
import { numberOf, signOf, spreadOf } from '../answer/spread.ts'
import { shift } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import type { Context, Quantity } from './quantity/quantity.ts'
import { answerOf } from './shared/answer.ts'
import { differFromBaseline } from './shared/baseline.ts'
import { NOTHING } from './shared/beside.ts'
import { judgeChange } from './shared/change-verdict.ts'
import { differ } from './shared/differ.ts'
import type { Difference } from './shared/difference.ts'
import { differOfExtremes } from './shared/extremes.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { basePeriod, kindOf } from './shared/kind.ts'
import { type Absent, type Meaningless, meaningless } from './shared/reading.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'
import { toDate } from './shared/year-to-date.ts'

/**
 * How a quantity differs between two periods, or from its peak, low or average month: `headline` in the form asked
 * (percent, amount, points, ratio), then the level (`context`), its `base`, and the other forms.
 */
export const change: Operation = {
  name: 'change',
  async answer(query, trade) {
    const own = await changeOf(query, trade)
    return query.comparison?.assumed ? asMeant(own, await changeOf(onYear(query), trade)) : own
  },
}

/** A claim that does not say on what: where it does not hold on the month, and does on the year, that is what was meant. */
function asMeant(onMonth: Answer | Issue, onYear: Answer | Issue): Answer | Issue {
  if (!('figures' in onYear)) return onMonth
  if (!('figures' in onMonth)) return onYear
  return onMonth.verdict === false && onYear.verdict === true ? onYear : onMonth
}

const onYear = (query: Query): Query => ({
  ...query,
  comparison: { kind: 'year_on_year', period: shift(query.period.value, -12) },
})

async function changeOf(query: Query, trade: Trade): Promise<Answer | Issue> {
  const period = query.period.value
  const subject = await subjectOf(query, trade, period)
  const quantity = quantityOf(query)
  const context = { query, trade }
  const result = await differenceFor(quantity, subject, context)
  if (result.state !== 'differs') return issueOf(query, trade, subject, result)
  // an average, a peak or a low of nothing is nothing to stand above or below
  if (query.baseline && result.base && numberOf(result.base) === 0)
    return issueOf(query, trade, subject, meaningless('from_nothing'))
  const headline = headlineOf(query, result)
  if ('state' in headline) return issueOf(query, trade, subject, headline)
  const around = isToDateChange(query) ? await toDate(subject, period, trade) : NOTHING
  const verdict = judgeChange(query, result)
  if (verdict === undefined) return undecided(query)
  return answerOf(query, trade, {
    verdict,
    figures: [as(headline, { role: 'headline' }), ...besides(headline, result), ...around.figures],
    remarks: [...swing(query, result), ...(result.remarks ?? []), ...around.remarks],
    caveats: result.caveats,
  })
}

function differenceFor(quantity: Quantity, subject: Subject, context: Context) {
  const { query } = context
  if (query.extremes) return differOfExtremes(quantity, subject, context)
  return query.baseline
    ? differFromBaseline(quantity, subject, context)
    : differ(quantity, subject, query.period.value, basePeriod(query), context)
}

/** Of a year to date it is told how its rate has moved, and what its last month did alone. */
const isToDateChange = (query: Query): boolean =>
  query.quantity === 'amount' &&
  query.baseline === undefined &&
  query.extremes === undefined &&
  kindOf(query.period.value, basePeriod(query)) === 'year_to_date'

/** The form asked for. Where no form was asked, a percentage that cannot be told gives way to the amount. */
function headlineOf(query: Query, difference: Difference): Figure | Absent | Meaningless {
  const { percent, amount, ratio, annual, missing } = difference
  const nothing = missing ?? meaningless('from_nothing')
  if (query.form === 'amount' || query.form === 'points') return amount ?? nothing
  if (query.form === 'ratio') return ratio ?? nothing
  if (query.form === 'annual_rate') return annual ?? meaningless('too_short')
  if (query.form === 'percent') return percent ?? (isPoints(amount) ? amount : noPercent(difference))
  return query.quantity === 'balance' ? (amount ?? nothing) : (percent ?? amount ?? nothing)
}

const isPoints = (figure: Figure | undefined): figure is Figure => figure?.unit === 'points'

const noPercent = ({ to, base }: Difference): Meaningless =>
  meaningless(to && base && numberOf(base) !== 0 ? 'percent_of_sign_change' : 'from_nothing')

function besides(
  headline: Figure,
  { to, base, percent, amount, ratio, other, beside }: Difference,
): Figure[] {
  const others = [percent, amount, ratio].filter((figure) => figure && figure !== headline)
  return [to, base, ...others, other, ...beside].filter((figure) => figure !== undefined)
}

/** A balance that crossed zero has no percent, only a swing. */
function swing({ quantity }: Query, { to, base }: Difference): readonly Remark[] {
  if (quantity !== 'balance' || !to || !base) return []
  const [now, before] = [signOf(spreadOf(to)), signOf(spreadOf(base))]
  if (!now) return []
  const sign: Remark = { kind: now > 0 ? 'surplus' : 'deficit' }
  return before && before !== now ? [sign, { kind: 'swung' }] : [sign]
}
