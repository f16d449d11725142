import type { Claim } from '../../../query/claim.ts'
import type { Query } from '../../../query/query.ts'
import { turned } from '../../../query/turned.ts'
import type { Clause } from '../../clause.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "fall?", "how many fell", "and down?" after the months that rose, a run of rises or a rise that was claimed: the same
 * once more, the other way. What cannot be turned is not answered with the change of the whole period.
 */
export function takeTurnedMove(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.first('direction')
  if (at === undefined || clause.stands('yesno') || countsRanked(clause, previous)) return undefined
  const alone = clause.ideas.every(
    (_, i) => i === at || bindsOnly(clause, i) || clause.was(i, 'ask', 'amount'),
  )
  if (!alone || !turns(clause, at, previous)) return undefined
  const way = clause.value(at, 'direction')
  const query = way === 'up' || way === 'down' ? turnedTo(previous, way) : undefined
  if (!query) return { issue: { kind: 'not_understood', words: [clause.ideas[at]!.text] } }
  clause.take(at)
  const { found: _found, foundPeriod: _foundPeriod, listed: _listed, row: _row, ...again } = query
  return { query: { ...again, repairs: [], unused: [] } }
}

/** "how many fell" after all buyers: how many of them did. After the top five it is not told of which. */
const countsRanked = (clause: Clause, { operation, quantity, limit }: Query): boolean =>
  operation === 'rank' && quantity === 'amount' && limit === undefined && clause.says(/^how many$/)

/** After the summer "fall" can be the autumn; of a level or a change that was told it asks whether it fell. */
function turns(clause: Clause, at: number, { operation, claim, period }: Query): boolean {
  const { from, to } = period.value
  if (clause.ideas[at]!.text === 'fall' && to - from === 2 && from % 3 === 2) return true
  return searching.has(operation) || (operation === 'change' && claim?.kind === 'direction')
}

const searching = new Set<Query['operation']>([
  'count_periods',
  'streak',
  'since',
  'record',
  'rank',
  'contribution',
])

function turnedTo(previous: Query, way: 'up' | 'down'): Query | undefined {
  const { operation, direction, threshold, quantity } = previous
  const claim = claimTurned(previous.claim, way)
  if (!claim || threshold?.near) return undefined
  const query = { ...previous, ...claim }
  switch (operation) {
    case 'change':
      return { ...query, direction: way }
    case 'count_periods':
    case 'streak':
    case 'since':
      if (!direction || (threshold && quantity !== 'change')) return undefined
      return {
        ...query,
        direction: way,
        ...(threshold && way !== direction ? { threshold: turned(threshold) } : {}),
      }
    case 'record':
      return quantity === 'change' && !direction && !previous.claim
        ? { ...query, extreme: way === 'up' ? 'highest' : 'lowest' }
        : undefined
    case 'rank':
      return quantity === 'change' && !direction && !previous.claim
        ? { ...query, order: way === 'up' ? 'top' : 'bottom' }
        : undefined
    default:
      return undefined
  }
}

/** No claim stays none; one that says no direction cannot be turned. */
function claimTurned(claim: Claim | undefined, direction: 'up' | 'down'): Pick<Query, 'claim'> | undefined {
  if (!claim) return {}
  // of two that moved apart it is not told which
  if (claim.kind === 'direction' && claim.opposite) return undefined
  return claim.kind === 'direction' || claim.kind === 'direction_each' || claim.kind === 'streak'
    ? { claim: { ...claim, direction } }
    : undefined
}
