import type { Operation } from '../../../query/operation.ts'

/** Told of one month or of so many, found among others. */
export const inTime: readonly Operation[] = [
  ...(['since', 'record', 'count_periods', 'streak', 'turning', 'overtake', 'recovery'] as const),
]
