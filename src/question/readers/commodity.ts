import { readFileSync } from 'node:fs'
import { namesFolder } from '../../names/folder.ts'
import type { Catalogue, Commodity } from '../../trade/types.ts'
import { beginningsIn, emptyNode, grow, type Node, walk } from '../lexicon.ts'
import { perWord } from '../per-word.ts'
import { type Edge, edgeOf, type Token, type Tokens } from '../token.ts'

export type GoodValue =
  /** Held under these codes; several where the word means several goods. */
  | {
      readonly kind: 'held'
      readonly codes: readonly string[]
      readonly words: string
      readonly partly?: boolean
    }
  /** A chapter or heading that is wider than the lines held under it. */
  | { readonly kind: 'wider'; readonly code: string; readonly under: readonly string[] }
  | { readonly kind: 'unknown_code'; readonly code: string }
  /** A good everybody knows and this catalogue does not hold. */
  | { readonly kind: 'other'; readonly words: string }

export type GoodEdge = Edge<'good', GoodValue>

/** The goods of one catalogue, ready to be found in questions. */
export type GoodReader = (tokens: Tokens) => readonly GoodEdge[]

export function createGoodReader(catalogue: Catalogue): GoodReader {
  const heldAt = beginningsIn(heldGoods(catalogue.commodities))
  const otherAt = beginningsIn(knownGoods())
  const codes = catalogue.commodities.map((commodity) => commodity.code)
  return ({ list }) => {
    const edges: GoodEdge[] = []
    for (let at = 0; at < list.length; at++) {
      const edge = isOfCode(list[at]!) ? codeAt(list, at, codes) : undefined
      if (edge) edges.push(edge)
      const other = otherAt(list[at]!)
      if (other)
        walk(other, list, at, (to, words) =>
          edges.push(good(at, to, partlyHeld(words, catalogue.commodities), 0.6)),
        )
      const held = heldAt(list[at]!)
      if (held) walk(held, list, at, (to, found) => edges.push(good(at, to, { kind: 'held', ...found }, 0.9)))
    }
    return edges
  }
}

const good = (from: number, to: number, value: GoodValue, score: number): GoodEdge =>
  edgeOf('good', from, to, value, score)

/**
 * A good that is named by its bare material where exactly what is made of it is held: "copper" is read as the refined
 * copper that is held, and said to be; where several are held they are offered. "Nickel sulphate" is no nickel.
 */
function partlyHeld(words: string, commodities: readonly Commodity[]): GoodValue {
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

type Found = { codes: string[]; words: string }

function heldGoods(commodities: readonly Commodity[]): Node<Found> {
  const root = emptyNode<Found>()
  for (const commodity of commodities) {
    for (const name of namesOf(commodity)) {
      const node = grow(root, name)
      node.entry ??= { codes: [], words: name }
      if (!node.entry.codes.includes(commodity.code)) node.entry.codes.push(commodity.code)
    }
  }
  return root
}

const names = new WeakMap<Commodity, readonly string[]>()

/** All that a good is called, made once: a turn of a conversation asks for the names of every good. */
export function namesOf(commodity: Commodity): readonly string[] {
  const known = names.get(commodity) ?? newNamesOf(commodity)
  names.set(commodity, known)
  return known
}

/** Label, label before its comma, aliases; each in singular and plural, hyphenated words also written together. */
function newNamesOf(commodity: Commodity): readonly string[] {
  const heads = [commodity.label, commodity.label.split(',')[0]!, ...commodity.aliases]
  const all = new Set<string>()
  for (const head of heads.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')) {
    for (const form of [head, singular(head), plural(head)]) {
      all.add(form)
      if (form.includes('-')) all.add(form.replaceAll('-', ''))
    }
  }
  return [...all]
}

const singular = (name: string): string =>
  /(?:ies)$/.test(name)
    ? name.replace(/ies$/, 'y')
    : /[^s]s$/.test(name) && name.length > 4
      ? name.slice(0, -1)
      : name
const plural = (name: string): string =>
  /s$/.test(name) ? name : /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`

let goods: Node<string> | undefined
/** Goods people ask about that need not be held: so that they can be named as not held. */
function knownGoods(): Node<string> {
  if (goods) return goods
  goods = emptyNode<string>()
  for (const line of readFileSync(`${namesFolder}/goods.txt`, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    for (const name of line.split('|')) grow(goods, name.replace('!', '')).entry = name
  }
  return goods
}

/** "850511", "8505.11", "HS 8505", "hs code 7202.93": digits are a code behind HS, or where they name a held line. */
function codeAt(tokens: readonly Token[], at: number, codes: readonly string[]): GoodEdge | undefined {
  const start = afterPrefix(tokens, at)
  const named = start > at
  const digits = codeDigits(tokens[start])
  if (!digits || (!named && digits.length < 4)) return undefined
  const value = codeValue(digits, codes)
  if (named) return good(at, start + 1, value, 1)
  if (value.kind === 'unknown_code')
    return digits.length === 6 || digits.length === 8 ? plausibleCode(digits, at, value) : undefined
  const isYear = digits.length === 4 && /^(?:19|20)/.test(digits)
  return isYear ? undefined : good(at, at + 1, value, 0.95)
}

function codeValue(digits: string, codes: readonly string[]): GoodValue {
  if (codes.includes(digits)) return { kind: 'held', codes: [digits], words: digits }
  const under = codes.filter((code) => code.startsWith(digits))
  return under.length > 0 ? { kind: 'wider', code: digits, under } : { kind: 'unknown_code', code: digits }
}

/** Six or eight bare digits are a code unless they can be a month (`202507`). */
const plausibleCode = (digits: string, at: number, value: GoodValue): GoodEdge | undefined =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(digits) ? undefined : good(at, at + 1, value, 0.5)

const isOfCode = ({ kind, text }: Token): boolean =>
  kind === 'number' || kind === 'mixed' || prefixes.has(text) || text === 'customs'
const prefixes = new Set('hs hts cn8 ncm chapter heading subheading code'.split(' '))

function afterPrefix(tokens: readonly Token[], at: number): number {
  const text = tokens[at]!.text
  let next = at
  if (prefixes.has(text)) next = at + 1
  else if (text === 'customs' && tokens[at + 1]?.text === 'code') next = at + 2
  else return at
  while (['code', 'codes', ':', '#', '-', 'number', 'heading', 'line'].includes(tokens[next]?.text ?? ''))
    next++
  return codeDigits(tokens[next]) ? next : at
}

/** Digits of a code, dots taken out; "hs8505" is one token and counts. */
const codeDigits = (token: Token | undefined): string | undefined => (token && digitsOf(token)) || undefined

const digitsOf = perWord((token): string => {
  if (token.kind !== 'number' && token.kind !== 'mixed') return ''
  const text = token.text.replace(/^hs/, '')
  if (!/^\d{2,4}(?:\.?\d{2}){0,4}$/.test(text)) return ''
  const digits = text.replaceAll('.', '')
  return digits.length % 2 === 0 && digits.length <= 10 ? digits : ''
})
