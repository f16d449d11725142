import { hasDistance } from '../../../query/by-how-much.ts'
import type { Query } from '../../../query/query.ts'
import { carried, said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { byHowMuch } from '../../intent/by-how-much.ts'
import { shownAt } from '../found/shown.ts'
import { rowOf } from './row.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

const asking: ReadonlySet<string> = new Set(['how much', 'how big', 'how large'])

/** "by how much?" after a verdict: what it was passed or missed by. */
export function takeByHowMuch(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }) => byHowMuch.has(text))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i) || isSide(clause, i)))
    return undefined
  if (previous.operation === 'overtake')
    return { issue: { kind: 'not_understood', words: [clause.ideas[at]!.text] } }
  const query = hasDistance(previous)
    ? {
        ...carriedOn(previous),
        form: previous.operation === 'rank' ? ('amount' as const) : ('distance' as const),
      }
    : moreBehind(clause, at, previous)
  if (!query) return undefined
  clause.take(at)
  return { query: { ...query, repairs: [], unused: [] } }
}

/** "by how much is it below?" */
const isSide = ({ ideas }: Clause, at: number): boolean => sides.has(ideas[at]!.text)
const sides: ReadonlySet<string> = new Set(['below', 'above', 'under', 'over', 'short'])

/** "how much more?" after "did Germany take more" */
const moreBehind = (clause: Clause, at: number, previous: Query): Query | undefined =>
  / (?:more|less)$/.test(clause.ideas[at]!.text) && previous.claim ? amountBehind(previous) : undefined

/** "how much?" and no more: the figure behind a yes, a rise or a place that was named. */
export function takeHowMuch(clause: Clause, previous: Query): ShortTurn | undefined {
  const at = clause.ideas.findIndex(({ text }) => asking.has(text))
  const alone = clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))
  const query = at >= 0 && alone ? amountBehind(previous) : undefined
  if (!query) return undefined
  clause.take(at)
  return { query: { ...query, repairs: [], unused: [] } }
}

function amountBehind(previous: Query): Query | undefined {
  const { claim, ...told } = previous
  switch (told.operation) {
    case 'change':
      return { ...carriedOn(told), form: told.quantity === 'change' ? (told.form ?? 'points') : 'amount' }
    case 'compare':
      return ofSides(told, claim)
    case 'show':
      return claim && carriedOn(told)
    case 'record':
    case 'since':
      return told.foundPeriod && told.quantity !== 'change' ? ofFound(told, told.foundPeriod) : undefined
    case 'rank':
      return claim ? ofClaimed(told, claim) : ofRanking(told)
    default:
      return undefined
  }
}

/** "did Germany take more?": by how much; "which was bigger": how much each was. */
function ofSides({ extreme, ...sides }: Query, claim: Query['claim']): Query | undefined {
  if (claim) return claim.kind === 'first_more' ? { ...carriedOn(sides), form: 'amount' } : undefined
  return extreme && carriedOn(sides)
}

/** The level of the month that was found; "and the second highest" goes on with the search. */
const ofFound = (search: Query, at: NonNullable<Query['foundPeriod']>): Query => ({
  ...shownAt(search, at),
  row: { of: search, nth: search.nth ?? 1 },
})

/** After one row it is that row's figure; a list tells how much each is once more. */
function ofRanking(ranking: Query): Query | undefined {
  const isLevel = ranking.by === 'partner' && ranking.quantity === 'amount'
  if (!isLevel || !ranking.found) return undefined
  return ranking.found.length === 1 ? rowOf({ ...ranking }, 1) : carriedOn(ranking)
}

/** "was Germany the top buyer?": Germany's figure. */
function ofClaimed(ranking: Query, claim: NonNullable<Query['claim']>): Query | undefined {
  if (claim.kind !== 'rank' || ranking.by !== 'partner' || ranking.quantity !== 'amount') return undefined
  const {
    found: _found,
    by: _by,
    order: _order,
    limit: _limit,
    nth: _nth,
    within: _within,
    ...scope
  } = ranking
  return { ...carriedOn(scope), operation: 'show', partners: saidSlot([claim.code]) }
}

/** The same once more: what was said then is carried. */
export function carriedOn(query: Query): Query {
  const { reporters, flows, partners, commodities, measure, period } = query
  return {
    ...query,
    reporters: carried(reporters),
    flows: carried(flows),
    partners: carried(partners),
    commodities: carried(commodities),
    measure: carried(measure),
    period: carried(period),
  }
}
