import type { Range } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import type { Subject } from './subject.ts'

interface Known {
  readonly version: string
  readonly made: Map<string, Promise<unknown>>
}

const KNOWN = new WeakMap<Trade, Known>()
const MOST = 4000

/**
 * What was computed of the same thing before, as long as the figures are the same: an answer asks for the same changes
 * several times over, and so do the next people. `key` says what it is of, and what it is.
 */
export function remembered<T>(trade: Trade, key: string, make: () => Promise<T>): Promise<T> {
  const made = madeOf(trade)
  const known = made.get(key)
  // The key names the function that made it, and a function makes one type.
  if (known) return known as Promise<T>
  if (made.size >= MOST) made.clear()
  const value = make()
  made.set(key, value)
  value.catch(() => made.delete(key))
  return value
}

function madeOf(trade: Trade): Map<string, Promise<unknown>> {
  const known = KNOWN.get(trade)
  if (known?.version === trade.version) return known.made
  const fresh: Known = { version: trade.version, made: new Map() }
  KNOWN.set(trade, fresh)
  return fresh.made
}

export const subjectKey = ({ reporter, flows, partners, commodities, measure, unit }: Subject): string =>
  `${reporter} ${listKey(flows)} ${measure} ${listKey(partners)} ${listKey(commodities)} ${unit}`

/** Mostly there is one, and joining takes longer than all the rest of a key. */
const listKey = (codes: readonly string[]): string => (codes.length === 1 ? codes[0]! : codes.join())

export const rangeKey = ({ from, to }: Range): string => `${from}-${to}`
