import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'

/** The number stands somewhere in what the query asks for: as a limit, a place, a bound, a share to be reached. */
export const tellsNumber = (query: Query, number: number): boolean =>
  [query.limit, query.nth, query.reach, query.window].includes(number) ||
  // "second behind Germany"
  (query.neighbour === 'after' && number === 2) ||
  tells(query.threshold, number) ||
  tells(query.sized, number) ||
  isInClaim(query.claim, number)

/** A fall and a deficit pass their number below zero. */
const tells = (threshold: Threshold | undefined, number: number): boolean =>
  threshold !== undefined && [threshold.value, threshold.upTo].some((bound) => isSize(bound, number))

const isSize = (part: unknown, number: number): boolean =>
  typeof part === 'number' && Math.abs(part) === number

const isInClaim = (claim: Query['claim'], number: number): boolean =>
  claim !== undefined &&
  Object.values(claim).some((part) =>
    typeof part === 'object'
      ? Object.values(part).some((bound) => isSize(bound, number))
      : isSize(part, number),
  )
