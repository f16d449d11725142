import type { Query } from './query.ts'

/** "have exports been above 6,000 t in 2026": of one of its months or of all of them together, as the number allows. */
export const isOpenSpan = ({ operation, claim, grain }: Query): boolean =>
  operation === 'record' && claim?.kind === 'threshold' && grain === undefined
