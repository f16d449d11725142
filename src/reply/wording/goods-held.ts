import type { Good } from '../context.ts'
import { nameAmong } from '../good.ts'
import { listedShort } from '../rich.ts'

/**
 * Goods that share a word with the one asked for, if there are any: cobalt oxides for cobalt. The later a word the more it
 * says what a thing is: rare earth magnets are magnets, and no rare gases.
 */
export function goodsNear(words: string, codes: readonly string[], goods: readonly Good[]): string {
  const asked = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const nearness = (code: string): number => {
    const label = goods.find((good) => good.code === code)?.label.toLowerCase() ?? ''
    return asked.findLastIndex((word) => label.includes(word))
  }
  const sorted = codes
    .map((code) => ({ code, near: nearness(code) }))
    .sort((one, other) => other.near - one.near)
  const near = sorted.filter((one) => one.near >= 0).length
  return goodsHeld(
    sorted.map(({ code }) => code),
    goods,
    near || MOST_GOODS,
  )
}

/** Each with its code; of many the first few. */
export const goodsHeld = (held: readonly string[], goods: readonly Good[], most = MOST_GOODS): string =>
  listedShort(
    held.map((code) => {
      const name = nameAmong(goods, code)
      return name ? `${name} (${code})` : code
    }),
    Math.min(most, MOST_GOODS),
  )

const MOST_GOODS = 4
