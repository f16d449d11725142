import { monthsOf, range } from '../calendar/month.ts'
import { without } from './bloc-cell.ts'
import { ruleOf, UNSPECIFIED } from './coverage.ts'
import type { Ledger } from './ledger.ts'
import { firstKnown, type Lookup, sumOfRuns, unitOf } from './lookup.ts'
import { placesIn, runsOf, WORLD } from './partners.ts'
import { neverZero, stretch } from './stretch.ts'
import { NONE, sum, unknownAt } from './sum.ts'
import type { Cell } from './types.ts'

/**
 * A row for the world leads; else its partners, where the package says that they make it up.
 *
 * @param out the sum of what is left out
 */
export function worldCell(lookup: Lookup, excluded: readonly string[], out: () => Cell): Cell {
  const published = () => {
    const whole = stretch(lookup.ledger, lookup.measure, WORLD, lookup.period, neverZero)
    return excluded.length === 0 ? whole : without(whole, out())
  }
  switch (ruleOf(lookup.ledger).world) {
    case 'no_total':
      return unknownAt(monthsOf(lookup.period), true)
    case 'not_published':
      return published()
    case 'partners':
      return firstKnown(published, () =>
        excluded.length === 0 ? wholeWorld(lookup) : worldWithout(lookup, excluded, out),
      )
  }
}

/**
 * What is not specified stands in the world, and with it every partner that may be hidden there; a partner left out
 * that may be hidden there is not out of it.
 */
function worldWithout(lookup: Lookup, excluded: readonly string[], out: () => Cell): Cell {
  const { ledger, period, members } = lookup
  const runs = runsOf(ledger, { included: [WORLD, UNSPECIFIED], excluded }, period, members)
  if (runs === undefined) return unknownAt(monthsOf(period))
  const rest = sumOfRuns(lookup, runs, (cell) => (runs.has(UNSPECIFIED) ? asIfNotHidden(cell, lookup) : cell))
  return rest.state === 'held' && mayBeHidden(out()) ? { ...rest, suppressedParts: true } : rest
}

/** The total of a month is asked for again and again, as the whole of every share: it is added up once. */
const monthTotals = new WeakMap<Ledger, Map<string, Cell>>()

function wholeWorld(lookup: Lookup): Cell {
  const { ledger, measure, period } = lookup
  if (period.from !== period.to) {
    if (ledger.hasRanges) return sumOfWorld(lookup)
    const months = monthsOf(period).map((at) => wholeWorld({ ...lookup, period: range(at) }))
    return sum(months, unitOf(lookup))
  }
  const totals = monthTotals.get(ledger) ?? new Map<string, Cell>()
  monthTotals.set(ledger, totals)
  const key = `${measure} ${period.from}`
  const total = totals.get(key) ?? sumOfWorld(lookup)
  totals.set(key, total)
  return total
}

function sumOfWorld(lookup: Lookup): Cell {
  const { ledger, measure, period, members } = lookup
  const partners = new Set([UNSPECIFIED, ...placesIn(ledger, period, members)])
  const cells = [...partners].map((code) => asIfNotHidden(stretch(ledger, measure, code, period), lookup))
  return sum(cells, unitOf(lookup))
}

const mayBeHidden = (cell: Cell): boolean =>
  cell.state === 'suppressed' || (cell.state === 'held' && cell.suppressedParts === true)

function asIfNotHidden(cell: Cell, lookup: Lookup): Cell {
  if (cell.state === 'suppressed') return NONE[unitOf(lookup)]
  if (cell.state !== 'held' || cell.suppressedParts === undefined) return cell
  const { suppressedParts: _, ...rest } = cell
  return rest
}
