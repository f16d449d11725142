import { isGroup } from '../../names/groups.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { amongAll } from './of-rank.ts'

/**
 * "which EU country drove the rise", "excluding Chile, who drove it": somebody among those that are named, and of what they
 * took together. One that was told before moved nobody: it is among all then.
 */
export function driversAmong(query: Query): Query {
  if (query.by !== 'partner') return query
  const open = amongAll(query)
  const { claim, along, against, partners } = open
  const isBounded = !claim && !along && !against?.commodities && isSet(partners.value)
  return changed(open, isBounded ? { against: { partners: partners.value } } : { by: undefined })
}

const isSet = (codes: readonly string[]): boolean =>
  codes.some((code) => code.startsWith('-') || isGroup(code))
