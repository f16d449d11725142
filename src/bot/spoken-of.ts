import type { Query } from '../query/query.ts'
import { isAside } from '../question/turn/spoken-of.ts'
import type { Read } from './conversations.ts'

/**
 * What the next turn goes on from: the last question for figures, with the scope that an aside after it has named
 * ("source?" leaves it as it was, "what do you hold for Brazil?" turns to Brazil).
 */
export function spokenOf(all: readonly Read[]): Query | undefined {
  const read = all.filter(({ query, answered }) => answered || !query.claim)
  const last = read.at(-1)?.query
  const figures = read.findLast(({ query }) => !isAside(query))?.query
  if (!last || !figures || last === figures) return last
  const named = scope.filter((slot) => last[slot].how === 'said')
  return { ...figures, ...Object.fromEntries(named.map((slot) => [slot, last[slot]])) }
}

const scope = ['reporters', 'flows', 'partners', 'commodities'] as const
