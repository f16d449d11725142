import type { Query } from '../../query/query.ts'
import type { Said } from '../said/said.ts'

/** Every place that was named stands somewhere in the query. */
export function lostPlaces({ mentions, excluded }: Said, query: Query): readonly string[] {
  const kept = new Set([
    ...query.reporters.value,
    ...query.partners.value.map((code) => code.replace(/^-/, '')),
    ...(query.within ?? []),
    ...(query.against?.partners ?? []),
    ...(query.claim?.kind === 'rank' ? [query.claim.code] : []),
  ])
  return [...mentions, ...excluded].flatMap(({ places }) =>
    places.flatMap((place) =>
      (place.kind === 'place' || place.kind === 'group') && !kept.has(place.code) ? [place.code] : [],
    ),
  )
}

/** Several periods that are neither compared, nor set side by side, nor averaged or searched together. */
export function lostPeriods({ periods, along, quantity, operation }: Query): readonly string[] {
  const used =
    along === 'period' ||
    quantity === 'average' ||
    operation === 'explain' ||
    operation === 'record' ||
    operation === 'series'
  return periods && !used ? ['periods'] : []
}
