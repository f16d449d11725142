import type { Idea } from './idea.ts'
import type { Sense } from './lexicon.ts'
import type { GoodValue } from './readers/commodity.ts'
import type { NumberValue } from './readers/number.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place.ts'
import type { Edge, Token, Tokens } from './token.ts'

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
export function cover(tokens: Tokens, edges: Edges): Idea[] {
  const { list } = tokens
  const starting = byStart(list.length, edges)
  const best: number[] = list.map(() => 0)
  best.push(0)
  const chosen: (AnyEdge | undefined)[] = list.map(() => undefined)
  for (let at = list.length - 1; at >= 0; at--) {
    best[at] = best[at + 1]! - costOfUnread(list[at]!.kind)
    const here = starting[at]!
    for (let i = 0; i < here.length; i++) {
      const edge = here[i]!
      const total = weightOf(edge) + best[edge.to]!
      if (total > best[at]! + 1e-9) {
        best[at] = total
        chosen[at] = edge
      }
    }
  }
  return ideasOf(tokens, chosen, edges.words)
}

const costOfUnread = (kind: string): number => (kind === 'symbol' ? 0.05 : 3)

function byStart(
  length: number,
  { places, periods, goods, numbers, words }: Edges,
): readonly (readonly AnyEdge[])[] {
  const starting: AnyEdge[][] = []
  for (let at = 0; at < length; at++) starting.push([])
  for (const some of [places, periods, goods, numbers, words])
    for (let i = 0; i < some.length; i++) starting[some[i]!.from]!.push(some[i]!)
  return starting
}

/** Every reading costs a little, so that one over three tokens beats three over one each; names weigh more. */
function weightOf(edge: AnyEdge): number {
  const length = edge.to - edge.from
  return length * (1 + weights[edge.kind] + 0.05 * edge.score) - 0.6 - (edge.repaired ? 0.3 : 0)
}
const weights = { period: 0.3, place: 0.28, good: 0.27, number: 0.05, word: 0.08 }

function ideasOf({ list }: Tokens, chosen: readonly (AnyEdge | undefined)[], words: Edges['words']): Idea[] {
  const ideas: Idea[] = []
  for (let at = 0; at < list.length; ) {
    const edge = chosen[at]
    const to = edge ? edge.to : at + 1
    ideas.push(ideaFrom(edge ?? unread, wordsOf(list, at, to), words))
    at = to
  }
  return ideas
}

function wordsOf(list: readonly Token[], from: number, to: number): Words {
  let { text, isWord } = list[from]!
  for (let at = from + 1; at < to; at++) {
    text += list[at]!.spaced ? ` ${list[at]!.text}` : list[at]!.text
    isWord ||= list[at]!.isWord
  }
  return { from, to, text, span: [list[from]!.start, list[to - 1]!.end], isWord }
}
type Words = Pick<Idea, 'from' | 'to' | 'text' | 'span' | 'isWord'>

/** Written out field by field: the reading of a question begins with the making of all its ideas. */
function ideaFrom(edge: AnyEdge | Unread, row: Words, words: Edges['words']): Idea {
  const { kind, value, repaired } = edge
  const terms = kind === 'period' ? termsOf(row, words) : undefined
  return {
    from: row.from,
    to: row.to,
    text: row.text,
    span: row.span,
    isWord: row.isWord,
    place: kind === 'place' ? value : undefined,
    period: kind === 'period' ? value : undefined,
    good: kind === 'good' ? value : undefined,
    number: kind === 'number' ? value : undefined,
    senses: kind === 'word' ? value : terms,
    repaired,
    amount: undefined,
    threshold: undefined,
    top: undefined,
    fate: 'unread',
  }
}

interface Unread {
  readonly kind: undefined
  readonly value: undefined
  readonly repaired: undefined
}
const unread: Unread = { kind: undefined, value: undefined, repaired: undefined }

/** "YTD" is a period and a term that can be asked about: the term stays with it. */
function termsOf({ from, to }: Words, words: Edges['words']): readonly Sense[] | undefined {
  for (const word of words) {
    if (word.from !== from || word.to !== to) continue
    const terms = word.value.filter(({ kind }) => kind === 'term')
    if (terms.length > 0) return terms
  }
  return undefined
}
