import type { Offer } from '../buttons.ts'
import type { SlotName } from './slot-text.ts'

/** What was filled in, in words, with its other possible values. */
export interface Assumption {
  readonly slot: SlotName
  readonly value: unknown
  readonly text: string
  readonly alternatives: readonly Offer[]
  /** Worth its place in the grey line; a package's own default is not. */
  readonly said: boolean
}
