import { placeLabel } from '../names/labels.ts'
import { monthText } from '../reply/period.ts'
import type { Trade } from '../trade/types.ts'
import type { OptionReader } from './ports.ts'
import { createSuggester, type Suggester } from './suggest.ts'

type Suggest = (
  reader: OptionReader,
  typed: string,
  limit: number,
) => readonly { name: string; value: string }[]

/** Names to offer while somebody types, from what is held; the index is built anew when the data change. */
export function createSuggestions(trade: () => Trade): Suggest {
  let version: string | undefined
  let index: Record<'place' | 'commodity' | 'period', Suggester> | undefined
  return (reader, typed, limit) => {
    if (reader === 'text' || reader === 'count') return []
    const held = trade()
    if (!index || version !== held.version) {
      version = held.version
      index = build(held)
    }
    return index[reader](typed, limit)
  }
}

function build({ catalogue }: Trade): Record<'place' | 'commodity' | 'period', Suggester> {
  const places = [...new Set([...catalogue.reporters, ...catalogue.partners])].filter(
    (code) => code !== 'WORLD' && code !== 'ZZ',
  )
  return {
    place: createSuggester(
      places.map((code) => ({ name: placeLabel(code), value: placeLabel(code), aliases: [code] })),
    ),
    commodity: createSuggester(
      catalogue.commodities.map(({ label, code, aliases }) => ({
        name: `${label} (${code})`,
        value: label,
        aliases: [code, ...aliases],
      })),
    ),
    period: createSuggester(months(catalogue.monthsHeld({})).map((name) => ({ name, value: name }))),
  }
}

/** Latest first; years too. */
function months(held: { from: number; to: number } | undefined): readonly string[] {
  if (!held) return []
  const names: string[] = []
  for (let at = held.to; at >= held.from; at--) names.push(monthText(at))
  for (let year = Math.floor(held.to / 12); year >= Math.floor(held.from / 12); year--)
    names.push(String(year))
  return names
}
