import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, relabelled, share, sum } from '../../answer/make.ts'
import { numberOf, signOf, spreadOf } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import { amongCaveat, type By } from './breakdown.ts'
import type { Entry, Field } from './ranking.ts'
import { isFound } from './reading.ts'

export const ranked = (entries: readonly Entry[]): readonly Figure[] =>
  entries.map(({ found }, i) => as(found.figure, { role: 'row', rank: i + 1 }))

export function cut(rows: readonly Figure[], { nth, limit }: Query): readonly Figure[] {
  if (nth) return rows.slice(nth - 1, nth - 1 + (limit ?? 1))
  return limit ? rows.slice(0, limit) : rows
}

/** The row of one partner or good; after the one that stands right before or behind it, where that is asked for. */
export function atPlace(
  rows: readonly Figure[],
  by: By,
  place: string,
  neighbour: Query['neighbour'],
): readonly Figure[] {
  const at = rows.findIndex((row) => row[by] === place)
  const other = neighbour && at >= 0 ? rows[neighbour === 'after' ? at + 1 : at - 1] : undefined
  return [other, rows[at]].flatMap((row) => row ?? [])
}

/** What the rows are a part of, and how large a part; for an amount only, since other quantities do not add up. */
export function besideRows(
  query: Query,
  rows: readonly Figure[],
  { total, entries }: Field,
): readonly Figure[] {
  const shown = new Set(rows.map((row) => row.partner ?? row.commodity))
  // the total of a mean is its own, and no whole that the rows are a part of
  const isOwn = query.quantity === 'average'
  const beside = isOwn
    ? []
    : entries.filter(({ code }) => shown.has(code)).flatMap(({ found }) => found.beside)
  if (query.quantity !== 'amount' || !isFound(total)) return beside
  const whole = as(total.figure, { role: 'total' })
  const shares = rows.map((row) => share(row, whole, { ...row, role: 'share' }))
  return [
    whole,
    ...shares.filter((figure) => figure !== undefined),
    ...togetherOf(rows, whole, entries.length),
    ...beside,
  ]
}

/** What the rows are of the whole together, where they are not all of it. */
function togetherOf(rows: readonly Figure[], whole: Figure, all: number): readonly Figure[] {
  if (rows.length < 2) return []
  const about = { role: 'step' as const, ...(whole.period ? { period: whole.period } : {}) }
  const part = share(sum(rows, about), whole, relabelled(about, { role: 'context' }))
  return part && (rows.length < all || numberOf(part) < ALMOST_ALL) ? [part] : []
}

const ALMOST_ALL = 99.95

export function caveatsOf({
  among,
  entries,
  missing,
  withoutBase,
  withoutEnd,
  small,
  unspecified,
}: Field): readonly Caveat[] {
  const left: Caveat[] = [...amongCaveat(among, entries.length)]
  if (missing.length > 0) left.push({ kind: 'left_out', codes: missing, why: 'no_figure' })
  if (withoutEnd.length > 0) left.push({ kind: 'left_out', codes: withoutEnd, why: 'no_end' })
  if (withoutBase.length > 0) left.push({ kind: 'left_out', codes: withoutBase, why: 'no_base' })
  if (small.length > 0) left.push({ kind: 'left_out', codes: small, why: 'small_base' })
  if (unspecified) left.push({ kind: 'suppressed_part', unspecified })
  return left
}

export const entryCaveats = (entries: readonly Entry[], rows: readonly Figure[]): readonly Caveat[] => {
  const shown = new Set(rows.map((row) => row.partner ?? row.commodity))
  const caveats = entries.filter(({ code }) => shown.has(code)).flatMap(({ found }) => found.caveats)
  // A zero in a ranking speaks for itself.
  return caveats.filter((caveat) => caveat.kind !== 'none_recorded')
}

/** "Biggest falls" lists falls only, "fastest growing" rises and falls. */
export function inDirection(entries: readonly Entry[], { direction }: Query): readonly Entry[] {
  if (!direction) return entries
  const wanted = direction === 'up' ? 1 : -1
  return entries.filter(({ found }) => signOf(spreadOf(found.figure)) === wanted)
}

export const isAscending = (query: Query): boolean => query.order === 'bottom' || query.direction === 'down'
