import type { Query } from '../../query/query.ts'
import type { PeriodsFound } from '../periods/found.ts'
import type { Said } from '../said/said.ts'
import type { ScopeFound } from './scope.ts'
import type { World } from './world.ts'

/** All that is known when the last slots are filled. */
export interface Known {
  readonly said: Said
  readonly scope: ScopeFound
  readonly periods: PeriodsFound
  readonly world: World
  /** The turn before, in a conversation. */
  readonly previous: Query | undefined
  /** The turn before where this one says nothing of what is to be done, so that its operation goes on. */
  readonly base: Query | undefined
}
