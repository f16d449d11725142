import { isGroup } from '../../names/groups.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import type { Known } from './known.ts'
import { amongAll } from './of-rank.ts'

/**
 * "which EU country drove the rise", "excluding Chile, who drove it": somebody among those that are named, and of what they
 * took together. One that was told before moved nobody: it is among all then.
 */
export function driversAmong(query: Query, known: Known): Query {
  if (query.by !== 'partner') return partOfTold(query, known)
  const open = amongAll(query)
  const { claim, along, against, partners } = open
  const isBounded = !claim && !along && !against?.commodities && isSet(partners.value)
  return changed(open, isBounded ? { against: { partners: partners.value } } : { by: undefined })
}

/** "Germany's part in that change" after the EU's: of theirs; see `turn/meant/of-change.ts`. */
function partOfTold(query: Query, { said, previous }: Known): Query {
  const told = previous?.against?.partners ?? previous?.partners.value
  const isOfTold = said.ofThat && told && isSet(told) && query.partners.how === 'said'
  return isOfTold ? changed(query, { against: { ...query.against, partners: told } }) : query
}

const isSet = (codes: readonly string[]): boolean =>
  codes.length > 1 || codes.some((code) => code.startsWith('-') || isGroup(code))
