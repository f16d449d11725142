import type { Edge } from '../token.ts'

/** What words about places mean. `assumed`: read so and to be said, with what else it could be (places, groups). */
export type PlaceValue =
  | {
      readonly kind: 'place'
      readonly code: string
      readonly adjective: boolean
      readonly assumed?: readonly string[]
    }
  | {
      readonly kind: 'group'
      readonly code: string
      readonly adjective: boolean
      readonly assumed?: readonly string[]
    }
  | { readonly kind: 'world' }
  /** Two countries added up, set against a third. */
  | { readonly kind: 'joint'; readonly codes: readonly string[] }
  /** "Rest of the world", "everyone else": the world, or the group `of`, without the others that are named. */
  | { readonly kind: 'rest'; readonly of?: string; readonly words?: string }
  /** `ZZ`: trade that is booked to no country. */
  | { readonly kind: 'unspecified' }
  | { readonly kind: 'ambiguous'; readonly words: string; readonly candidates: readonly string[] }
  | { readonly kind: 'former'; readonly name: string; readonly successors: readonly string[] }
  | { readonly kind: 'sub_national'; readonly name: string }

export type PlaceEdge = Edge<'place', PlaceValue>
