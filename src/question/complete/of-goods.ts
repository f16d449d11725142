import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { assumed } from '../../query/slot.ts'
import type { Said } from '../said/said.ts'
import { allGoods } from './goods.ts'
import type { Known } from './known.ts'
import type { World } from './world.ts'

/** Goods as parts of all that are held: the share of one, its place among them, the shares of each. */
export function ofGoods(query: Query, { said, scope, world, previous }: Known): Query {
  const wholeHeld = () => allGoods(assumed([], 'default'), scope, world)
  if (query.operation === 'rank' || query.operation === 'threshold')
    return query.by === 'commodity' ? rankOfGoods(query, said, wholeHeld()) : query
  // "how much of the growth in exports is platinum"
  const isOfMove = query.operation === 'contribution' && said.ofGoods === 'share' && !query.by
  if (isOfMove && query.commodities.value.length === 1)
    return changed(query, { against: { commodities: wholeHeld().value } })
  if (query.quantity !== 'share' || query.commodities.value.length !== 1 || query.along) return query
  const told = previous && toldOf(said, previous, world)
  if (said.ofGoods !== 'share' && !told) return query
  const ofWhole = said.ofGoods || !told || told === 'whole'
  return changed(query, { against: { commodities: ofWhole ? wholeHeld().value : told } })
}

/** "is nickel the top export" is judged over all goods; "rank of nickel among exports" is its own row of them. */
function rankOfGoods(
  query: Query,
  { intent, goods, ofGoods, mentions }: Said,
  whole: Query['commodities'],
): Query {
  const against = { commodities: whole.value }
  const [code] = goods.codes
  const ofPartner = intent.ofEach === true || mentions.some(ownsShare)
  if (query.quantity === 'share' && !ofPartner) return changed(query, { against })
  if (query.operation === 'threshold') return query
  if (ofGoods !== 'place' || code === undefined) return query
  if (!intent.yesNo) return changed(query, { against })
  const nth = intent.nth ?? intent.limit ?? 1
  const among = intent.nth === undefined && nth > 1
  const claim = { kind: 'rank', nth, order: intent.order ?? 'top', code, ...(among && { among }) } as const
  return changed(query, { claim, commodities: whole, limit: undefined, nth: undefined })
}

/** "Germany's share", "goods with China's share above half" */
const ownsShare = ({ marker, possessive }: Said['mentions'][number]): boolean =>
  marker === 'owner' || (marker === 'with' && possessive === true)

/** "hafnium share" after several goods is its part of those; "and palladium?" after the share of one is of the same whole. */
function toldOf(
  { intent, goods, mentions }: Said,
  previous: Query,
  world: World,
): readonly string[] | 'whole' | undefined {
  const { against, commodities, along } = previous
  const ofOne = goods.codes.length === 1 && mentions.length === 0
  const some = against?.commodities ?? (along ? [] : commodities.value)
  if (against?.commodities ? intent.quantity !== undefined && !ofOne : !ofOne || some.length < 2)
    return undefined
  const whole = allGoods(assumed([], 'default'), previous, world)
  return some.join() === whole.value.join() ? 'whole' : some
}
