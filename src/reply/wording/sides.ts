import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { flowWord } from '../flow-word.ts'
import { goodText } from '../good.ts'
import { placeText } from '../place.ts'
import { quantityNoun } from '../subject.ts'

/** The two that were set against each other, in the order of the question. */
export function sideNames(query: Query, context: ReplyContext): readonly string[] {
  if (query.along === 'flow') return query.flows.value.map(flowWord)
  if (query.along === 'commodity')
    return query.commodities.value.map((code) => goodText(code, context, query.package))
  return (query.along === 'reporter' ? query.reporters : query.partners).value.map(placeText)
}

/** What the two are parts of: "China's exports of magnets", "the United Kingdom's trade in nickel". */
export function comparedNoun(query: Query, context: ReplyContext): string {
  const { along, ...one } = query
  const whole = along === 'partner' ? { ...one, partners: { ...query.partners, value: ['WORLD'] } } : one
  return quantityNoun(whole, context).text.replace('two-way trade', 'trade')
}

/** Which way the first was claimed to stand to the second. */
export const aheadOf = ({ claim }: Query): 'above' | 'below' =>
  claim?.kind === 'first_more' && claim.relation === 'below' ? 'below' : 'above'
