import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Measure } from '../../trade/types.ts'
import type { goodWithin } from '../good-within.ts'
import type { Intent } from '../intent/intent.ts'
import type { Mention } from '../mentions/mention.ts'
import type { FlowSaid } from '../roles/sides.ts'
import type { Joining } from '../turn/joining.ts'

/** Everything one message says, before anything is carried over or filled in. */
export interface Said {
  readonly intent: Intent
  readonly mentions: readonly Mention[]
  readonly excluded: readonly Mention[]
  /** "as reported by Brazil": codes of those who are said to have counted it. */
  readonly tellers?: readonly string[]
  readonly flow: FlowSaid
  readonly goods: GoodsSaid
  readonly measure?: Measure
  readonly unit?: NonNullable<Query['unit']>
  /** "the partners you hold": the sum over those that are followed. */
  readonly overHeld: boolean
  /** "total", "altogether": after a list the sum is meant. */
  readonly summing: boolean
  /** "in total", "all told": where no time is named, of all that is held. */
  readonly altogether: boolean
  /** "total imports", "UK, world" after one partner's figure: of everybody. */
  readonly ofAll?: true
  /** "how much": a figure is asked for, and no yes or no. */
  readonly asksAmount: boolean
  /** "as a share of": of what is named, and what was told before is the part. */
  readonly asShareOf: boolean
  /** "how much of that": of what was told before, and not of everything. */
  readonly ofThat: boolean
  /** The good named is a part of all goods: its share of them, or its place among them. */
  readonly ofGoods?: NonNullable<ReturnType<typeof goodWithin>>
  /** A turn that changes the set spoken of: how, and the codes of the places it adds to those carried. */
  readonly joined?: { readonly how: Joining['how']; readonly codes: readonly string[] }
  readonly issue?: Issue
}

export interface GoodsSaid {
  readonly codes: readonly string[]
  /** Codes one word stands for, where it stands for several. */
  readonly options: readonly string[] | undefined
  /** A word for goods and none named: all of them; `told`, or those that were told before: "the German stuff". */
  readonly all: 'all' | 'told' | undefined
  /** The word named the material, what is held is one form of it. */
  readonly partly: string | undefined
  readonly joined: 'and' | 'versus' | undefined
  /** Added up. */
  readonly plus: boolean
  readonly words: string
}
