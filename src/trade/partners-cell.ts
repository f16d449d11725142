import { monthsOf } from '../calendar/month.ts'
import { blocCell, blocsCell } from './bloc-cell.ts'
import { cellOfRuns, firstKnown, type Lookup, sumOfRuns } from './lookup.ts'
import { isGroup, isPlace, type Named, runsOf, WORLD } from './partners.ts'
import { stretch } from './stretch.ts'
import { unknownAt } from './sum.ts'
import type { Cell } from './types.ts'
import { worldCell } from './world-cell.ts'

/** The sum of the partners named, in one ledger. */
export function partnersCell(lookup: Lookup, named: Named): Cell {
  const { included, excluded } = named
  if (included.includes(WORLD)) return worldCell(lookup, excluded, () => partnersCell(lookup, all(excluded)))
  const places = () => placesCell(lookup, named)
  const only = included.length === 1 && excluded.length === 0 ? included[0] : undefined
  if (only === undefined) return firstKnown(() => blocsCell(lookup, named, placesCell), places)
  if (isPlace(only, lookup.period, lookup.members))
    return stretch(lookup.ledger, lookup.measure, only, lookup.period)
  return firstKnown(() => blocCell(lookup, only), places)
}

const all = (included: readonly string[]): Named => ({ included, excluded: [] })

/** Every place named, summed; a group says which of its members the sum holds. */
function placesCell(lookup: Lookup, named: Named): Cell {
  const { ledger, period, members } = lookup
  const runs = runsOf(ledger, named, period, members)
  if (runs === undefined) return unknownAt(monthsOf(period))
  const cell = sumOfRuns(lookup, runs)
  if (cell.state !== 'held' || !named.included.some((code) => isGroup(code, period, members))) return cell
  const held = [...runs].filter(([code, months]) => cellOfRuns(lookup, code, months).state === 'held')
  return { ...cell, members: held.map(([code]) => code).sort() }
}
