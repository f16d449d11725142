import { yearOf, yearRange } from '../../../calendar/month.ts'
import type { PeriodEdge, PeriodPhrase } from '../period-phrase.ts'
import { outermost } from './outermost.ts'
import type { Drop, Refiner } from './reader-types.ts'
import { unlikely } from './unlikely.ts'

/** What looks like a period and is none; see `unlikely.ts`. */
export const dropUnlikely: Refiner = (view, edges, dropped) =>
  edges.filter((edge) => {
    const reason = unlikely(view, edge)
    if (reason) dropped(edge, reason)
    return !reason
  })

/** "12 May 2025" holds "May 2025", and "Q5 2025" holds "2025": neither was said. */
export const dropInside: Refiner = (_view, edges, dropped) => {
  let cover: PeriodEdge | undefined
  return edges.filter((edge) => {
    const inside = cover !== undefined && edge.to <= cover.to
    if (inside) dropped(edge, `inside ${cover!.value.kind}`)
    else if (blocking.has(edge.value.kind)) cover = edge
    return !inside
  })
}

/**
 * "2024, full year" and "for the year 2024" name the year themselves; "Q4 2025 and all year" is of the year that Q4 lies
 * in. Beside other periods it is asked which one.
 */
export const settleUnsaidYear: Refiner = (_view, edges, dropped) => {
  if (!edges.some(isUnsaid)) return edges
  const whole = outermost(edges)
  if (!whole.some((edge) => namesYear(edge) || whole.some((one) => isUnsaid(one) && crosses(one, edge))))
    return edges.map((edge) => (isUnsaid(edge) ? wholeYear(edge, whole) : edge))
  return without(edges, isUnsaid, dropped)
}

function without(
  edges: readonly PeriodEdge[],
  isOut: (edge: PeriodEdge) => boolean,
  dropped: Drop,
): readonly PeriodEdge[] {
  return edges.filter((edge) => {
    if (isOut(edge)) dropped(edge, 'a year that is named elsewhere')
    return !isOut(edge)
  })
}

const isUnsaid = ({ value, latent }: PeriodEdge): boolean =>
  latent === true && value.kind === 'ask' && value.options.every(isYear)

const isYear = (option: PeriodPhrase): boolean => option.kind === 'calendar' && option.unit === 'year'

const namesYear = ({ value }: PeriodEdge): boolean =>
  isYear(value) ||
  (value.kind === 'fixed' && value.grain === 'year') ||
  (value.kind === 'rolling' && value.unit === 'year')

/** "for the year to July 2025" */
const crosses = (one: PeriodEdge, other: PeriodEdge): boolean =>
  other.from > one.from && other.from < one.to && other.to > one.to

function wholeYear(edge: PeriodEdge, edges: readonly PeriodEdge[]): PeriodEdge {
  const years = new Set<number>()
  for (const { value } of edges)
    if (value.kind === 'fixed') for (const at of [value.range.from, value.range.to]) years.add(yearOf(at))
  const [year] = years
  if (year === undefined || years.size > 1) return edge
  return {
    ...edge,
    latent: false,
    value: { kind: 'fixed', range: yearRange(year), grain: 'year', whole: true },
  }
}

const blocking = new Set<PeriodPhrase['kind']>(['impossible', 'finer', 'ask', 'future'])

/** "July 2025 the second month": the year belongs to the month before it. */
export const dropCrossing: Refiner = (_view, edges, dropped) => {
  let before: PeriodEdge | undefined
  return edges.filter((edge) => {
    const crosses = before !== undefined && edge.from < before.to && edge.to > before.to
    if (crosses) dropped(edge, 'begins inside the period before it')
    else if (before === undefined || edge.to > before.to) before = edge
    return !crosses
  })
}
