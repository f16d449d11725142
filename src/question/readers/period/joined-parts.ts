import { monthOfYear, yearOf } from '../../../calendar/month.ts'
import { item } from '../../item.ts'
import type { PeriodEdge, PeriodPhrase, Phrase } from '../period-phrase.ts'
import { role, textAt } from './look.ts'
import type { View } from './view.ts'

/** "February 2026 vs January and February 2025": the year behind what it is joined with, and not that before the "vs". */
export function joinedBehind(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
): Phrase<'fixed'> | undefined {
  const left = edges[at - 1]
  return left && (isPart(left.value) || left.value.kind === 'yearless')
    ? datedBehind(view, edges, at)
    : undefined
}

/** "Jan+Feb+Mar 2026" */
function datedBehind(view: View, edges: readonly PeriodEdge[], at: number): Phrase<'fixed'> | undefined {
  const [{ to }, next] = [edges[at]!, edges[at + 1]]
  const start = role(view, to, 'and') || (joints.has(textAt(view, to)) ? to + 1 : to)
  if (start !== next?.from) return undefined
  if (isPart(next.value)) return next.value
  return next.value.kind === 'yearless' ? datedBehind(view, edges, at + 1) : undefined
}

const joints = new Set(['+', '&'])

/**
 * "January and December 2025", "Q1 or Q4 2025": in the order of the year, and one year behind both. In "2025, Q1 or Q4" it
 * stands before both.
 */
export function isOfOneYear(
  view: View,
  edges: readonly PeriodEdge[],
  at: number,
  dated: Phrase<'fixed'>,
): boolean {
  const [left, edge, next] = [item(edges, at - 1), edges[at]!, edges[at + 1]]
  const { from } = edge.value as Phrase<'yearless'>
  if (left?.value === dated)
    return (
      jointEnd(view, left.to) === edge.from &&
      (textAt(view, left.to) === 'or' || textAt(view, left.from) === String(yearOf(dated.range.from))) &&
      from > monthOfYear(dated.range.from)
    )
  const isNext = next?.value === dated && jointEnd(view, edge.to) === next.from
  return isNext && from < monthOfYear(dated.range.from)
}

/** Behind "and", "vs", "or in": the joint, and the preposition that the second may have as well. */
function jointEnd(view: View, at: number): number {
  const end = role(view, at, 'and') || (setsApart.has(textAt(view, at)) ? at + 1 : comparedEnd(view, at))
  return end && textAt(view, end) === 'in' ? end + 1 : end
}

const setsApart = new Set(['vs', 'versus', 'v', 'or', 'against', 'plus', '+', 'minus'])

/** "Jan compared with Nov 2025", "relative to" */
const comparedEnd = (view: View, at: number): number =>
  comparing.has(textAt(view, at)) && /^(?:with|to)$/.test(textAt(view, at + 1)) ? at + 2 : 0

const comparing = new Set(['compared', 'relative'])

/** A dated part of one year: "July 2025", "Q3 2025". */
export const isPart = (phrase: PeriodPhrase): phrase is Phrase<'fixed'> =>
  phrase.kind === 'fixed' && phrase.grain !== 'year' && yearOf(phrase.range.from) === yearOf(phrase.range.to)
