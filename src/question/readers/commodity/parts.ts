import type { Commodity } from '../../../trade/types.ts'

/**
 * Goods that are held together with others under one code: germanium of "gallium, germanium and others", helium of "rare
 * gases other than argon (helium, neon …)".
 */
export function partsOf(commodities: readonly Commodity[]): (code: string, words: string) => boolean {
  const baskets = new Set(commodities.filter(({ label }) => isBasket.test(label)).map(({ code }) => code))
  const listed = new Map(commodities.map(({ code, description }) => [code, listedIn(description ?? '')]))
  return (code, words) =>
    (baskets.has(code) && !isBasket.test(words)) || listed.get(code)?.has(words.toLowerCase()) === true
}

const isBasket = /\band others$/

/** Several in brackets are examples; "(bauxite)" alone is another name. */
function listedIn(description: string): ReadonlySet<string> {
  const names = /\(([^)]*)\)/.exec(description)?.[1]?.toLowerCase().split(/[,;…]/) ?? []
  const found = names.map((name) => name.trim()).filter((name) => name !== '')
  return new Set(found.length > 1 ? found : [])
}
