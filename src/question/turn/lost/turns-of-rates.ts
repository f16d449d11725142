import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { kindsOf } from '../../kinds.ts'
import type { TurnRule } from './rule.ts'
import { all, like, withSense, withValue } from './words.ts'

/**
 * "when did it turn positive" after growth on the year before, "when did it turn up" after years told one by one: of
 * those rates, those years, and not from one month to the next.
 */
export const turnsOfRates: readonly TurnRule[] = [
  {
    needs: kindsOf('turning', 'begins'),
    isLost: ({ query: { operation, grain, change }, previous }) =>
      operation === 'turning' && ((isOfRates(previous) && !change) || (isOfLonger(previous) && !grain)),
    words: withSense('turning', 'begins'),
  },
  {
    // "since when positive" after growth month by month: since when it grew, and not since when it rose on the month
    needs: kindsOf('since', 'streak', 'lasttime', 'ask', 'count'),
    isLost: ({ query, previous }) =>
      isOfRatesInRow(previous) && isMove(query) && !query.threshold && query.change !== previous.change,
    words: all(
      withSense('since', 'streak', 'lasttime', 'count'),
      withValue('ask', 'when'),
      like(/^(?:posi|nega)tive$/),
    ),
  },
  {
    // "turned positive when", "which were negative" after the same: when, and not how much it moved
    needs: kindsOf('ask', 'which', 'rank'),
    isLost: ({ clause, query: { operation }, previous }) =>
      operation === 'change' && saysWhen(clause) && isOfRatesInRow(previous),
    words: all(withValue('ask', 'when'), like(/^which/)),
  },
]

const isMove = ({ operation }: Query): boolean =>
  operation === 'streak' || operation === 'since' || operation === 'count_periods'

const saysWhen = (clause: Parameters<TurnRule['words']>[0]): boolean =>
  clause.ideas.some(({ text }, at) => clause.was(at, 'ask', 'when') || /^which/.test(text))

const isOfRates = ({ operation, quantity, comparison }: Query): boolean =>
  rates.has(quantity) || (operation === 'change' && comparison?.kind !== 'month_on_month')
const rates: ReadonlySet<Query['quantity']> = new Set(['change', 'share', 'unit_value'])

const isOfRatesInRow = ({ operation, quantity, change }: Query): boolean =>
  operation === 'series' && quantity === 'change' && change !== 'month_on_month'

const isOfLonger = ({ operation, grain = 'month', along, periods = [] }: Query): boolean =>
  along === 'period'
    ? periods.some((one) => lengthOf(one) > 1)
    : (operation === 'series' || operation === 'record') && grain !== 'month'
