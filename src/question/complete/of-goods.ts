import { assumed, type Query } from '../../query/query.ts'
import type { Said } from '../said/said.ts'
import { allGoods } from './goods.ts'
import type { Known } from './known.ts'

/** Goods as parts of all that are held: the share of one, its place among them, the shares of each. */
export function ofGoods(query: Query, { said, scope, world, previous }: Known): Query {
  const whole = allGoods(assumed([], 'default'), scope, world)
  const against = { commodities: whole.value }
  if (query.operation === 'rank') return rankOfGoods(query, said, whole)
  const shares = query.quantity === 'share' && query.commodities.value.length === 1 && !query.along
  return shares && (said.ofGoods === 'share' || (previous && goesOn(said, previous)))
    ? { ...query, against }
    : query
}

/** "is nickel the top export" is judged over all goods; "rank of nickel among exports" is its own row of them. */
function rankOfGoods(
  query: Query,
  { intent, goods, ofGoods, mentions }: Said,
  whole: Query['commodities'],
): Query {
  const against = { commodities: whole.value }
  const [code] = goods.codes
  if (query.by !== 'commodity') return query
  if (query.quantity === 'share' && !mentions.some(({ marker }) => marker === 'owner'))
    return { ...query, against }
  if (ofGoods !== 'place' || code === undefined) return query
  if (!intent.yesNo) return { ...query, against }
  const nth = intent.nth ?? intent.limit ?? 1
  const among = intent.nth === undefined && nth > 1
  const claim = { kind: 'rank', nth, order: intent.order ?? 'top', code, ...(among && { among }) } as const
  const { limit: _limit, nth: _nth, ...rest } = query
  return { ...rest, claim, commodities: whole }
}

/** "hafnium share" after all goods, "and palladium?" after the share of one of them. */
const goesOn = ({ intent, goods, mentions }: Said, previous: Query): boolean => {
  const ofOne = goods.codes.length === 1 && mentions.length === 0
  if (previous.against?.commodities) return intent.quantity === undefined || ofOne
  return ofOne && previous.commodities.value.length > 1 && !previous.along
}
