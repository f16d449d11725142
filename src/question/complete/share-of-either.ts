import type { Operation } from '../../query/operation.ts'
import type { Known } from './known.ts'

/** "was the US share bigger in October or in November": of the two times the one, whoever the parts are of. */
export const isShareOfEither = ({ said: { intent }, periods }: Known, operation: Operation): boolean =>
  operation === 'compare' &&
  intent.extreme !== undefined &&
  intent.quantity === 'share' &&
  periods.list?.length === 2
