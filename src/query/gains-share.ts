import type { Query } from './query.ts'

/** "who gained share": what is ranked is how many points each share moved, and not the share. */
export const gainsShare = ({ operation, quantity, comparison }: Query): boolean =>
  operation === 'rank' && quantity === 'share' && comparison !== undefined
