import { monthOfYear } from '../../../calendar/month.ts'
import type { PeriodEdge, PeriodPhrase, Phrase } from '../period-phrase.ts'
import { role, textAt } from './look.ts'
import type { View } from './view.ts'

type Yearless = Phrase<'yearless'>

/** The closest of a kind in the same sentence, the one before where two are equally close. */
export function closest<P extends PeriodPhrase>(
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

/** How many periods away another still speaks of the same thing. */
const reach = 6

function sameSentence(view: View, a: PeriodEdge, b: PeriodEdge): boolean {
  for (let at = Math.min(a.to, b.to); at < Math.max(a.from, b.from); at++)
    if (stops.has(textAt(view, at))) return false
  return true
}
const stops = new Set(['.', '?', '!', ';'])

/**
 * "Q1, Q2, Q3 and Q4 2025", "2025 Q4, Q3, Q2": of three or more in the order of the year, or in its reverse, all lie in the
 * one year that is named. "Nov, Dec and Jan 2026" go over New Year.
 */
export function isRowOfOneYear(view: View, edges: readonly PeriodEdge[], at: number): boolean {
  const isJoined = (i: number): boolean =>
    startOf(edges[i]) !== undefined &&
    startOf(edges[i + 1]) !== undefined &&
    (edges[i]!.to === edges[i + 1]!.from || linked(view, edges[i]!.to, edges[i + 1]!.from))
  let [first, last] = [at, at]
  while (first > 0 && isJoined(first - 1)) first--
  while (isJoined(last)) last++
  const row = edges.slice(first, last + 1)
  const starts = row.map((edge) => startOf(edge)!)
  const moves = starts.slice(1).map((start, i) => Math.sign(start - starts[i]!))
  const isDated = row.filter(({ value }) => value.kind === 'fixed').length === 1
  return isDated && row.length > 2 && (moves.every((move) => move > 0) || moves.every((move) => move < 0))
}

/** The month of the year in which a part of one begins. */
function startOf(edge: PeriodEdge | undefined): number | undefined {
  const value = edge?.value
  if (value?.kind === 'yearless') return value.from
  return value?.kind === 'fixed' && value.grain !== 'year' ? monthOfYear(value.range.from) : undefined
}

/** The months from the first to the last of all that are set beside this one: "April vs March" is 3 to 4. */
export function linkedYearless(
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
  return hull(edges.slice(first, last + 1).map(({ value }) => value as Yearless))
}

/** "December and January" lie side by side over New Year. */
function hull(parts: readonly Yearless[]): { from: number; to: number } {
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
export function linked(view: View, from: number, to: number): boolean {
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
