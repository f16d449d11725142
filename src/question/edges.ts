import type { GoodValue } from './readers/good-value.ts'
import type { NumberValue } from './readers/number.ts'
import type { PeriodPhrase } from './readers/period-phrase.ts'
import type { PlaceValue } from './readers/place-value.ts'
import type { Sense } from './sense.ts'
import type { Edge } from './token.ts'

export interface Edges {
  readonly places: readonly Edge<'place', PlaceValue>[]
  readonly periods: readonly Edge<'period', PeriodPhrase>[]
  readonly goods: readonly Edge<'good', GoodValue>[]
  readonly numbers: readonly Edge<'number', NumberValue>[]
  readonly words: readonly Edge<'word', readonly Sense[]>[]
}

export type AnyEdge = Edges[keyof Edges][number]
