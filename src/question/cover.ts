import { ideasOf } from './covered.ts'
import type { Idea } from './idea.ts'
import type { Sense } from './lexicon.ts'
import type { GoodValue } from './readers/commodity.ts'
import type { NumberValue } from './readers/number.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place.ts'
import type { Edge, Tokens } from './token.ts'

export interface Edges {
  readonly places: readonly Edge<'place', PlaceValue>[]
  readonly periods: readonly Edge<'period', PeriodPhrase>[]
  readonly goods: readonly Edge<'good', GoodValue>[]
  readonly numbers: readonly Edge<'number', NumberValue>[]
  readonly words: readonly Edge<'word', readonly Sense[]>[]
}

export type AnyEdge = Edges[keyof Edges][number]

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
