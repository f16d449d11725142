import { once, readTable } from '../names/table.ts'

/** How an answer is to be told, where it is not told as usual. */
export type Form =
  | 'summary'
  | 'news'
  | 'sentence'
  | 'quote'
  | 'bullets'
  | 'number'
  | 'plain'
  | 'table'
  | 'csv'

export interface FormAsked {
  readonly form: Form
  /** What is left to be asked; empty where the words were of the form alone. */
  readonly rest: string
}

/** "tl;dr us july", "exports 2025 as csv", "just the number": the form and the question apart. */
export function readForm(text: string, isFirst = true): FormAsked | undefined {
  const words = text.toLowerCase().replace(/[’]/g, "'")
  const found = beginningIn(words).find(({ expression, isAlone, opens }) => {
    const match = opens && !isFirst ? null : expression.exec(words)
    return match !== null && (!isAlone || isIdle(without(words, match)))
  })
  if (!found) return undefined
  const rest = without(text, found.expression.exec(words)!)
  return { form: found.form, rest: isIdle(rest) ? '' : rest }
}

interface Phrase {
  readonly form: Form
  readonly isAlone: boolean
  /** Means this only where nothing was told before: "diff" of two that were told is how far they are apart. */
  readonly opens: boolean
  readonly first: string
  readonly length: number
  readonly expression: RegExp
}

/** What stands around the phrase; a word that only joined the two is left off. */
function without(text: string, match: RegExpExecArray): string {
  const before = text.slice(0, match.index).replace(/[\s,:;–-]+$/, '')
  const after = text
    .slice(match.index + match[0].length)
    .replace(/^[\s,:;–-]*(?:(?:of|on|for|about)\s+)?/i, '')
  return `${before} ${after}`.trim()
}

/** Small words and signs: "please send csv", "write the lede pls". */
const isIdle = (text: string): boolean => wordsIn(text.toLowerCase()).every((word) => idle.has(word))

const idle = new Set(
  "please pls plz can could would you i we i'd like want need to have get write send give make show put do me us a an the it that this them those in as of for on with and now just ok thanks hey hi answer reply data figures".split(
    ' ',
  ),
)

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}']+/gu) ?? []

/** The phrases that begin with a word of the message: few messages hold any, and trying all takes longer than reading. */
function beginningIn(text: string): readonly Phrase[] {
  const found = new Set<Phrase>()
  for (const word of wordsIn(text)) for (const phrase of byFirstWord().get(word) ?? []) found.add(phrase)
  return found.size < 2 ? [...found] : [...found].sort((a, b) => b.length - a.length)
}

const byFirstWord = once(() => {
  const words = new Map<string, Phrase[]>()
  for (const phrase of table()) {
    const known = words.get(phrase.first)
    if (known) known.push(phrase)
    else words.set(phrase.first, [phrase])
  }
  return words
})

/** A phrase is no part of "just the number of months". */
const table = once((): readonly Phrase[] =>
  rows().map(({ form, where, phrase }) => ({
    form,
    isAlone: where !== 'beside',
    opens: where === 'first',
    first: wordsIn(phrase)[0]!,
    length: phrase.length,
    expression: new RegExp(
      `(?<![\\p{L}\\p{N}'-])${phrase.replace(/[.*+?^$()[\]\\|]/g, '\\$&')}(?![\\p{L}\\p{N}'-])(?!\\s+of\\b)`,
      'u',
    ),
  })),
)

/** The lines of `data/names/forms.tsv`. */
const rows = once(() =>
  readTable('forms.tsv').flatMap(([form, where, phrases]) =>
    phrases!.split('|').map((phrase) => ({ form: form as Form, where, phrase })),
  ),
)
