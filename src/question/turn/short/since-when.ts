import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "since when?" after "was that a record", a rise or a run: since when it was as high, or has been going that way. */
export function takeSinceWhen(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }, i) => clause.was(i, 'since') && text === 'since when')
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))) return undefined
  const query = asked(previous)
  if (!query) return undefined
  clause.take(at)
  return { query: { ...query, repairs: [], unused: [] } }
}

function asked(previous: Query): Query | undefined {
  const { operation, claim, grain = 'month' } = previous
  if (operation === 'since' || operation === 'streak') return claim ? undefined : carriedOn(previous)
  if (claim?.kind === 'record' && operation === 'record' && grain === 'month') return sinceAsHigh(previous)
  return claim?.kind === 'direction' && isOnMonth(previous) ? running(previous) : undefined
}

const sinceAsHigh = (previous: Query): Query => ({
  ...changed(carriedOn(previous), { claim: undefined, grain: undefined, comparison: undefined }),
  operation: 'since',
})

const isOnMonth = ({ operation, comparison, along, baseline }: Query): boolean =>
  operation === 'change' && comparison?.kind === 'month_on_month' && !along && !baseline

/** Whichever way it went: the claim can have been denied. */
const running = (previous: Query): Query => ({
  ...changed(carriedOn(previous), {
    claim: undefined,
    comparison: undefined,
    direction: undefined,
    form: undefined,
  }),
  operation: 'streak',
})
