import type { Rich, Span } from './reply.ts'

/** Pieces of a sentence: plain strings and styled spans; what is undefined or empty is left out. */
export type Piece = string | Span | Rich | undefined

export function rich(...pieces: readonly Piece[]): Rich {
  const spans: Span[] = []
  for (const piece of pieces) add(spans, piece)
  return spans
}

export const bold = (text: string): Span => ({ text, style: 'bold' })
export const link = (text: string, url: string | undefined): Span => (url ? { text, link: url } : { text })

/** "Germany, Japan and the United States" */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

/** At most `most` items, and how many more there are. */
export const listedShort = (items: readonly string[], most: number): string =>
  items.length <= most ? listed(items) : `${items.slice(0, most).join(', ')} and ${items.length - most} more`

/** Letters of English are turned by hand: asking the engine for it takes longer than the rest of a sentence. */
export function capitalised(text: string): string {
  const first = text.charCodeAt(0)
  if (isBetween(first, 'A', 'Z')) return text
  const start = text.charAt(0)
  const capital = isBetween(first, 'a', 'z') ? String.fromCharCode(first - CASES_APART) : start.toUpperCase()
  return capital + text.slice(1)
}

const isBetween = (letter: number, from: string, to: string): boolean =>
  letter >= from.charCodeAt(0) && letter <= to.charCodeAt(0)

const CASES_APART = 'a'.charCodeAt(0) - 'A'.charCodeAt(0)

function add(spans: Span[], piece: Piece): void {
  if (piece === undefined || piece === '') return
  if (typeof piece === 'string') {
    const last = spans.at(-1)
    if (last && !last.style && !last.link && !last.tone) spans[spans.length - 1] = { text: last.text + piece }
    else spans.push({ text: piece })
  } else if (Array.isArray(piece)) for (const part of piece) add(spans, isPlain(part) ? part.text : part)
  else spans.push(piece as Span)
}

const isPlain = (span: Span): boolean => !span.style && !span.link && !span.tone
