/**
 * `store_unreachable`: nobody answered, try again later. `store_failed`: it answered and refused (full, read-only,
 * no password): an operator has to look.
 */
export type StoreFailureCode = 'store_unreachable' | 'store_failed'

export interface StoreFailure extends Error {
  readonly code: StoreFailureCode
}

export const storeFailure = (code: StoreFailureCode, message: string, cause?: unknown): StoreFailure =>
  Object.assign(new Error(message, { cause }), { code })

export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'store_unreachable'
