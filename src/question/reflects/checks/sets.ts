import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { isRole } from '../../intent/role.ts'
import { grainShows, nounShows } from '../nouns.ts'
import type { Check } from './check.ts'

/** Whom and what a figure is of: each, both, all together, without some. */
export const told: Readonly<Record<string, Check>> = {
  ever: ({ operation, claim, by }, _value, at, clause) =>
    // "how many of all goods held fell"
    (by === 'commodity' && clause.was(at - 1, 'noun', 'commodity')) ||
    (['record', 'since', 'streak', 'overtake', 'rank', 'series', 'show', 'threshold'].includes(operation) &&
      (operation !== 'show' || claim === undefined)),
  each: (query, value, at, clause) =>
    value === 'sum' ? query.together === 'sum' : showsEach(query, value, at, clause),
  // a ranking of two goods adds them up, and who has both is another list
  both: ({ along, partners, commodities, operation }, _value, _at, clause) =>
    (along !== undefined && operation !== 'rank') ||
    (clause.stands('combined') && (partners.value.length === 2 || commodities.value.length === 2)),
  exclude: ({ partners, along }, _value, at, { ideas }) =>
    ideas[at]!.fate === 'aside' ||
    partners.value.some((code) => code.startsWith('-')) ||
    // of three nobody knows from which of them something is taken
    (along !== undefined && ideas[at]!.text === 'minus' && partners.value.length <= 2),
  combined: ({ operation, along, commodities, flows, together }) =>
    together === 'sum' ||
    (operation === 'rank' ? commodities.value.length > 1 || flows.value.length > 1 : along === undefined),
  noun: (query, value, at, clause) => nounShows(query, value, at, clause),
  grain: (query, value, at, clause) => grainShows(query, value, at, clause),
  series: ({ operation, along, each }) =>
    along === 'period' ||
    each !== undefined ||
    ['series', 'streak', 'rank', 'explain', 'count_periods'].includes(operation),
  agent: (query, _value, at, clause) =>
    isAnyAtAll(query) ||
    nounShows(query, 'partner', at, clause) ||
    isRole(clause, at) ||
    isOfPartner(query, at, clause),
}

const showsEach: Check = ({ operation, claim, monthsOfYear, along, commodities, by }, _value, _at, clause) =>
  operation === 'series' ||
  // "to Germany and France each": they stand side by side
  (isSideBySide(operation) &&
    along !== undefined &&
    along !== 'period' &&
    !claim &&
    !clause.stands('grain')) ||
  operation === 'count_periods' ||
  operation === 'overtake' ||
  claim?.kind === 'direction_each' ||
  (claim?.kind === 'threshold' && claim.each === true) ||
  monthsOfYear !== undefined ||
  // "the top supplier of each of tungsten and tantalum": of both together it is of neither
  (operation === 'rank' && along === undefined) ||
  // "above 10% in share of each partner"
  (operation === 'threshold' && (commodities.value.length === 1 || by === 'commodity'))

const isSideBySide = (operation: Query['operation']): boolean =>
  operation === 'compare' || operation === 'show'

/** "is Chile a supplier": it is where it supplied anything. */
const isAnyAtAll = ({ claim }: Query): boolean =>
  claim?.kind === 'threshold' && claim.threshold.relation === 'above' && claim.threshold.value === 0

/** "German buyers": what Germany takes. */
function isOfPartner({ operation, partners }: Query, at: number, { ideas }: Clause): boolean {
  const place = ideas[at - 1]?.place
  return operation === 'show' && place?.kind === 'place' && partners.value.includes(place.code)
}
