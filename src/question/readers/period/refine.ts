import { yearOf } from '../../../calendar/month.ts'
import type { PeriodEdge, PeriodPhrase } from '../period-phrase.ts'
import { nearest, sameMonthsIn } from './inherit.ts'
import { role, textAt } from './look.ts'
import { unlikely } from './unlikely.ts'
import type { View } from './view.ts'

/** Told what was dropped, and why, for the trace. */
export type Drop = (edge: PeriodEdge, reason: string) => void

/** Turns a list of findings into a better list; each step can be read alone. */
export function refine(
  view: View,
  edges: readonly PeriodEdge[],
  dropped: Drop = () => {},
): readonly PeriodEdge[] {
  return inheritAcross(view, dropCrossing(dropInside(dropUnlikely(view, edges, dropped), dropped), dropped))
}

const dropUnlikely = (view: View, edges: readonly PeriodEdge[], dropped: Drop): PeriodEdge[] =>
  edges.filter((edge) => {
    const reason = unlikely(view, edge)
    if (reason) dropped(edge, reason)
    return !reason
  })

/** "12 May 2025" holds "May 2025", and "Q5 2025" holds "2025": neither was said. */
function dropInside(edges: readonly PeriodEdge[], dropped: Drop): PeriodEdge[] {
  let cover: PeriodEdge | undefined
  return edges.filter((edge) => {
    const inside = cover !== undefined && edge.to <= cover.to
    if (inside) dropped(edge, `inside ${cover!.value.kind}`)
    else if (blocking.has(edge.value.kind)) cover = edge
    return !inside
  })
}

/** "July 2025 the second month": the year belongs to the month before it. */
function dropCrossing(edges: readonly PeriodEdge[], dropped: Drop): PeriodEdge[] {
  let before: PeriodEdge | undefined
  return edges.filter((edge) => {
    const crosses = before !== undefined && edge.from < before.to && edge.to > before.to
    if (crosses) dropped(edge, 'begins inside the period before it')
    else if (before === undefined || edge.to > before.to) before = edge
    return !crosses
  })
}
const blocking = new Set<PeriodPhrase['kind']>(['impossible', 'finer', 'ask', 'future'])

/** Two periods set side by side share a year: "June vs July 2025", "H1 2025 vs 2024", "December compared with November". */
function inheritAcross(view: View, edges: readonly PeriodEdge[]): PeriodEdge[] {
  const outer = outermost(edges)
  const changed = new Map<PeriodEdge, PeriodEdge>()
  outer.forEach((edge, at) => {
    const value = fromNeighbour(view, edge, outer[at - 1], outer[at + 1])
    if (value) changed.set(edge, withoutLatent({ ...edge, value }))
  })
  return changed.size ? edges.map((edge) => changed.get(edge) ?? edge) : [...edges]
}

const withoutLatent = ({ latent: _, ...edge }: PeriodEdge): PeriodEdge => edge

function outermost(edges: readonly PeriodEdge[]): PeriodEdge[] {
  let end = 0
  return edges.filter((edge) => {
    const outside = edge.to > end
    if (outside) end = edge.to
    return outside
  })
}

function fromNeighbour(
  view: View,
  edge: PeriodEdge,
  before?: PeriodEdge,
  after?: PeriodEdge,
): PeriodPhrase | undefined {
  const { value } = edge
  const left = before && linked(view, before.to, edge.from) ? before.value : undefined
  if (value.kind === 'yearless') {
    const right = after && linked(view, edge.to, after.from) ? after.value : undefined
    const near = isPart(right) ? right : isPart(left) ? left : undefined
    if (value.last && (isThis(left) || isThis(right))) return lastAgainstThis(value)
    return near && !value.last ? nearest(value, near) : undefined
  }
  if (value.kind === 'fixed' && value.grain === 'year' && isPart(left))
    return sameMonthsIn(yearOf(value.range.from), left)
  return undefined
}

type Fixed = Extract<PeriodPhrase, { kind: 'fixed' }>
const isPart = (phrase: PeriodPhrase | undefined): phrase is Fixed =>
  phrase?.kind === 'fixed' && phrase.grain !== 'year' && yearOf(phrase.range.from) === yearOf(phrase.range.to)

/** "this July with last July": the one before this one, not the nearest that is over. */
const isThis = (phrase: PeriodPhrase | undefined): boolean =>
  phrase?.kind === 'in_relative_year' && phrase.years === 0
const lastAgainstThis = ({ from, to, grain }: Extract<PeriodPhrase, { kind: 'yearless' }>): PeriodPhrase => ({
  kind: 'in_relative_year',
  from,
  to,
  grain,
  years: -1,
})

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
const listSigns = new Set([',', '&', '+', '/', '-', '<', '>', 'v', '→'])
const fillers = new Set(['in', 'the', 'on', 'as'])
