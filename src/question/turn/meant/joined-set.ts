import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { codeOf } from '../../place-code.ts'
import { isWithin } from '../../place-set.ts'
import type { Said } from '../../said/said.ts'
import type { Joining } from '../joining.ts'

/**
 * The places that were named are no partners of their own: they change the ones carried, and so do the goods. What is
 * left out of a question that names no other place is left out of the places carried as well.
 */
export function saidOfSet(said: Said, joining: Joining | undefined, clause: Clause, previous: Query): Said {
  const how = joining ? howIn(joining, said, previous) : 'less'
  const left = how === 'less' ? [...said.excluded, ...said.mentions] : said.excluded
  const codes = how === 'less' ? [] : said.mentions.flatMap(({ places }) => places.map(codeOf))
  const goods = joining ? goodsOf(said, how, previous) : said.goods
  for (const at of [...(joining ? [joining.at] : []), ...clause.ideas.keys()])
    if (at === joining?.at || clause.was(at, 'exclude')) clause.ideas[at]!.fate = 'aside'
  return { ...said, mentions: [], excluded: left, goods, joined: { how, codes } }
}

/** Who is one of those carried already cannot be added to them once more. */
function howIn({ how }: Joining, { mentions }: Said, { partners, period }: Query): Joining['how'] {
  const isThere = mentions.some(({ places }) =>
    places.some((place) => isWithin(codeOf(place), partners.value, period.value.to)),
  )
  return how === 'plus' && isThere ? 'beside' : how
}

function goodsOf({ goods }: Said, how: Joining['how'], { commodities }: Query): Said['goods'] {
  if (goods.codes.length === 0) return goods
  const carried = commodities.value
  const codes =
    how === 'less'
      ? carried.filter((code) => !goods.codes.includes(code))
      : [...new Set([...carried, ...goods.codes])]
  return { ...goods, codes }
}
