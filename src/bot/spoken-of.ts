import type { Query } from '../query/query.ts'
import { comparisonFor } from '../question/period-kind.ts'
import { shownAt } from '../question/turn/found/shown.ts'
import { isAside } from '../question/turn/spoken-of.ts'
import type { Read } from './conversations.ts'

/**
 * What the next turn goes on from: the last question for figures, with the scope that an aside after it has named
 * ("source?" leaves it as it was, "what do you hold for Brazil?" turns to Brazil).
 */
export function spokenOf(all: readonly Read[]): Query | undefined {
  const read = all.flatMap((one) =>
    one.answered || !one.query.claim || setsBeside(one) ? [one] : scopeOfClaim(one),
  )
  const last = read.at(-1)
  const told = read.findLast(({ query }) => !isAside(query))
  if (!last || !told) return last?.query
  const figures = unstuck(told, read)
  return last === told ? figures : withHappened(withScope(figures, last.query), last.query)
}

/** What happened was told last, whatever was shown before it. */
const withHappened = (figures: Query, { happened }: Query): Query =>
  happened ? { ...figures, happened } : figures

/** "did exports to Japan rise in February", of which there is no figure: of Japan then, and of nobody told before. */
const scopeOfClaim = ({ query, ...read }: Read): readonly Read[] =>
  scope.some((slot) => query[slot].how === 'said')
    ? [{ ...read, query: besideStill(shownAt(query, query.period.value), query) }]
    : []

/** "were Japan and Germany up in March": of each of the two, and not of both added up. */
const besideStill = (shown: Query, { along }: Query): Query =>
  along === undefined || along === 'period' ? shown : { ...shown, operation: 'compare', along }

/** "did the EU take more than the US in March", which is not held: still which of the two took more. */
const setsBeside = ({ query: { operation, along, claim } }: Read): boolean =>
  operation === 'compare' && along !== undefined && claim?.kind === 'first_more'

/** A period that is still to come and a sum that cannot be built would stop every turn after them as well. */
function unstuck({ query, stuck }: Read, read: readonly Read[]): Query {
  const before = read.findLast((one) => one.answered && !isAside(one.query))?.query
  if (!stuck || !before) return query
  return stuck === 'operation' ? withScope(before, query) : inPeriodOf(before, query)
}

function withScope(figures: Query, named: Query): Query {
  const said = scope.filter((slot) => named[slot].how === 'said')
  return { ...figures, ...Object.fromEntries(said.map((slot) => [slot, named[slot]])) }
}

const scope = ['reporters', 'flows', 'partners', 'commodities'] as const

function inPeriodOf({ period }: Query, query: Query): Query {
  const {
    comparison,
    periods: _periods,
    beside: _beside,
    besideBefore: _before,
    toldBefore: _toldBefore,
    ...rest
  } = query
  const own = comparison && comparisonFor(comparison.kind, period.value)
  return { ...rest, period, ...(own ? { comparison: own } : {}) }
}
