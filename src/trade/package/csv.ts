/** One record with the line it starts on; a quoted field may run over several lines. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

export type CsvFault = (line: number, found: string, expected: string) => void

/**
 * RFC 4180: comma, quoted fields with doubled quotes, LF or CRLF, a last line with or without an end. Blank lines are
 * passed over. A record that cannot be read is reported and left out. One record at a time, so that a big file is not
 * held twice.
 */
export function* readCsv(text: string, fault: CsvFault): Generator<CsvRecord> {
  let line = 1
  for (let at = 0; at < text.length; ) {
    const read = readRecord(text, at)
    if ('expected' in read) fault(line, read.found, read.expected)
    else if (read.fields.length > 1 || read.fields[0] !== '') yield { line, fields: read.fields }
    line += linesBetween(text, at, read.next)
    at = read.next
  }
}

/** `next` is where the following record starts. */
type ReadRecord = { readonly next: number; readonly fields: readonly string[] } | Broken

interface Broken {
  readonly next: number
  readonly found: string
  readonly expected: string
}

interface Field {
  readonly value: string
  readonly end: number
}

/** Most lines hold no quote and are cut at their commas in one step. */
function readRecord(text: string, start: number): ReadRecord {
  const end = lineEnd(text, start)
  const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
  return line.includes('"') ? quotedRecord(text, start) : { next: end + 1, fields: line.split(',') }
}

function quotedRecord(text: string, start: number): ReadRecord {
  const fields: string[] = []
  for (let at = start; ; at += 1) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at)
    if ('expected' in field) return field
    fields.push(field.value)
    at = field.end
    if (text[at] !== ',') return { next: lineEnd(text, at) + 1, fields }
  }
}

function quotedField(text: string, start: number): Field | Broken {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return broken('a quote that is never closed', 'a closing quote', text.length)
  const value = text.slice(start + 1, close).replaceAll('""', '"')
  if (fieldEnd(text, close + 1) === close + 1) return { value, end: close + 1 }
  return broken('text after a closing quote', 'a comma or the end of the line', lineEnd(text, close) + 1)
}

function plainField(text: string, start: number): Field | Broken {
  const end = fieldEnd(text, start)
  const value = text.slice(start, end)
  if (!value.includes('"')) return { value, end }
  return broken('a quote inside a field', 'the field in quotes, its own doubled', lineEnd(text, start) + 1)
}

const broken = (found: string, expected: string, next: number): Broken => ({ found, expected, next })

/** The comma or line end that closes a field not in quotes. */
function fieldEnd(text: string, start: number): number {
  let end = lineEnd(text, start)
  if (end > start && text[end - 1] === '\r') end -= 1
  const comma = text.indexOf(',', start)
  return comma >= 0 && comma < end ? comma : end
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function linesBetween(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
