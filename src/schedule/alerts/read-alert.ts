import type { AlertReading } from './alert-reading.ts'
import { level, newMonth, percent, rank, record, revision, share } from './alert-words.ts'

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
