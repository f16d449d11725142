import type { Figure } from '../../answer/figure.ts'
import { difference } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { MONTHS_IN, type Month, monthOfYear, type Range, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { gapsOf, heldRange, type Point } from './months.ts'
import { poolOf } from './pool.ts'
import { figureOf } from './steps.ts'
import type { Subject } from './subject.ts'

/** One month (quarter, year) of two things: is the first ahead of the second? */
export interface Lead {
  readonly period: Range
  readonly points: readonly [Point, Point]
  /** First and second, where both have a figure. */
  readonly pair?: readonly [Figure, Figure]
  /** 1 where the first is ahead; undefined where a figure is missing, or their rounding leaves it open. */
  readonly sign: -1 | 0 | 1 | undefined
}

/** All months from the first held to the last asked: what went before shows whether the first one asked was a passing. */
export async function leadsOf(
  query: Query,
  subjects: readonly Subject[],
  trade: Trade,
): Promise<readonly Lead[]> {
  const { from, to } = query.period.value
  const starts = subjects.map((subject) => heldRange(subject, trade)?.from ?? from)
  const within = range(Math.min(from, beginOf(Math.max(...starts), query)), to)
  const lines = await Promise.all(subjects.map((subject) => poolOf(query, subject, within, { query, trade })))
  const [line = [], other = []] = lines
  return line.map((point, i) => leadOf(query, [point, other[i]!]))
}

/** A year of which only some months are held can be published as a whole. */
const beginOf = (start: Month, { grain = 'month' }: Query): Month =>
  start - ((monthOfYear(start) - 1) % MONTHS_IN[grain])

/** Those of the period asked. */
export const askedOf = (query: Query, leads: readonly Lead[]): readonly Lead[] =>
  leads.filter(({ period }) => period.from >= query.period.value.from)

function leadOf({ claim }: Query, points: Lead['points']): Lead {
  const { period } = points[0]
  const [first, second] = points.map(figureOf)
  if (!first || !second) return { period, points, sign: undefined }
  const sign = signOf(spreadOf(difference(first, second, { role: 'step' })))
  const isBelow = claim?.kind === 'first_more' && claim.relation === 'below'
  return { period, points, pair: [first, second], sign: isBelow && sign ? TURNED[sign] : sign }
}

const TURNED = { '-1': 1, '1': -1 } as const

/** Where the first passed the second last: ahead, and behind the last time that they were not level; or -1. */
export function passingIn(leads: readonly Lead[]): number {
  const behind = leads.findLastIndex(
    ({ sign }, at) => sign === -1 && leads.some((one, i) => i > at && one.sign === 1),
  )
  return behind < 0 ? -1 : leads.findIndex(({ sign }, at) => at > behind && sign === 1)
}

/** The last one before it of which it is known who was ahead, or -1. */
export const knownBefore = (leads: readonly Lead[], at: number): number =>
  leads.findLastIndex(({ sign }, i) => i < at && sign !== undefined)

/** Where the run of those ahead that ends there began. */
export function runTo(leads: readonly Lead[], end: number): number {
  let at = end
  while (leads[at - 1]?.sign === 1) at--
  return at
}

/** Where the run of those ahead that begins there ends. */
export function runFrom(leads: readonly Lead[], start: number): number {
  let at = start
  while (leads[at + 1]?.sign === 1) at++
  return at
}

/** The months of which one or the other has no figure. */
export const missingIn = (leads: readonly Lead[]): readonly Month[] =>
  [...new Set(leads.flatMap(({ points }) => gapsOf(points)))].sort((a, b) => a - b)
