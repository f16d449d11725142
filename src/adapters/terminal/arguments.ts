/** What `ask` was told on its command line; see `usage`. */
export interface AskArguments {
  readonly json: boolean
  readonly help: boolean
  readonly data: readonly string[]
  readonly now?: string
  readonly conversation?: string
  /** The words of the question; empty for a chat or for lines on standard input. */
  readonly question: string
}

export const usage = `tallyman ask: trade questions, answered from the data held

  ask [--json] [--data DIR]... [--now YYYY-MM-DD] [--conversation ID] [QUESTION ...]

  QUESTION        one answer; without it an interactive chat, or, where standard input
                  is not a terminal, one question a line: plain text, or a JSON object
                  {"text", "id"?, "conversation"?, "now"?}. The chat keeps subscriptions,
                  alerts and defaults, and prints what falls due while it is open
  --json          answers as data, one JSON object a line
  --data DIR      a data package instead of the shipped one; may be given several times
  --now DATE      today, for "latest", "last month" and the like
  --conversation  lines with the same name are turns of one conversation
  --help          this text

  Exit code 0 when it ran, whatever the answers; 2 for wrong usage or data that cannot be loaded.`

export type Parsed = { readonly arguments: AskArguments } | { readonly fault: string }

/** Reads the words behind `ask`; everything from the first word of the question on belongs to it. */
export function parseArguments(words: readonly string[]): Parsed {
  const data: string[] = []
  const named: { now?: string; conversation?: string } = {}
  const flags = { json: false, help: false }
  let at = 0
  while (words[at]?.startsWith('--') && words[at] !== '--') {
    const [name, given] = splitOption(words[at++]!)
    if (name === '--json' || name === '--help') {
      if (given !== undefined) return { fault: `${name} takes no value` }
      flags[name === '--json' ? 'json' : 'help'] = true
      continue
    }
    if (!isValued(name)) return { fault: `unknown option ${name}` }
    const value = given ?? words[at++]
    if (!value) return { fault: `${name} needs a value` }
    if (name === '--now' && !isDate(value)) return { fault: `--now: found "${value}", expected YYYY-MM-DD` }
    if (name === '--data') data.push(value)
    else named[name === '--now' ? 'now' : 'conversation'] = value
  }
  if (words[at] === '--') at++
  return { arguments: { ...flags, data, ...named, question: words.slice(at).join(' ').trim() } }
}

const isValued = (name: string): boolean => ['--data', '--now', '--conversation'].includes(name)

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
