import type { Trade } from '../trade/types.ts'
import { nothingKnown, type Weights, weigh } from './likelihood.ts'
import { commodityEntries, periodEntries, placeEntries } from './offered.ts'
import type { OptionReader } from './ports.ts'
import { createSuggester, type Suggester, type Suggestion } from './suggest.ts'

type Suggest = (reader: OptionReader, typed: string, limit: number) => readonly Suggestion[]
type Index = Record<'place' | 'commodity' | 'period', Suggester>

/**
 * Names to offer while somebody types, from what is held. New data are weighed in the background; until then the
 * names of the data before are offered, so that no keystroke waits.
 */
export function createSuggestions(trade: () => Trade): Suggest {
  let version: string | undefined
  let index: Index | undefined
  const renew = async (held: Trade): Promise<void> => {
    version = held.version
    const weights = await weigh(held).catch(() => nothingKnown)
    if (version === held.version) index = build(held, weights)
  }
  return (reader, typed, limit) => {
    if (reader === 'text' || reader === 'count') return []
    const held = trade()
    if (version !== held.version) void renew(held)
    index ??= build(held, nothingKnown)
    return index[reader](typed, limit)
  }
}

const build = ({ catalogue }: Trade, weights: Weights): Index => ({
  place: createSuggester(placeEntries(catalogue, weights)),
  commodity: createSuggester(commodityEntries(catalogue, weights)),
  period: createSuggester(periodEntries(catalogue)),
})
