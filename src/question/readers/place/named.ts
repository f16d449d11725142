import type { PlaceName } from '../../../names/lexicon.ts'

/** A name that stands at words `at` to `end` (exclusive). */
export interface Named {
  readonly at: number
  readonly end: number
  readonly name: PlaceName
}
