import { level, newMonth, type PlainRule, percent, rank, record, revision, share } from './alert-words.ts'

/** What is to be watched, and when it is told. A place stands in words: who reads questions finds its code. */
export type AlertReading =
  | { readonly kind: 'rule'; readonly question: string; readonly rule: PlainRule }
  | { readonly kind: 'rank'; readonly place: string; readonly nth?: number }
  /** A percentage alone would tell of 2 t after 1 t. */
  | { readonly kind: 'needs_least' }
  | { readonly kind: 'not_understood' }

export type Read = (words: string) => AlertReading | undefined

/** "exports to the US above 1,000 t", "US imports up 10% on the year and at least 50 t", "record exports". */
export function readAlert(text: string): AlertReading {
  const words = text
    .trim()
    .replace(/^(?:(?:me|us)\s+)?(?:if|when|whenever|about|on)\s+/i, '') // and "US imports" keeps its US
    .replace(/[?.!]+$/, '')
  for (const read of [level, share, percent, rank, revision, newMonth, record]) {
    const reading = read(words)
    if (reading) return reading
  }
  return { kind: 'not_understood' }
}
