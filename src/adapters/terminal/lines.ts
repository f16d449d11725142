import { isDate } from './arguments.ts'
import type { Question } from './terminal.ts'

/** One line of standard input, as a question. */
export interface Line {
  readonly id: string
  readonly question: Question
}

/** Plain text, or a JSON object with `text`; an object that does not fit is a fault with its line number. */
export function parseLine(line: string, number: number): Line | { readonly fault: string } {
  const id = String(number)
  if (!line.trimStart().startsWith('{')) return { id, question: { text: line } }
  const { text, now, conversation, id: name } = parseObject(line)
  if (typeof text !== 'string') return fault(number, line.trim().slice(0, 60), 'plain text, or {"text": "…"}')
  if (now !== undefined && !isDay(now)) return fault(number, `now ${JSON.stringify(now)}`, '"YYYY-MM-DD"')
  return {
    id: name === undefined ? id : String(name),
    question: {
      text,
      ...(conversation === undefined ? {} : { conversation: String(conversation) }),
      ...(now === undefined ? {} : { now }),
    },
  }
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value)

const fault = (number: number, found: string, expected: string) => ({
  fault: `standard input, line ${number}: found ${found}, expected ${expected}`,
})

function parseObject(line: string): Partial<Record<string, unknown>> {
  try {
    return JSON.parse(line) // an object: the line begins with a brace
  } catch {
    return {}
  }
}
