import { asksDistance } from '../../../query/by-how-much.ts'
import type { Query } from '../../../query/query.ts'
import { showsComparison, showsRank, showsThreshold } from '../shows.ts'
import type { Check } from './check.ts'
import { isPastThat } from './moves.ts'

/** Rankings, records and what is held against what. */
export const ordered: Readonly<Record<string, Check>> = {
  order: showsRank,
  rank: showsList,
  sorted: showsList,
  extreme: (query) =>
    showsRank(query) ||
    query.baseline !== undefined ||
    query.extremes !== undefined ||
    query.operation === 'recovery' ||
    query.extreme !== undefined,
  old_record: ({ operation }) => operation === 'record',
  versus: (query) => showsComparison(query) || setsPeriodsAgainst(query),
  compare: showsComparison,
  than: showsComparison,
  more: showsComparison,
  ratio: showsComparison,
  difference: (query) => showsComparison(query) || asksDistance(query) || query.quantity === 'balance',
  relation: (query, value) =>
    isPastThat(query, value) ||
    showsThreshold(query) ||
    query.neighbour !== undefined ||
    query.claim !== undefined ||
    (showsComparison(query) && !isLevel(query)),
  // "next behind Germany"
  explain: ({ operation, neighbour }) =>
    operation === 'explain' || operation === 'contribution' || neighbour !== undefined,
}

function showsList(query: Query): boolean {
  return (
    showsRank(query) ||
    ['series', 'compare', 'newcomers'].includes(query.operation) ||
    query.quantity === 'count'
  )
}

/** "new suppliers in 2026 compared with 2025" */
const setsPeriodsAgainst = ({ operation, along }: Query): boolean => operation === 'newcomers' && !along

/** Figures side by side judge nothing: "did 2025 reach the 2024 level" is not answered by the two of them. */
const isLevel = ({ operation }: Query): boolean => operation === 'compare'
