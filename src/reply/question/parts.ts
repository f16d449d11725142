import { lengthOf } from '../../calendar/month.ts'
import { asksDistance, asksDistanceAlone } from '../../query/by-how-much.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import { grouped, MINUS, ordinal, round, scaled } from '../number.ts'
import { GRAIN_NOUNS, periodText } from '../period.ts'

/** " compared with June 2025", " compared with the highest month of 2025" */
export function baseText({ comparison, baseline, grain, monthsOfYear }: Query): string {
  if (baseline && monthsOfYear && comparison)
    return ` compared with the same month ${Math.ceil(lengthOf(comparison.period) / 12)}-year average`
  if (comparison?.assumed) return ''
  const period = comparison && periodText(comparison.period)
  if (!baseline) return period ? ` compared with ${period}` : ''
  const name = baseline === 'average' ? 'monthly average' : `${baseline} ${grain ?? 'month'}`
  return ` compared with the ${name}${period ? ` of ${period}` : ''}`
}

export function formText(query: Query): string {
  const { form, operation, threshold } = query
  if (asksDistanceAlone(query)) return ''
  if ((form === 'amount' && operation === 'compare') || asksDistance(query)) return ', by how much'
  // "a fall of more than 500 t" says it with its unit
  if (form === 'amount' && threshold) return ''
  return form ? FORMS[form] : ''
}

const FORMS = {
  percent: ', in percent',
  amount: ', in absolute terms',
  points: ', in percentage points',
  ratio: ', as a ratio',
  annual_rate: ', as an annual rate',
  distance: '',
  count: '',
  both: ', month on month and year on year',
} as const

/** Exports were, a share was. */
export const was = (query: Query): string =>
  query.quantity === 'amount' && (query.flows.value.length === 1 || query.along === 'flow') ? 'were' : 'was'

/** What is ranked, counted or contributes: "partner", "good", "month". */
export function partWord({ by }: { readonly by?: Query['by'] | undefined }): string {
  return by === 'commodity' ? 'good' : by === undefined ? 'partner' : by
}

/** The grain of a series or record. */
export function grainWord({ by, grain }: Pick<Query, 'by' | 'grain'>): string {
  if (grain) return GRAIN_NOUNS[grain]
  return by === 'quarter' || by === 'half' || by === 'year' ? GRAIN_NOUNS[by] : 'month'
}

/** "fourth to sixth" */
export const placesText = (nth: number, limit: number): string =>
  `${ordinal(nth)} to ${ordinal(nth + limit - 1)}`

/** "top 5 partners", "bottom 3 goods", "second largest partner" */
export function limitText({ limit, nth, order, by }: Query): string {
  const side = order === 'bottom' ? 'bottom' : 'top'
  const size = order === 'bottom' ? 'smallest' : 'largest'
  if (nth && limit && limit > 1) return `${placesText(nth, limit)} ${size} ${partWord({ by })}s`
  if (nth && nth > 1) return `${ordinal(nth)} ${size} ${partWord({ by })}`
  if (limit === 1 || nth) return `${side} ${partWord({ by })}`
  return limit ? `${side} ${limit} ${partWord({ by })}s` : `${side} ${partWord({ by })}s`
}

export const thresholdText = (query: Query): string => (query.threshold ? aboveText(query.threshold) : '')

/** "above 100 t", "at least 2 times"; without a unit where none was said. */
export function aboveText({ relation, value, upTo, unit, near, step }: Threshold, usual?: string): string {
  const name = unit ?? usual
  if (upTo !== undefined && relation === 'above')
    return `above ${markText(value, name)} and below ${markText(upTo, name)}`
  if (upTo !== undefined) return `between ${markText(value, name)} and ${markText(upTo, name)}`
  const fraction =
    near && step !== undefined && unit === 'percent' ? FRACTIONS.get(Math.round(value)) : undefined
  if (fraction) return `${near} ${fraction}`
  const past = near === 'mainly' ? `mainly ${RELATIONS[relation]}` : (near ?? RELATIONS[relation])
  return `${past} ${markText(value, name)}`
}

const FRACTIONS: ReadonlyMap<number, string> = new Map([
  [10, 'a tenth'],
  [20, 'a fifth'],
  [25, 'a quarter'],
  [33, 'a third'],
  [50, 'half'],
  [67, 'two thirds'],
  [75, 'three quarters'],
])

/** "5,000 t", "10%". Millions where that loses no digit: "above 100 million USD" beside "106.8 million USD". */
export function markText(value: number, unit: string | undefined): string {
  const third = unit === 'percent' ? THIRDS.get(value) : undefined
  if (third) return third
  const part = unit === 'USD' && value !== 0 ? scaled(Math.abs(value)) : undefined
  if (part?.scale && round(part.value, part.decimals) === part.value)
    return `${number(value < 0 ? -part.value : part.value)} ${part.scale} USD`
  return `${number(value)}${unit === undefined ? '' : (UNITS[unit] ?? ` ${unit}`)}`
}

/** No digits of which say them. */
const THIRDS: ReadonlyMap<number, string> = new Map([
  [100 / 3, 'a third'],
  [200 / 3, 'two thirds'],
])

/** The word for the period that is compared with where nobody names one. */
export const isUsualBase = ({ period, comparison }: Query): boolean =>
  comparison?.kind === (lengthOf(period.value) === 1 ? 'month_on_month' : 'year_on_year')

const RELATIONS = {
  above: 'above',
  below: 'below',
  at_least: 'at least',
  at_most: 'at most',
  equal: 'equal to',
} as const

const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  points: ' percentage points',
  ratio: ' times',
}

/** All the decimals that were given, and no separators that could be read as a decimal comma. */
function number(value: number): string {
  const text = Number.isInteger(value) ? grouped(value) : String(Math.abs(value))
  return value < 0 && !text.startsWith(MINUS) ? `${MINUS}${text}` : text
}
