import { monthsOf, type Range, range } from '../calendar/month.ts'
import { ruleOf, UNSPECIFIED } from './coverage.ts'
import type { Ledger } from './holdings.ts'
import {
  isGroup,
  isPlace,
  type Members,
  type Named,
  placesIn,
  type Runs,
  runsOf,
  sharedRuns,
  WORLD,
} from './partners.ts'
import { stretch } from './stretch.ts'
import { less, NONE, sum, unknownAt } from './sum.ts'
import type { Cell, Measure, Unit } from './types.ts'

/** Where the partners are looked up, and when. */
export interface Place {
  readonly ledger: Ledger
  readonly measure: Measure
  readonly period: Range
  readonly members: Members
}

/** The sum of the partners named, in one ledger. */
export function partnersCell(place: Place, named: Named): Cell {
  const { ledger, measure, period, members } = place
  const [only, ...more] = named.included
  if (named.included.includes(WORLD)) return worldCell(place, named.excluded)
  if (only !== undefined && more.length + named.excluded.length === 0 && isPlace(only, period, members))
    return stretch(ledger, measure, only, period)
  return firstKnown(
    () => blocsCell(place, named),
    () => placesCell(place, named),
  )
}

/** The cell of each place over the months in which it is meant. */
export const cellOfRuns = ({ ledger, measure }: Place, code: string, runs: readonly Range[]): Cell =>
  sum(
    runs.map((run) => stretch(ledger, measure, code, run)),
    unitOf(ledger, measure),
  )

/** A row for the world leads; else its partners, where the package says that they make it up. */
function worldCell(place: Place, excluded: readonly string[]): Cell {
  const { ledger, measure, period } = place
  const { world } = ruleOf(ledger)
  const published = () => {
    const whole = stretch(ledger, measure, WORLD, period)
    return excluded.length === 0
      ? whole
      : without(whole, partnersCell(place, { included: excluded, excluded: [] }))
  }
  if (world === 'no_total') return unknownAt(monthsOf(period), true)
  if (world === 'not_published') return published()
  return ledger.series[measure].has(WORLD)
    ? firstKnown(published, () => partnersOfWorld(place, excluded))
    : partnersOfWorld(place, excluded)
}

/**
 * All partners, what is not specified included. A partner that may be hidden there is in the sum; one left out that
 * may be hidden there is not out of it.
 */
function partnersOfWorld(place: Place, excluded: readonly string[]): Cell {
  if (excluded.length === 0) return wholeWorld(place)
  const runs = runsOf(place.ledger, { included: [WORLD, UNSPECIFIED], excluded }, place.period, place.members)
  if (runs === undefined) return unknownAt(monthsOf(place.period))
  const all = sumOfRuns(place, runs, (cell) => (runs.has(UNSPECIFIED) ? asIfNotHidden(cell, place) : cell))
  if (all.state !== 'held') return all
  const out = partnersCell(place, { included: excluded, excluded: [] })
  return mayBeHidden(out) ? { ...all, suppressedParts: true } : all
}

/** The total of a month is asked for again and again, as the whole of every share: it is added up once. */
const monthTotals = new WeakMap<Ledger, Map<string, Cell>>()

function wholeWorld(place: Place): Cell {
  const { ledger, measure, period } = place
  if (period.from !== period.to && !ledger.hasRanges)
    return sum(
      monthsOf(period).map((at) => wholeWorld({ ...place, period: range(at) })),
      unitOf(ledger, measure),
    )
  if (period.from !== period.to) return sumOfWorld(place)
  const totals = monthTotals.get(ledger) ?? new Map<string, Cell>()
  monthTotals.set(ledger, totals)
  const key = `${measure} ${period.from}`
  const known = totals.get(key) ?? sumOfWorld(place)
  totals.set(key, known)
  return known
}

const sumOfWorld = (place: Place): Cell =>
  sum(
    [
      UNSPECIFIED,
      ...placesIn(place.ledger, place.period, place.members).filter((code) => code !== UNSPECIFIED),
    ].map((code) => asIfNotHidden(stretch(place.ledger, place.measure, code, place.period), place)),
    unitOf(place.ledger, place.measure),
  )

const mayBeHidden = (cell: Cell): boolean =>
  cell.state === 'suppressed' || (cell.state === 'held' && cell.suppressedParts === true)

function asIfNotHidden(cell: Cell, { ledger, measure }: Place): Cell {
  if (cell.state === 'suppressed') return NONE[unitOf(ledger, measure)]
  if (cell.state !== 'held' || cell.suppressedParts === undefined) return cell
  const { suppressedParts: _, ...rest } = cell
  return rest
}

/** Groups that the package has rows of its own for, with what is asked beside them and without what is left out. */
function blocsCell(place: Place, { included, excluded }: Named): Cell | undefined {
  const { ledger, measure, period, members } = place
  const blocs = disjointBlocs(place, included)
  const leaving = sharedRuns(excluded, blocs, period, members)
  if (blocs.length === 0 || leaving === undefined) return undefined
  const others = included.filter((code) => !blocs.includes(code))
  const parts = blocs.map((bloc) => stretch(ledger, measure, bloc, period))
  if (others.length > 0)
    parts.push(placesCell(place, { included: others, excluded: [...excluded, ...blocs] }))
  const whole = sum(parts, unitOf(ledger, measure))
  return leaving.size === 0 ? whole : without(whole, sumOfRuns(place, leaving))
}

/** Those with rows of their own, leaving out what overlaps one already taken. */
function disjointBlocs(
  { ledger, measure, period, members }: Place,
  included: readonly string[],
): readonly string[] {
  const candidates = included.filter(
    (code) => ledger.series[measure].has(code) && isGroup(code, period, members),
  )
  const taken: string[] = []
  for (const code of candidates) {
    if (sharedRuns(taken, [code], period, members)?.size === 0) taken.push(code)
  }
  return taken
}

/** Every place named, summed; a group says which of its members the sum holds. */
function placesCell(place: Place, named: Named): Cell {
  const { ledger, period, members } = place
  const runs = runsOf(ledger, named, period, members)
  if (runs === undefined) return unknownAt(monthsOf(period))
  const cell = sumOfRuns(place, runs)
  if (cell.state !== 'held' || !named.included.some((code) => isGroup(code, period, members))) return cell
  const held = [...runs].filter(([code, months]) => cellOfRuns(place, code, months).state === 'held')
  return { ...cell, members: held.map(([code]) => code).sort() }
}

const sumOfRuns = (place: Place, runs: Runs, as: (cell: Cell) => Cell = (cell) => cell): Cell =>
  sum(
    Array.from(runs, ([code, months]) => as(cellOfRuns(place, code, months))),
    unitOf(place.ledger, place.measure),
  )

function without(whole: Cell, part: Cell): Cell {
  if (whole.state !== 'held' || part.state === 'none') return whole
  if (part.state === 'held') return less(whole, part) ?? unknownAt([])
  return part.state === 'suppressed' ? unknownAt(part.missing) : part
}

const isKnown = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.state !== 'unknown' && cell.state !== 'outside'

/** The first way that gives something; where none does, why the first one of them did not. */
function firstKnown(first: () => Cell | undefined, second: () => Cell): Cell {
  const one = first()
  if (isKnown(one)) return one
  const other = second()
  return isKnown(other) ? other : (one ?? other)
}

const unitOf = (ledger: Ledger, measure: Measure): Unit => ledger.package.info.units[measure]
