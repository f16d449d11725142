import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { isPlaceOfOne } from '../../complete/place-of-one.ts'
import { kindsOf } from '../../kinds.ts'
import { parties } from './listed.ts'
import type { TurnRule } from './rule.ts'
import { withSense } from './words.ts'

/** Words that point at a row, a list or a stretch of what was told, and that a query made of them does not hold. */
export const rows: readonly TurnRule[] = [
  {
    // "and the EU", "and Vietnam and the US" after "rank of Japan": a place in the ranking, and not how much they took
    needs: kindsOf('a place'),
    isLost: ({ said: { intent, mentions, asksAmount, flow }, query, previous }) =>
      isPlaceOfOne(previous) &&
      query.operation !== 'rank' &&
      mentions.length > 0 &&
      !(asksAmount || flow.flow || flow.agent || intent.operation || intent.quantity || intent.versus),
    words: ({ ideas }) => ideas.flatMap(({ place, text }) => (place ? [text] : [])),
  },
  {
    // "how much lower than the highest" after the lowest month: neither is against the average. After "is that a
    // record?" it is the month that was none.
    needs: kindsOf('extreme'),
    isLost: ({ clause, query, previous }) =>
      previous.operation === 'record' &&
      query.operation !== 'record' &&
      !(previous.claim?.kind === 'record' && query.baseline !== undefined) &&
      (clause.stands('than') || clause.stands('difference') || clause.says(/\bthan\b/)),
    words: withSense('extreme'),
  },
  {
    // "the best one" after a series is one of its periods, and no partner
    isLost: ({ clause, query: { operation, by, partners }, previous }) =>
      previous.operation === 'series' &&
      operation === 'rank' &&
      by === 'partner' &&
      partners.how !== 'said' &&
      !clause.hasAny(parties),
    words: bestWords,
  },
  {
    // "where is Germany on that list": its place, and not its months
    needs: kindsOf('series', 'rank'),
    isLost: ({ clause, query, previous }) =>
      query.operation === 'series' &&
      previous.operation === 'rank' &&
      /\b(?:on|in) (?:that|the|this) (?:list|ranking|table)\b/i.test(clause.text),
    words: () => ['list'],
  },
  {
    // "vs the same quarter of 2025" after a month is of the quarter that the month is in
    needs: kindsOf('a period'),
    isLost: ({ clause, query }) =>
      sameStretches(clause).some((months) => months !== lengthOf(query.period.value)),
    words: ({ ideas }) => ideas.filter(({ text }) => sameStretch.test(text)).map(({ text }) => text),
  },
  {
    // price, share and concentration after a balance: of exports or of imports; of both added up they mean nothing
    needs: kindsOf('quantity'),
    isLost: ({ query, previous }) => previous.quantity === 'balance' && isOfBothWays(query),
    words: withSense('quantity'),
  },
]

function bestWords(clause: Clause): readonly string[] {
  const isBest = (at: number) => clause.was(at, 'extreme') || clause.was(at, 'order')
  return clause.ideas.filter(({ top }, at) => top || isBest(at)).map(({ text }) => text)
}

/** How many months each of them has. */
const sameStretches = ({ ideas }: Clause): readonly number[] =>
  ideas.flatMap(({ period, text }) => {
    const unit = period?.kind === 'before' ? sameStretch.exec(text)?.[1] : undefined
    return unit === undefined ? [] : [unit === 'quarter' ? 3 : 6]
  })
const sameStretch = /\bsame (quarter|half)\b/

const isOfBothWays = ({ quantity, flows }: Query): boolean =>
  flows.how !== 'said' &&
  flows.value.length > 1 &&
  (quantity === 'unit_value' || quantity === 'share' || quantity === 'concentration')
