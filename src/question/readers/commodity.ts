import type { Catalogue, Commodity } from '../../trade/types.ts'
import { beginningsIn, emptyNode, grow, type Node, walk } from '../lexicon.ts'
import { edgeOf, type Tokens } from '../token.ts'
import { codeAt, isOfCode } from './commodity/code.ts'
import { foreignNames } from './commodity/foreign.ts'
import { knownGoods, partlyHeld } from './commodity/known.ts'
import { headsOf, namesOf } from './commodity/names.ts'
import { withOwnWords } from './commodity/own-words.ts'
import { partsOf } from './commodity/parts.ts'
import { symbolAt } from './commodity/short-forms.ts'
import type { GoodEdge, GoodValue } from './good-value.ts'

/** The goods of one catalogue, ready to be found in questions. */
export type GoodReader = (tokens: Tokens) => readonly GoodEdge[]

export function createGoodReader({ commodities }: Catalogue): GoodReader {
  const heldAt = beginningsIn(heldGoods(commodities))
  const otherAt = beginningsIn(knownGoods())
  const headAt = beginningsIn(heads(commodities))
  const codes = commodities.map(({ code }) => code)
  const isPart = partsOf(commodities)
  return ({ list }) => {
    const edges: GoodEdge[] = []
    for (let at = 0; at < list.length; at++) {
      const code = isOfCode(list[at]!) ? codeAt(list, at, codes) : undefined
      if (code) edges.push(code)
      for (const node of [otherAt(list[at]!), headAt(list[at]!)])
        if (node)
          walk(node, list, at, edges, (_, at, to, words) =>
            edges.push(edgeOf('good', at, to, partlyHeld(words, commodities), 0.6)),
          )
      const element = symbolAt(list, at)
      if (element) edges.push(edgeOf('good', at, at + 1, partlyHeld(element, commodities), 0.6))
      const held = heldAt(list[at]!)
      if (held)
        walk(held, list, at, edges, (_, at, to, found) => {
          const good = asPart(heldAs(found.codes, found.words), isPart)
          edges.push(edgeOf('good', at, behindName(list, to), good, 0.9))
          const own = withOwnWords(list, { from: at, to, codes: found.codes }, commodities)
          if (own) edges.push(edgeOf('good', own.from, own.to, heldAs(own.codes, found.words), 0.9))
        })
    }
    return edges
  }
}

/** "the gallium heading": of what it is a heading. */
const behindName = (list: Tokens['list'], to: number): number => (list[to]?.text === 'heading' ? to + 1 : to)

const heldAs = (codes: readonly string[], words: string): GoodValue => ({ kind: 'held', codes, words })

/** No figure is of a part alone, and the answer says so. */
const asPart = (good: GoodValue, isPart: ReturnType<typeof partsOf>): GoodValue =>
  good.kind === 'held' && good.codes.length === 1 && isPart(good.codes[0]!, good.words)
    ? { ...good, partly: true }
    : good

type Found = { codes: string[]; words: string }

function heldGoods(commodities: readonly Commodity[]): Node<Found> {
  const root = emptyNode<Found>()
  for (const commodity of commodities) {
    for (const name of namesOf(commodity)) {
      hold(root, name, commodity.code)
      for (const foreign of foreignNames().get(name) ?? []) hold(root, foreign, commodity.code, name)
    }
  }
  return root
}

function heads(commodities: readonly Commodity[]): Node<string> {
  const root = emptyNode<string>()
  for (const commodity of commodities) for (const head of headsOf(commodity)) grow(root, head).entry = head
  return root
}

function hold(root: Node<Found>, name: string, code: string, words = name): void {
  const node = grow(root, name)
  node.entry ??= { codes: [], words }
  if (!node.entry.codes.includes(code)) node.entry.codes.push(code)
}
