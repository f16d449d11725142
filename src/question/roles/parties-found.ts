import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Slot } from '../../query/slot.ts'
import type { Flow } from '../../trade/types.ts'

export interface Parties {
  readonly reporters: Slot<readonly string[]>
  readonly flows: Slot<readonly Flow[]>
  readonly partners: Slot<readonly string[]>
  readonly mirror: Query['mirror'] | undefined
}

export type PartiesFound = { readonly parties: Parties } | { readonly issue: Issue }
