import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { asRanking } from './as-ranking.ts'
import { listOf } from './list-of.ts'
import { toldTogether } from './those-told.ts'

/**
 * "which of them grew fastest", "rank them" after the top three, or after places or goods told one after the other: among
 * those, and not among all there are.
 */
export function saidAmongTold(said: Said, clause: Clause, previous: Query): Said | undefined {
  if (namesOthers(said) || clause.hasAny(nouns) || !isDoneByThem(said, previous)) return undefined
  const intent = asRanking(said.intent, clause)
  if (intent?.operation !== 'rank' || intent.by !== 'partner') return undefined
  const told = toldTogether(clause, previous)
  if (!told || told.codes.length < 2) return undefined
  const flow = {}
  if (!told.isOfGoods) return { ...said, flow, intent, mentions: [{ ...listOf(told.codes), joined: 'and' }] }
  const goods = { ...said.goods, codes: told.codes, joined: 'and' } as const
  return { ...said, flow, intent: { ...intent, by: 'commodity' }, goods }
}

const namesOthers = ({ mentions, goods, flow }: Said): boolean =>
  mentions.length > 0 || goods.codes.length > 0 || goods.all !== undefined || flow.agent !== undefined

/** What they sold are the imports from them, and what they bought the exports. */
const isDoneByThem = ({ flow }: Said, { flows }: Query): boolean =>
  flow.flow === undefined || (flows.value.length === 1 && flows.value[0] !== flow.flow)

/** "which supplier", "which country" are all of them. */
const nouns = kindsOf('noun', 'agent')
