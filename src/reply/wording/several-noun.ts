import type { Query } from '../../query/query.ts'
import { GRAIN_NOUNS, periodText } from '../period.ts'
import { movedText } from '../question/move.ts'
import { aboveText } from '../question/parts.ts'
import { quantityNoun, wholeText } from '../subject.ts'
import type { Telling } from '../telling.ts'
import { extremeText } from './ranked.ts'

/** What the rows beside each other are figures of: "the change on June in China's exports of …". */
export function severalNoun({ query, context }: Telling): string {
  const of =
    query.along === 'partner' && query.quantity === 'amount'
      ? wholeText(query, context)
      : quantityNoun(query, context).text
  const on = query.comparison ? ` on ${periodText(query.comparison.period)}` : ''
  switch (query.operation) {
    case 'change':
      return `the change${on} in ${of}`
    case 'contribution':
      return `the contribution to the change${on} in ${of}`
    case 'record':
      if (isClaimedRecord(query)) return of
      return `the ${extremeText(query)} ${GRAIN_NOUNS[query.grain ?? 'month']} of ${of}`
    case 'streak':
      return `the ${query.longest ? 'longest' : 'latest'} run of one direction in ${of}`
    case 'since':
      return `the last month ${passedText(query)} of ${of}`
    default:
      return of
  }
}

/** "above 6,000 t", "as high" */
function passedText(query: Query): string {
  const { threshold, extreme } = query
  const moved = movedText(query)
  if (moved) return `that ${moved}`
  return threshold ? aboveText(threshold) : extreme === 'lowest' ? 'as low' : 'as high'
}

export const isClaimedRecord = ({ operation, claim }: Query): boolean =>
  operation === 'record' && claim?.kind === 'record'
