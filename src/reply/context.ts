import type { Range } from '../calendar/month.ts'
import type { Unfit } from '../query/defaults.ts'
import type { Query } from '../query/query.ts'

export type Flow = Query['flows']['value'][number]
export type Measure = Query['measure']['value']

/** What wording has to know of the catalogue, and no figure of it; a Catalogue fits. */
export interface Holdings {
  readonly reporters: readonly string[]
  readonly commodities: readonly Good[]
  readonly flows: readonly Flow[]
  readonly defaults: Defaults
  monthsHeld(about: Held): Range | undefined
  stepHeld(about: Held): number
  holds(about: Held): boolean
}

export interface Good {
  readonly code: string
  readonly package: string
  readonly label: string
  readonly description?: string
}

/** What is left out, or undefined, can be any. */
interface Held {
  readonly reporter?: string | undefined
  readonly flow?: Flow | undefined
  readonly commodity?: string | undefined
}

interface Defaults {
  readonly reporter?: string
  readonly flow?: Flow
  readonly commodity?: string
  readonly measure?: Measure
}

/** What stays the same from one reply to the next, and the question that is being replied to. */
export interface ReplyContext {
  readonly holdings: Holdings
  /** As typed. */
  readonly question: string
  /** Of the data that answer: letters alone, so that no part of it can be taken for a figure. */
  readonly version?: string
  /** Questions that are known to be answered, for help and for what was not understood. */
  readonly examples?: readonly string[]
  /** What is taken for granted where the question was asked, and does not fit it. */
  readonly unfit?: readonly Unfit[] | undefined
}
