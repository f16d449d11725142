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
  if (words.includes(' ')) return { kind: 'other', words }
  const word = new RegExp(`(?:^|[^a-z])${words}(?:[^a-z]|$)`, 'i')
  const holding = commodities.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => word.test(name)),
  )
  return holding.length > 0
    ? { kind: 'held', codes: holding.map((one) => one.code), words, partly: true }
    : { kind: 'other', words }
}
