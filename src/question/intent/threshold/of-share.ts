import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'

/** "is it over 50%": no move is told of, and so it is the part that it has. */
export const isOfShare = (
  clause: Clause,
  { operation, quantity, direction }: Draft,
  { unit }: Threshold,
): boolean =>
  unit === 'percent' &&
  ![operation, quantity, direction].some((said) => said !== undefined) &&
  !tellsOfMove(clause)

export const tellsOfMove = (clause: Clause): boolean =>
  ['direction', 'change', 'kind'].some((kind) => clause.first(kind) !== undefined)
