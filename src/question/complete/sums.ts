import type { Range } from '../../calendar/month.ts'
import { isPlace } from '../../names/places.ts'
import type { Query } from '../../query/query.ts'
import type { Known } from './known.ts'

/** "total of UK and Brazilian imports": what each of them reports, and the sum of it. */
export const addsReporters = ({ along, operation, quantity, flows }: Query, said: Known['said']): boolean =>
  along === 'reporter' &&
  operation === 'compare' &&
  quantity === 'amount' &&
  flows.value.length === 1 &&
  said.intent.operation === undefined &&
  (isSum(said) || said.summing)

/** "average of January and March 2024": the mean of months that do not follow on each other, each of them told. */
export const isMeanOfMonths = (
  { along, operation, quantity, periods, flows, claim }: Query,
  { intent }: Known['said'],
): boolean =>
  quantity === 'average' &&
  operation === 'show' &&
  along === undefined &&
  flows.value.length === 1 &&
  areMonthsApart(periods ?? []) &&
  !(claim || intent.operation || intent.versus || intent.perDay)

const areMonthsApart = (periods: readonly Range[]): boolean =>
  periods.every(({ from, to }) => from === to) &&
  periods.some(({ from }, i) => i > 0 && from !== periods[i - 1]!.to + 1)

/** "2025 excluding May", "sum of Q1 and Q3": stretches that do not follow on each other, each of them told. */
export const isSumOfPeriods = ({ along, operation, quantity }: Query, { sum }: Known['periods']): boolean =>
  sum === true && along === 'period' && operation === 'compare' && quantity === 'amount'

/** "June and July, each and the sum"; places that overlap have none. */
export const isSumBeside = (
  { along, operation, quantity, flows, partners }: Query,
  { intent }: Known['said'],
): boolean =>
  intent.apart === 'sum' &&
  operation === 'compare' &&
  quantity === 'amount' &&
  flows.value.length === 1 &&
  (along !== 'partner' || partners.value.every((code) => isPlace(code)))

/** "combined", "plus", "total trade"; parts of a share or concentration are always added. */
export const isSum = ({ intent, mentions, flow, goods, summing }: Known['said']): boolean =>
  intent.combined ||
  flow.sum === true ||
  mentions.some((mention) => mention.plus) ||
  (summing && (goods.joined === 'and' || mentions.some((mention) => mention.joined === 'and'))) ||
  goods.plus === true ||
  (intent.quantity === 'share' && !intent.versus) ||
  intent.quantity === 'concentration'
