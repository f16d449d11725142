import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { numberOf } from '../../answer/spread.ts'
import { lengthOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Offer } from '../buttons.ts'
import { periodText } from '../period.ts'

/**
 * "was it above 5,000 t in 2025" is judged for the year as a whole; of a number that a single month comes near, a month can
 * have been meant, and so it is said, with the other one to tap.
 */
export const wholeClaimed = (answer: Answer): string =>
  couldBeOfMonths(answer) ? `${periodText(answer.query.period.value)} as a whole, not a single month` : ''

export const ofAnyMonth = (answer: Answer): readonly Offer[] =>
  couldBeOfMonths(answer) ? [{ label: 'any month', query: () => asAnyMonth(answer.query) }] : []

const asAnyMonth = ({ form: _form, ...query }: Query): Query => ({
  ...query,
  operation: 'record',
  grain: 'month',
})

function couldBeOfMonths({ query, figures }: Answer): boolean {
  const { operation, quantity, claim, period, along, against } = query
  const months = lengthOf(period.value)
  if (operation !== 'show' || claim?.kind !== 'threshold' || along || months < 2) return false
  // a share or a price of a month is as large as that of the year
  if (quantity === 'share' || quantity === 'unit_value')
    return !against?.period && claim.threshold.relation !== 'equal'
  if (quantity !== 'amount') return false
  const whole = figures.find(({ role }) => role === 'headline')
  const number = whole && inUnitOf(whole, claim.threshold)
  return number !== undefined && number < (NEAR * numberOf(whole!)) / months
}

/** A month may well be so many times the mean one. */
const NEAR = 4

function inUnitOf(
  { unit }: Figure,
  { value, unit: said = unit as Threshold['unit'] }: Threshold,
): number | undefined {
  if (said === unit) return value
  if (said === 't' && unit === 'kg') return value * 1000
  return said === 'kg' && unit === 't' ? value / 1000 : undefined
}
