import type { Figure } from '../../answer/figure.ts'
import { numberOf, spreadOf } from '../../answer/spread.ts'
import { type Range, sameRange } from '../../calendar/month.ts'
import type { Place } from '../../query/claim.ts'
import type { Breakdown } from '../../trade/types.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { type By, only, type Parts, partsOf } from './breakdown.ts'
import { type Found, isFound, type Reading } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

/** One partner or good with its reading. */
export interface Entry {
  readonly code: string
  readonly found: Found
}

export interface Field {
  readonly among: Breakdown['among']
  /** Everyone with a figure, in no order yet. */
  readonly entries: readonly Entry[]
  /** Followed, but without a figure for this quantity. */
  readonly missing: readonly string[]
  /** In the base of no change: nothing to grow from. */
  readonly withoutBase: readonly string[]
  /** Without a figure to grow to. */
  readonly withoutEnd: readonly string[]
  /** Grown from next to nothing, and so not ranked by growth. */
  readonly small: readonly string[]
  readonly total: Reading
  readonly unspecified?: Figure | undefined
}

/** Everyone who can be ranked: the partners (goods) of the subject, each with the quantity asked. */
export async function fieldOf(
  quantity: Quantity,
  subject: Subject,
  period: Range,
  by: By,
  context: Context,
): Promise<Field> {
  const places = quantity.standsIn?.(subject, period, context) ?? [{ scope: mainScope(subject), period }]
  const lists = await Promise.all(
    places.map((place) => partsOf(place.scope, place.period, by, context.trade, subject.unit)),
  )
  const [first] = lists as [Parts, ...Parts[]]
  const codes = [...new Set(lists.flatMap((list) => list.parts.map((part) => part.code)))]
  const readings = isPlain(quantity, subject)
    ? new Map(first.parts.map(({ code, reading }) => [code, reading]))
    : await readAll(quantity, subject, period, by, codes, context)
  const split = sorted(codes, readings, period)
  return {
    ...split,
    small: [],
    among: first.among,
    total: first.total,
    missing: [...new Set(lists.flatMap((list) => list.missing))],
    unspecified: first.unspecified,
  }
}

/** The parts of an amount of one flow are already read. */
const isPlain = (quantity: Quantity, subject: Subject): boolean =>
  quantity.name === 'amount' && subject.flows.length === 1

async function readAll(
  quantity: Quantity,
  subject: Subject,
  period: Range,
  by: By,
  codes: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, Reading>> {
  const read = async (code: string) =>
    [code, await quantity.at(only(subject, by, code), period, context)] as const
  return new Map(await Promise.all(codes.map(read)))
}

function sorted(
  codes: readonly string[],
  readings: ReadonlyMap<string, Reading>,
  period: Range,
): Pick<Field, 'entries' | 'withoutBase' | 'withoutEnd'> {
  const entries: Entry[] = []
  const withoutBase: string[] = []
  const withoutEnd: string[] = []
  for (const code of codes) {
    const reading = readings.get(code)
    if (reading && isFound(reading)) entries.push({ code, found: reading })
    else (isWithoutEnd(reading, period) ? withoutEnd : withoutBase).push(code)
  }
  return { entries, withoutBase, withoutEnd }
}

const isWithoutEnd = (reading: Reading | undefined, period: Range): boolean =>
  reading?.state === 'absent' && sameRange(reading.period, period)

/** Largest first, or smallest first; equal ones in order of code, so that the order never wavers. */
export function ordered(entries: readonly Entry[], smallestFirst: boolean): readonly Entry[] {
  const sign = smallestFirst ? 1 : -1
  return [...entries].sort(
    (a, b) => sign * (numberOf(a.found.figure) - numberOf(b.found.figure)) || (a.code < b.code ? -1 : 1),
  )
}

/** Is `code` the nth, or among the first n? Undefined where rounding, or a tie, leaves the place open. */
export function standsAt(
  entries: readonly Entry[],
  code: string,
  place: Place,
  smallestFirst: boolean,
): boolean | undefined {
  const own = entries.find((entry) => entry.code === code)
  if (!own) return false
  const me = spreadOf(own.found.figure)
  const others = entries.filter((entry) => entry !== own).map((entry) => spreadOf(entry.found.figure))
  const surely = others.filter((it) => (smallestFirst ? it.high < me.low : it.low > me.high)).length
  const perhaps = others.filter((it) => (smallestFirst ? it.low <= me.high : it.high >= me.low)).length
  return holdsPlace(surely, perhaps, place)
}

/** Between how many others it stands behind for sure and behind perhaps. */
export function holdsPlace(surely: number, perhaps: number, { nth, among }: Place): boolean | undefined {
  if (among) return perhaps < nth ? true : surely >= nth ? false : undefined
  if (nth - 1 < surely || nth - 1 > perhaps) return false
  return surely === perhaps ? true : undefined
}
