import type { Query } from '../../../query/query.ts'
import type { Said } from '../../said/said.ts'

/** "who has the surplus" after the trade with one partner: of the two. */
export function saidOfPair(said: Said, { partners: { value } }: Query): Said {
  const { operation, quantity, by, threshold, order: _order, ...rest } = said.intent
  const isWho =
    operation === 'threshold' && quantity === 'balance' && by === 'partner' && threshold?.value === 0
  const one = value.length === 1 && value[0] !== 'WORLD' && value[0] !== 'HELD'
  return isWho && one && said.mentions.length === 0
    ? { ...said, intent: { ...rest, quantity: 'balance' } }
    : said
}
