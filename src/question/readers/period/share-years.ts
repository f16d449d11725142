import { yearOf } from '../../../calendar/month.ts'
import { item } from '../../item.ts'
import type { PeriodEdge, PeriodPhrase, Phrase } from '../period-phrase.ts'
import { inYearOf, lastBefore, nearest, nearestRelative, sameMonthsIn } from './inherit.ts'
import { isOfOneYear, isPart, joinedBehind } from './joined-parts.ts'
import { role } from './look.ts'
import { outermost } from './outermost.ts'
import type { Refiner } from './reader-types.ts'
import { closest, isRowOfOneYear, linked, linkedYearless } from './side-by-side.ts'
import type { View } from './view.ts'

/**
 * Periods of one sentence share a year: "June vs July 2025", "H1 2025 vs 2024", "December compared with November",
 * "July 2025 was the highest since March". Without any year they lie in one stretch: "April vs March".
 */
export const shareYears: Refiner = (view, edges) => {
  const outer = outermost(edges)
  if (outer.length < 2) return edges
  const changed = new Map<PeriodEdge, PeriodEdge>()
  outer.forEach((edge, at) => {
    const value = shared(view, outer, at)
    if (value) changed.set(edge, { ...edge, value, latent: false })
  })
  return changed.size ? edges.map((edge) => changed.get(edge) ?? edge) : edges
}

function shared(view: View, edges: readonly PeriodEdge[], at: number): PeriodPhrase | undefined {
  const edge = edges[at]!
  const { value } = edge
  if (value.kind === 'yearless') return sharedYearless(view, edges, at, value)
  if (value.kind === 'since' && value.start.kind === 'yearless')
    return sharedStart(view, edges, at, value.start)
  if (!isBareYear(value)) return undefined
  const part = partOfList(view, edges, at)
  const year = yearOf(value.range.from)
  // "Q4 2025 and 2025": all of the year that Q4 lies in
  return part && year !== yearOf(part.range.from) ? sameMonthsIn(year, part) : undefined
}

const isBareYear = (phrase: PeriodPhrase): phrase is Phrase<'fixed'> =>
  phrase.kind === 'fixed' && phrase.grain === 'year' && !phrase.whole

/** "Q4 of 2022, 2023 and 2024": the part of a year that stands before a list of years is of each. */
function partOfList(view: View, edges: readonly PeriodEdge[], at: number): Phrase<'fixed'> | undefined {
  const [left, edge] = [item(edges, at - 1), edges[at]!]
  if (!left || !(left.to === edge.from || linked(view, left.to, edge.from))) return undefined
  if (isPart(left.value)) return left.value
  return isBareYear(left.value) ? partOfList(view, edges, at - 1) : undefined
}

function sharedYearless(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  value: Phrase<'yearless'>,
): PeriodPhrase | undefined {
  if (value.last) return lastAgainstThis(view, edges, at, value)
  const dated = joinedBehind(view, edges, at) ?? closest(view, edges, at, isPart)
  if (dated && isMark(view, edges, dated)) return undefined
  if (dated && (isOfOneYear(view, edges, at, dated) || isRowOfOneYear(view, edges, at)))
    return inYearOf(value, dated)
  if (dated) return nearest(value, dated)
  const relative = closest(view, edges, at, isRelative)
  if (relative) return nearestRelative(value, relative)
  const others = linkedYearless(view, edges, at)
  return others && { ...value, among: others }
}

/** "how far below the January 2025 peak was December": the last December, and not the one nearest to the peak. */
function isMark(view: View, edges: readonly PeriodEdge[], dated: Phrase<'fixed'>): boolean {
  const edge = edges.find(({ value }) => value === dated)
  return edge !== undefined && role(view, edge.to, 'mark') > 0
}

/** "highest since March" beside "July 2025": the March before it. */
function sharedStart(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  start: Phrase<'yearless'>,
): PeriodPhrase | undefined {
  const dated = closest(view, edges, at, isPart)
  return dated && { kind: 'since', start: lastBefore(start, dated) }
}

const isRelative = (phrase: PeriodPhrase): phrase is Phrase<'in_relative_year'> =>
  phrase.kind === 'in_relative_year'

/** "this July with last July": the one before this one, not the nearest that is over. */
function lastAgainstThis(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  value: Phrase<'yearless'>,
): PeriodPhrase | undefined {
  const other = closest(view, edges, at, isRelative)
  if (other?.years !== 0) return undefined
  const { from, to, grain } = value
  return { kind: 'in_relative_year', from, to, grain, years: -1 }
}
