/** What `ask` was told on its command line; see `usage`. */
export interface AskArguments {
  readonly json: boolean
  readonly data: readonly string[]
  readonly now?: string
  readonly conversation?: string
  /** The words of the question; empty for a chat or for lines on standard input. */
  readonly question: string
  readonly help: boolean
}

export const usage = `tallyman ask: trade questions, answered from the data held

  ask [--json] [--data DIR]... [--now YYYY-MM-DD] [--conversation ID] [QUESTION ...]

  QUESTION        one answer; without it an interactive chat, or, where standard input
                  is not a terminal, one question a line: plain text, or a JSON object
                  {"text", "id"?, "conversation"?, "now"?}
  --json          answers as data, one JSON object a line
  --data DIR      a data package instead of the shipped one; may be given several times
  --now DATE      today, for "latest", "last month" and the like
  --conversation  lines with the same name are turns of one conversation
  --help          this text`

export type Parsed = { readonly arguments: AskArguments } | { readonly fault: string }

/** Reads the words behind `ask`; everything after the first word of the question belongs to it. */
export function parseArguments(words: readonly string[]): Parsed {
  let json = false
  let help = false
  const data: string[] = []
  const named: { now?: string; conversation?: string } = {}
  let at = 0
  for (; at < words.length; at++) {
    const word = words[at]!
    if (word === '--') {
      at++
      break
    }
    if (!word.startsWith('--')) break
    const [name, given] = splitOption(word)
    if (name === '--json') json = true
    else if (name === '--help') help = true
    else if (name === '--data' || name === '--now' || name === '--conversation') {
      const value = given ?? words[++at]
      if (value === undefined || value === '') return { fault: `${name} needs a value` }
      if (name === '--data') data.push(value)
      else if (name === '--now') named.now = value
      else named.conversation = value
    } else return { fault: `unknown option ${name}` }
  }
  if (named.now !== undefined && !isDate(named.now)) return { fault: `--now: found "${named.now}", expected YYYY-MM-DD` }
  return { arguments: { json, help, data, ...named, question: words.slice(at).join(' ') } }
}

const splitOption = (word: string): [string, string | undefined] => {
  const equals = word.indexOf('=')
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)]
}

/** A day that is on the calendar: 2025-02-30 is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
