import type { Fault } from '../trade/faults.ts'
import type { Resource } from './resources.ts'
import type { Sheet } from './sheet.ts'

/** A way in which other people write their figures down. */
export interface Format {
  readonly name: string
  /** By the names of the columns alone. */
  recognises(header: readonly string[]): boolean
  /** The same in the columns of a package; each record keeps the line it came from, so that faults name it. */
  read(sheet: Sheet, faults: Fault[]): readonly Read[]
}

export interface Read {
  readonly resource: Resource
  readonly sheet: Sheet
}
