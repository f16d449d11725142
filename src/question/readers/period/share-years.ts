import { yearOf } from '../../../calendar/month.ts'
import type { PeriodEdge, PeriodPhrase } from '../period-phrase.ts'
import { lastBefore, nearest, nearestRelative, sameMonthsIn } from './inherit.ts'
import { role, textAt } from './look.ts'
import type { Refiner } from './refine.ts'
import type { View } from './view.ts'

type Phrase<K extends PeriodPhrase['kind']> = Extract<PeriodPhrase, { kind: K }>

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
    if (value) changed.set(edge, withoutLatent({ ...edge, value }))
  })
  return changed.size ? edges.map((edge) => changed.get(edge) ?? edge) : edges
}

const withoutLatent = ({ latent: _, ...edge }: PeriodEdge): PeriodEdge => edge

/** The edges that lie in no other. */
function outermost(edges: readonly PeriodEdge[]): readonly PeriodEdge[] {
  let end = 0
  return edges.filter(({ to }) => {
    const outside = to > end
    if (outside) end = to
    return outside
  })
}

function shared(view: View, edges: readonly PeriodEdge[], at: number): PeriodPhrase | undefined {
  const edge = edges[at]!
  const { value } = edge
  if (value.kind === 'yearless') return sharedYearless(view, edges, at, value)
  if (value.kind === 'since' && value.start.kind === 'yearless')
    return sharedStart(view, edges, at, value.start)
  const left = edges[at - 1]
  if (value.kind !== 'fixed' || value.grain !== 'year' || !left || !isPart(left.value)) return undefined
  return linked(view, left.to, edge.from) ? sameMonthsIn(yearOf(value.range.from), left.value) : undefined
}

function sharedYearless(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  value: Phrase<'yearless'>,
): PeriodPhrase | undefined {
  if (value.last) return lastAgainstThis(view, edges, at, value)
  const dated = closest(view, edges, at, isPart)
  if (dated) return nearest(value, dated)
  const relative = closest(view, edges, at, isRelative)
  if (relative) return nearestRelative(value, relative)
  const others = linkedYearless(view, edges, at)
  return others && { ...value, among: others }
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

const isPart = (phrase: PeriodPhrase): phrase is Phrase<'fixed'> =>
  phrase.kind === 'fixed' && phrase.grain !== 'year' && yearOf(phrase.range.from) === yearOf(phrase.range.to)
const isRelative = (phrase: PeriodPhrase): phrase is Phrase<'in_relative_year'> =>
  phrase.kind === 'in_relative_year'

/** How many periods away another still speaks of the same thing. */
const reach = 6

/** The closest of a kind in the same sentence, the one before where two are equally close. */
function closest<P extends PeriodPhrase>(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  is: (phrase: PeriodPhrase) => phrase is P,
): P | undefined {
  const edge = edges[at]!
  for (let away = 1; away <= reach; away++) {
    for (const other of [edges[at - away], edges[at + away]])
      if (other && is(other.value) && sameSentence(view, other, edge)) return other.value
  }
  return undefined
}

function sameSentence(view: View, a: PeriodEdge, b: PeriodEdge): boolean {
  for (let at = Math.min(a.to, b.to); at < Math.max(a.from, b.from); at++)
    if (stops.has(textAt(view, at))) return false
  return true
}
const stops = new Set(['.', '?', '!', ';'])

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

/** The months from the first to the last of all that are set beside this one: "April vs March" is 3 to 4. */
function linkedYearless(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
): { from: number; to: number } | undefined {
  const isJoined = (i: number): boolean =>
    edges[i]?.value.kind === 'yearless' &&
    edges[i + 1]?.value.kind === 'yearless' &&
    linked(view, edges[i]!.to, edges[i + 1]!.from)
  let [first, last] = [at, at]
  while (first > 0 && isJoined(first - 1)) first--
  while (isJoined(last)) last++
  if (first === last) return undefined
  return hull(edges.slice(first, last + 1).map(({ value }) => value as Phrase<'yearless'>))
}

/** "December and January" lie side by side over New Year. */
function hull(parts: readonly Phrase<'yearless'>[]): { from: number; to: number } {
  const starts = parts.map(({ from }) => from)
  const wraps = Math.max(...starts) - Math.min(...starts) > 6
  const moved = parts.map(({ from, to }) => ({
    from: wraps && from <= 6 ? from + 12 : from,
    to: to + (wraps && from <= 6 ? 12 : 0) + (to < from ? 12 : 0),
  }))
  const from = Math.min(...moved.map((part) => part.from))
  const to = Math.max(...moved.map((part) => part.to))
  return { from, to: to - from > 11 ? from + 11 : to }
}

/** Nothing but joining words stands between the two. */
function linked(view: View, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false
  let joins = false
  for (let at = from; at < to; at++) {
    const sign = listSigns.has(textAt(view, at))
    if (!sign && !role(view, at, 'list')) return false
    joins ||= sign || !fillers.has(textAt(view, at))
  }
  return joins
}
const listSigns = new Set([',', '&', '+', '/', '-', '<', '>'])
const fillers = new Set(['in', 'the', 'on', 'as'])
