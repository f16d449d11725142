import { isGroup } from '../../names/groups.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { assumed, carried } from '../../query/slot.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Said } from '../said/said.ts'

/** "is China the top buyer": the place named is judged, the ranking runs over all. */
export function rankClaim(query: Query, { intent }: Said): Query {
  if (!intent.yesNo || query.by === 'commodity') return query
  const [code] = query.partners.value
  const named = query.partners.how === 'said' && code !== undefined && !code.startsWith('-')
  if (!named) return query
  const claim = {
    kind: 'rank',
    nth: intent.nth ?? intent.limit ?? 1,
    ...(intent.nth === undefined && (intent.limit ?? 1) > 1 ? { among: true as const } : {}),
    order: intent.order ?? 'top',
    code,
  } as const
  return changed(query, { claim, partners: assumed(['WORLD'], 'default') })
}

/** "top 3" after one partner's figure, "top 5" after those of two: among all of them. */
export function amongAll(query: Query): Query {
  const { by, partners, claim, limit = 0 } = query
  if (by !== 'partner' || claim || partners.how !== 'carried') return query
  const { length } = partners.value
  const isTooFew = length === 1 || (length > 0 && limit > length)
  return isTooFew && partners.value.every(isPlace)
    ? changed(query, { partners: assumed(['WORLD'], 'default') })
    : query
}

const isPlace = (code: string): boolean =>
  !isGroup(code) && code !== 'WORLD' && code !== 'HELD' && !code.startsWith('-')

/** "rank Japan, Korea and the US", "top buyers in the EU and Asia": the list bounds the ranking. */
export function listInside(query: Query, { mentions }: Said): Query {
  if (query.by !== 'partner') return query
  const listed = query.partners.value.filter((code) => !code.startsWith('-'))
  if (listed.length < 2) return query
  if (listed.some(isGroup) && !mentions.some(isBound)) return sideBySide(query)
  const inside = { within: query.partners.value, partners: assumed(['WORLD'], 'default') }
  return changed(query, { ...inside, along: undefined })
}

const isBound = ({ marker, members }: Mention): boolean => marker === 'in' || members

/** "rank the EU, the US and Japan": a bloc is ranked as itself, and not by those in it. */
const sideBySide = (query: Query): Query =>
  changed(query, {
    operation: 'compare',
    along: 'partner',
    extreme: query.order === 'bottom' ? 'lowest' : 'highest',
    by: undefined,
    order: undefined,
    limit: undefined,
  })

/** "how does that compare to last year" after a ranking within Asia: what went to Asia, and not to everybody. */
export function inCarriedBounds(query: Query, previous: Query | undefined): Query {
  const { within, by, partners } = query
  // "and outside the EU" after the top of the EU
  if (within?.some((code) => partners.value.includes(`-${code}`)))
    return changed(query, { within: undefined })
  const isOfAll = partners.value[0] === 'WORLD' && partners.how !== 'said'
  if (!within || within !== previous?.within || by || !isOfAll) return query
  const partnersInside = { ...partners, value: [...within, ...partners.value.slice(1)] }
  return changed(query, { partners: carried(partnersInside), within: undefined })
}
