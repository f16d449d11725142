import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import type { Top } from '../idea.ts'

export const showsThreshold = ({ threshold, sized, claim }: Query): boolean =>
  threshold !== undefined ||
  sized !== undefined ||
  claim?.kind === 'threshold' ||
  claim?.kind === 'streak' ||
  (claim !== undefined && 'by' in claim)

export const showsRank = ({ operation, quantity, claim }: Query): boolean =>
  ['rank', 'record', 'threshold', 'contribution', 'since'].includes(operation) ||
  quantity === 'concentration' ||
  claim?.kind === 'rank' ||
  claim?.kind === 'record'

const changing = new Set<Query['operation']>([
  'breadth',
  'change',
  'contribution',
  'explain',
  'split',
  'streak',
  'recovery',
  'turning',
])

export const showsChange = ({ operation, quantity, claim, direction, comparison }: Query): boolean =>
  changing.has(operation) ||
  quantity === 'change' ||
  claim?.kind === 'direction' ||
  claim?.kind === 'direction_each' ||
  claim?.kind === 'streak' ||
  (operation === 'count_periods' && direction !== undefined) ||
  (operation === 'compare' && comparison !== undefined)

export const showsComparison = (query: Query): boolean =>
  query.operation === 'compare' ||
  query.along !== undefined ||
  showsChange(query) ||
  showsThreshold(query) ||
  query.baseline !== undefined ||
  query.neighbour !== undefined ||
  gainsShare(query) ||
  query.claim?.kind === 'first_more' ||
  ['since', 'record', 'count_periods'].includes(query.operation)

/** "the second and third largest" are the two that follow the first, which only a list of partners, goods or months tells. */
export const showsRun = (query: Query, { nth, limit }: Top): boolean =>
  nth === undefined ||
  limit === undefined ||
  (runs.has(query.operation) &&
    query.nth === nth &&
    query.limit === limit &&
    !(query.claim ?? query.together))
const runs = new Set<Query['operation']>(['rank', 'record'])
