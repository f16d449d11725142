import type { Commodity } from '../../../trade/types.ts'
import { item } from '../../item.ts'
import type { Token } from '../../token.ts'
import { namesOf } from './names.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
  readonly codes: readonly string[]
}

/**
 * "flake graphite powder", "natural flake graphite": words of several names of one good, run together. A word that only
 * some of the goods have ("graphite flakes") tells which is meant.
 */
export function withOwnWords(
  list: readonly Token[],
  stretch: Stretch,
  commodities: readonly Commodity[],
): Stretch | undefined {
  let { from, to, codes } = stretch
  for (let owners = ownersOf(item(list, from - 1), codes, commodities); owners; ) {
    codes = owners
    from--
    owners = ownersOf(item(list, from - 1), codes, commodities)
  }
  for (let owners = ownersOf(list[to], codes, commodities); owners; ) {
    codes = owners
    to++
    owners = ownersOf(list[to], codes, commodities)
  }
  return from < stretch.from || to > stretch.to ? { from, to, codes } : undefined
}

/** Those of the goods in whose names the word stands beside others. */
function ownersOf(
  token: Token | undefined,
  codes: readonly string[],
  commodities: readonly Commodity[],
): readonly string[] | undefined {
  if (!token || !/^[a-z]{4,}$/.test(token.text)) return undefined
  const owners = codes.filter((code) =>
    wordsOf(commodities.find((one) => one.code === code)!).has(token.text),
  )
  return owners.length > 0 ? owners : undefined
}

function wordsOf(commodity: Commodity): ReadonlySet<string> {
  const found = known.get(commodity) ?? new Set(namesOf(commodity).filter(isPhrase).flatMap(wordsIn))
  known.set(commodity, found)
  return found
}
const known = new WeakMap<Commodity, ReadonlySet<string>>()

/** A list of several materials ("gallium, germanium and others") is no phrase of one. */
const isPhrase = (name: string): boolean => name.includes(' ') && !/,|\b(?:and|or|other)\b/.test(name)

const wordsIn = (name: string): readonly string[] => name.split(/[ -]/)
