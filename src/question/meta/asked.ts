import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { World } from '../complete/world.ts'
import type { Reading } from '../reading.ts'
import type { TopicIndex } from '../topics.ts'

/** A question, and what the answer can be looked up in. */
export interface Asked {
  readonly clause: Clause
  readonly topics: TopicIndex
  readonly world: World
  readonly previous: Query | undefined
}

export type Read = (asked: Asked) => Reading | undefined
