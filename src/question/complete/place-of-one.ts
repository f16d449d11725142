import { isGroup } from '../../names/groups.ts'
import type { Query } from '../../query/query.ts'

/** "rank of Japan", "where does Japan rank": the place of one partner among all. */
export const isPlaceOfOne = ({ operation, by, partners, claim }: Query): boolean =>
  operation === 'rank' && by === 'partner' && !claim && isOnePlace(partners.value)

export const isOnePlace = ([code, ...others]: readonly string[]): boolean =>
  code !== undefined &&
  others.length === 0 &&
  code !== 'WORLD' &&
  code !== 'HELD' &&
  !code.startsWith('-') &&
  !isGroup(code)
