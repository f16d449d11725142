import type { Rule } from './alert.ts'

/** What is to be watched, and when it is told. A place stands in words: who reads questions finds its code. */
export type AlertReading =
  | { readonly kind: 'rule'; readonly question: string; readonly rule: PlainRule }
  | { readonly kind: 'rank'; readonly place: string; readonly nth?: number }
  /** A percentage alone would tell of 2 t after 1 t. */
  | { readonly kind: 'needs_least' }
  | { readonly kind: 'not_understood' }

export type Read = (words: string) => AlertReading | undefined

/** Rules that name no place. */
export type PlainRule = Exclude<Rule, { kind: 'rank' }>
