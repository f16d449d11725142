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
    .replace(/^(record|revision) alert$/i, '$1')
  const said = inWords(words)
  for (const read of [level, share, percent, rank, revision, newMonth, record]) {
    const reading = read(said)
    if (reading) return reading
  }
  return { kind: 'not_understood' }
}

/** "<400t", "yoy < -20%", "YoY is worse than -20%": as they are said in words. */
const inWords = (words: string): string =>
  words
    .replace(
      /^(.*?)\s*\b(yoy|mom)\b\s*(?:is\s+)?(?:<|below|under|(?:worse|lower|less) than)\s*[-−](\d[\d.]*)\s*%/i,
      (_, of, kind, size) => `${of || 'exports'} down ${size}% ${kind}`,
    )
    .replace(/\s*([<>])\s*(?=[\d$])/, (_, sign) => (sign === '<' ? ' below ' : ' above '))
    .trim()
