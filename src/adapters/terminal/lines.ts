import { isDate } from './arguments.ts'

/** One line of standard input, as a question. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly conversation?: string
  readonly now?: string
}

/** Plain text, or a JSON object with `text`; an object that does not fit is a fault with its line number. */
export function parseLine(line: string, number: number): Line | { readonly fault: string } {
  const id = String(number)
  if (!line.trimStart().startsWith('{')) return { id, text: line }
  const read = parseObject(line)
  if (!read || typeof read.text !== 'string') return { fault: `line ${number}: found ${line.slice(0, 60)}, expected {"text": "…"} or plain text` }
  if (read.now !== undefined && !(typeof read.now === 'string' && isDate(read.now)))
    return { fault: `line ${number}, now: found ${JSON.stringify(read.now)}, expected "YYYY-MM-DD"` }
  return {
    id: read.id === undefined ? id : String(read.id),
    text: read.text,
    ...(read.conversation === undefined ? {} : { conversation: String(read.conversation) }),
    ...(read.now === undefined ? {} : { now: read.now as string }),
  }
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
