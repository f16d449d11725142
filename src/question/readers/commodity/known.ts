import { readFileSync } from 'node:fs'
import { namesFolder } from '../../../names/folder.ts'
import type { Commodity } from '../../../trade/types.ts'
import { emptyNode, grow, type Node } from '../../lexicon.ts'
import type { GoodValue } from '../good-value.ts'
import { foreignNames } from './foreign.ts'

/** Goods people ask about that need not be held: so that they can be named as not held. */
export function knownGoods(): Node<string> {
  if (goods) return goods
  goods = emptyNode<string>()
  for (const line of readFileSync(`${namesFolder}/goods.txt`, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    for (const name of line.split('|')) grow(goods, name.replace('!', '')).entry = name
  }
  for (const [english, names] of foreignNames()) for (const name of names) grow(goods, name).entry ??= english
  return goods
}

let goods: Node<string> | undefined

/**
 * A good that is named by its bare material where exactly what is made of it is held: "copper" is read as the refined
 * copper that is held, and said to be; where several are held they are offered. "Nickel sulphate" is no nickel.
 */
export function partlyHeld(words: string, commodities: readonly Commodity[]): GoodValue {
  if (words.startsWith('!')) return { kind: 'other', words: words.slice(1) }
  if (words.includes(' ')) {
    const named = commodities.filter((one) =>
      [one.label, ...one.aliases].some((name) => hasPart(name, words)),
    )
    if (named.length > 0) return { kind: 'held', codes: named.map(({ code }) => code), words, partly: true }
    return { kind: 'other', words }
  }
  const holding = holdingOf(words, commodities)
  return holding.length > 0
    ? { kind: 'held', codes: holding.map((one) => one.code), words, partly: true }
    : { kind: 'other', words }
}

/** "Nuts, edible; brazil nuts, shelled" are Brazil nuts: one of the parts of the label is called so. */
const hasPart = (label: string, words: string): boolean =>
  label
    .toLowerCase()
    .split(/[;,(:] ?/)
    .includes(words)

/** "rice" is the husked rice, and not the rice flour, that are held; where there is none of it, what is made of it. */
function holdingOf(words: string, commodities: readonly Commodity[]): readonly Commodity[] {
  const named = (pattern: RegExp) =>
    commodities.filter(({ label, aliases }) => [label, ...aliases].some((name) => pattern.test(name)))
  const oneOrMany = `(?:^|[^a-z])${words.length > 3 ? words.replace(/([^s])s$/, '$1') : words}s?`
  const itself = named(new RegExp(`${oneOrMany}$`, 'i'))
  if (itself.length > 0) return itself
  return named(new RegExp(`${oneOrMany}(?:[^a-z]|$)`, 'i')).filter(({ label }) => !isOtherThing.test(label))
}

/** Copper cathodes are copper; car parts are no cars, wheat flour is no wheat and steel scrap no steel. */
const isOtherThing =
  / (?:parts|accessories|components|tyres|tires|scrap|waste|flour|meal|oil|oils|butter|paste|starch|bran|extracts?|machines|machinery|equipment|products)\b/i
