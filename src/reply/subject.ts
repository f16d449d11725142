import { lengthOf } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { flowText, goodLink, isTwoWay, isWorld, otherSide, whose } from './flow-word.ts'
import { goodsText } from './good.ts'
import { inPeriod, periodText } from './period.ts'
import { partnersText } from './place.ts'

/** What is added up, as a noun: "China's exports of rare-earth magnets to the United States". */
export function subjectText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  return `${whose(query)} ${flowText(query)} ${goodLink(query)} ${goodsText(query, context)}${otherSide(query)}`
}

/** The same without the partners: what a ranking of partners, or a share among them, runs in. */
export const wholeText = (query: Query, context: Pick<ReplyContext, 'holdings'>): string =>
  `${whose(query)} ${flowText(query)} ${goodLink(query)} ${goodsText(query, context)}`

/**
 * What partners are ranked or counted in. A single country there is the one whose place is asked; anything else but the
 * world is part of what was asked, and leaving out "excluding Chile" would make the answer wrong.
 */
export function fieldNoun(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const [code = 'WORLD', second] = query.partners.value
  const isOneCountry = second === undefined && /^[A-Z]{2}$/.test(code) && code !== 'EU'
  const byPartner = query.by !== 'commodity' && query.by !== 'flow' && query.by !== 'reporter'
  return isWorld(query) || (byPartner && isOneCountry)
    ? wholeText(query, context)
    : subjectText(query, context)
}

/** What stands before the verb: the noun, whether it is plural, and what a rise of it is called. */
export interface Noun {
  readonly text: string
  readonly plural: boolean
}

/** The quantity of the query as a noun: "the share of Germany in China's exports of rare-earth magnets". */
export function quantityNoun(query: Query, context: Pick<ReplyContext, 'holdings'>): Noun {
  switch (query.quantity) {
    case 'amount':
      if (query.window)
        return {
          text: `the ${query.window}-month moving total of ${subjectText(query, context)}`,
          plural: false,
        }
      return { text: subjectText(query, context), plural: !isTwoWay(query) }
    case 'average':
      return { text: `the ${averageWord(query)} average of ${subjectText(query, context)}`, plural: false }
    case 'median':
      return { text: `the median month of ${subjectText(query, context)}`, plural: false }
    case 'share':
      return { text: `the share of ${shareOf(query, context)}`, plural: false }
    case 'balance':
      return { text: balanceText(query, context), plural: false }
    case 'run_rate':
      return { text: `the annualised total of ${subjectText(query, context)}`, plural: false }
    case 'unit_value':
      return { text: `the unit value of ${subjectText(query, context)}`, plural: false }
    case 'change':
      return { text: `the ${changeWord(query)} change in ${subjectText(query, context)}`, plural: false }
    case 'concentration':
      return { text: `the concentration of ${subjectText(query, context)}`, plural: false }
    case 'count':
      return { text: `the number of ${countedText(query)} of ${subjectText(query, context)}`, plural: false }
  }
}

function balanceText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const partner = isWorld(query) ? '' : ` with ${partnersText(query.partners.value)}`
  return `${whose(query)} trade balance in ${goodsText(query, context)}${partner}`
}

/** "Germany in China's exports of rare-earth magnets", "hafnium in the United Kingdom's imports" */
export function shareOf(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  if (query.against?.commodities) return shareOfGood(query, context)
  if (query.against?.period)
    return `${periodText(query.period.value)} in ${subjectText(query, context)} ${inPeriod(query.against.period)}`
  const whole = query.against?.partners ? { ...query, partners: slotOf(query.against.partners) } : undefined
  return `${partnersText(query.partners.value)} in ${whole ? subjectText(whole, context) : wholeText(query, context)}`
}

function shareOfGood(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const whole: Query = { ...query, commodities: slotOf(query.against?.commodities ?? []) }
  return `${goodsText(query, context)} in ${subjectText(whole, context)}`
}

const slotOf = (value: readonly string[]): Query['partners'] => ({ value, how: 'said', alternatives: [] })

const changeWord = ({ change, comparison, period }: Query): string =>
  CHANGE_WORDS[
    change ?? comparison?.kind ?? (lengthOf(period.value) === 1 ? 'month_on_month' : 'year_on_year')
  ]

export const CHANGE_WORDS = {
  month_on_month: 'month-on-month',
  year_on_year: 'year-on-year',
  year_to_date: 'year-to-date',
  period_on_period: 'period-on-period',
} as const

/** "monthly average" */
export const GRAIN_WORDS = {
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
  year: 'yearly',
} as const

const averageWord = (query: Query): string =>
  query.window ? `${query.window}-month moving` : query.perDay ? 'daily' : GRAIN_WORDS[query.grain ?? 'month']

const countedText = (query: Query): string => (query.by === 'commodity' ? 'goods' : 'partners')
