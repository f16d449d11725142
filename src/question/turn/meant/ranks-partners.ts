import type { Query } from '../../../query/query.ts'

/** A list of partners, and not a claim of where one of them stands. */
export const ranksPartners = ({ operation, by, claim }: Query): boolean =>
  operation === 'rank' && by === 'partner' && !claim
