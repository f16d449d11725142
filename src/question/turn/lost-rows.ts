import { lengthOf } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { wordsWith } from './words-with.ts'

/**
 * Words that point at a row, a list or a month that was told, and that a query made of them does not hold: "the best
 * one" after a series, "on that list" after a ranking, "the same quarter" after a month.
 */
export function lostRows(clause: Clause, query: Query, previous: Query | undefined): readonly string[] {
  if (!previous) return []
  return [
    ...(isAgainstOtherEnd(clause, query, previous) ? wordsWith(clause, 'extreme') : []),
    ...(isPartnerForPeriod(clause, query, previous) ? bestWords(clause) : []),
    ...(isOnList(clause, query, previous) ? ['list'] : []),
    ...sameStretch(clause, query),
    ...(isOfBothWays(query, previous) ? wordsWith(clause, 'quantity') : []),
  ]
}

const extremes = kindsOf('extreme')

/** "how much lower than the highest" after the lowest month: neither is against the average. */
const isAgainstOtherEnd = (clause: Clause, { operation }: Query, previous: Query): boolean =>
  previous.operation === 'record' &&
  operation !== 'record' &&
  clause.hasAny(extremes) &&
  (clause.stands('than') || clause.stands('difference') || clause.says(/\bthan\b/))

/** "the best one" after a series is one of its periods, and no partner. */
const isPartnerForPeriod = (clause: Clause, { operation, by, partners }: Query, previous: Query): boolean =>
  previous.operation === 'series' &&
  operation === 'rank' &&
  by === 'partner' &&
  partners.how !== 'said' &&
  !clause.hasAny(parties)

const parties = kindsOf('agent', 'noun', 'ask', 'verb', 'taking')

const bestWords = (clause: Clause): readonly string[] =>
  clause.ideas
    .filter(({ top }, at) => top || clause.was(at, 'extreme') || clause.was(at, 'order'))
    .map(({ text }) => text)

/** "where is Germany on that list": its place, and not its months. */
const isOnList = (clause: Clause, { operation }: Query, previous: Query): boolean =>
  operation === 'series' &&
  previous.operation === 'rank' &&
  clause.hasAny(series) &&
  /\b(?:on|in) (?:that|the|this) (?:list|ranking|table)\b/i.test(clause.text)

const series = kindsOf('series', 'rank')

/** "vs the same quarter of 2025" after a month is of the quarter that the month is in. */
const sameStretch = ({ ideas }: Clause, { period }: Query): readonly string[] =>
  ideas.flatMap(({ period: said, text }) => {
    const unit = said?.kind === 'before' ? /\bsame (quarter|half)\b/.exec(text)?.[1] : undefined
    const months = unit === 'quarter' ? 3 : 6
    return unit !== undefined && lengthOf(period.value) !== months ? [text] : []
  })

/** Price, share and concentration after a balance: of exports or of imports, and of both added up they mean nothing. */
const isOfBothWays = ({ quantity, flows }: Query, previous: Query): boolean =>
  previous.quantity === 'balance' &&
  flows.how !== 'said' &&
  flows.value.length > 1 &&
  (quantity === 'unit_value' || quantity === 'share' || quantity === 'concentration')
