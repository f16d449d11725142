import type { Sense } from './lexicon.ts'
import type { GoodValue } from './readers/commodity.ts'
import type { NumberValue } from './readers/number.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place.ts'
import type { Edge, Tokens } from './token.ts'

/** What became of an item once the question was bound. Content that stays `unread` is never passed over silently. */
/** `aside`: it only describes what other words say, and leaves no mark of its own. */
export type Fate = 'unread' | 'consumed' | 'function' | 'aside'

/** A stretch of the question with one reading: one of `place`, `period`, `good`, `number`, `senses`, or none. */
export interface Item {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly span: readonly [number, number]
  readonly place?: PlaceValue
  readonly period?: PeriodPhrase
  readonly good?: GoodValue
  readonly number?: NumberValue
  readonly senses?: readonly Sense[]
  /** What was typed, where a slip was repaired. */
  readonly repaired?: string
  fate: Fate
}

export interface Edges {
  readonly places: readonly Edge<'place', PlaceValue>[]
  readonly periods: readonly Edge<'period', PeriodPhrase>[]
  readonly goods: readonly Edge<'good', GoodValue>[]
  readonly numbers: readonly Edge<'number', NumberValue>[]
  readonly words: readonly Edge<'word', readonly Sense[]>[]
}

type AnyEdge = Edges[keyof Edges][number]

/**
 * Chooses the readings that together explain the most of the question: a dynamic program over token positions.
 * A stretch of several tokens beats its parts; names beat words; a token nobody reads costs more than any reading.
 */
export function cover(tokens: Tokens, edges: Edges): Item[] {
  const { list } = tokens
  const starting: AnyEdge[][] = list.map(() => [])
  for (const found of Object.values(edges) as readonly (readonly AnyEdge[])[])
    for (const edge of found) starting[edge.from]!.push(edge)
  const best = new Float64Array(list.length + 1)
  const chosen: (AnyEdge | undefined)[] = []
  for (let at = list.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]! - costOfUnread(list[at]!.kind)
    for (const edge of starting[at]!) {
      const total = weightOf(edge) + best[edge.to]!
      if (total > best[at]! + 1e-9) {
        best[at] = total
        chosen[at] = edge
      }
    }
  }
  return itemsOf(tokens, chosen).map((item) => withTerm(item, edges.words))
}

const costOfUnread = (kind: string): number => (kind === 'symbol' ? 0.05 : 3)

/** Every reading costs a little, so that one over three tokens beats three over one each; names weigh more. */
function weightOf(edge: AnyEdge): number {
  const length = edge.to - edge.from
  return length * (1 + weights[edge.kind] + 0.05 * edge.score) - 0.6 - (edge.repaired ? 0.3 : 0)
}
const weights = { period: 0.3, place: 0.28, good: 0.27, number: 0.05, word: 0.08 }

/** "YTD" is a period and a term that can be asked about: the term stays with it. */
function withTerm(item: Item, words: Edges['words']): Item {
  if (!item.period) return item
  const senses = words
    .filter(({ from, to }) => from === item.from && to === item.to)
    .flatMap(({ value }) => value.filter(({ kind }) => kind === 'term'))
  return senses.length > 0 ? { ...item, senses } : item
}

function itemsOf(tokens: Tokens, chosen: readonly (AnyEdge | undefined)[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.list.length; ) {
    const edge = chosen[at]
    const to = edge ? edge.to : at + 1
    items.push({ ...base(tokens, at, to), ...reading(edge), fate: 'unread' })
    at = to
  }
  return items
}

function base({ list }: Tokens, from: number, to: number): Pick<Item, 'from' | 'to' | 'text' | 'span'> {
  let text = ''
  for (let at = from; at < to; at++) text += (at > from && list[at]!.spaced ? ' ' : '') + list[at]!.text
  return { from, to, text, span: [list[from]!.start, list[to - 1]!.end] }
}

function reading(edge: AnyEdge | undefined): Partial<Item> {
  if (!edge) return {}
  const repaired = edge.repaired === undefined ? {} : { repaired: edge.repaired }
  switch (edge.kind) {
    case 'place':
      return { place: edge.value, ...repaired }
    case 'period':
      return { period: edge.value, ...repaired }
    case 'good':
      return { good: edge.value, ...repaired }
    case 'number':
      return { number: edge.value, ...repaired }
    case 'word':
      return { senses: edge.value, ...repaired }
  }
}

/** The value a word item has for one kind of meaning, or undefined. */
export function senseOf(item: Item | undefined, kind: string): string | undefined {
  return item?.senses?.find((sense) => sense.kind === kind)?.value
}

export const has = (item: Item | undefined, kind: string, value?: string): boolean =>
  item?.senses?.some((sense) => sense.kind === kind && (value === undefined || sense.value === value)) ??
  false
