import type { Choice } from '../query/issue.ts'

/** Which of the choices offered a short reply picks: by its number, or by words that only one of them has. */
export function chosenOf(text: string, choices: readonly Choice[]): Choice | undefined {
  const words = wordsOf(text).filter((word) => !courtesies.has(word))
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const nth = words.length === 1 ? nthOf(words[0]!, choices.length) : undefined
  if (nth !== undefined) return choices[nth - 1]
  const labels = choices.map(({ label }) => wordsOf(label))
  const having = choices.filter((_, i) => words.every((word) => labels[i]!.includes(word)))
  const named = choices.filter((_, i) => labels[i]!.join(' ') === words.join(' '))
  return having.length === 1 ? having[0] : named[0]
}

/** "thanks": picks nothing, and changes nothing of what was asked back about. */
export const isCourtesy = (text: string): boolean => wordsOf(text).every((word) => courtesies.has(word))

/** "both", "all of them" */
export const choosesAll = (text: string): boolean =>
  /^\W*(?:both|all|both of them|all of them|both please)\W*$/i.test(text)

/** "neither", "none of them": of two choices that were offered. */
export const choosesNone = (text: string): boolean =>
  /^\W*(?:no[\s,]+)?(?:neither|none)(?: one)?(?: of (?:them|these|those|the two))?\W*$/i.test(text)

/** The choice with other words in the place of those that were unclear: "synthetic graphite" where "graphite" stood. */
export function inPlace(text: string, pending: string, { question }: Choice): readonly string[] {
  const shortest = Math.min(pending.length, question.length)
  let from = 0
  while (from < shortest && pending[from] === question[from]) from++
  let behind = 0
  while (behind < shortest - from && pending.at(-1 - behind) === question.at(-1 - behind)) behind++
  const [head, unclear, tail] = parts(pending, from, pending.length - behind)
  const said = text.replace(/[?.!\s]+$/, '')
  return [`${head}${said}${tail}`, ...(unclear ? [`${head}${said} ${unclear}${tail}`] : [])]
}

/** The same where the label stands in the question. */
export function inLabel(text: string, { label, question }: Choice): readonly string[] {
  const at = question.toLowerCase().indexOf(label.toLowerCase())
  const said = text.replace(/[?.!\s]+$/, '')
  // "China then" where China stands already is no other name for "Exports"
  const others = wordsOf(at < 0 ? question : question.slice(0, at) + question.slice(at + label.length))
  if (wordsOf(said).some((word) => word.length > 3 && others.includes(word))) return []
  return at < 0 ? [] : [`${question.slice(0, at)}${said}${question.slice(at + label.length)}`]
}

/** Cut at whole words. */
function parts(text: string, from: number, to: number): readonly [string, string, string] {
  const start = text.lastIndexOf(' ', from - 1) + 1
  const space = text.indexOf(' ', to)
  const end = to > start && /\S/.test(text[to - 1] ?? '') && space < 0 ? text.length : to
  const word = text.slice(start).search(/\s|$/)
  const last = Math.max(end, start + word)
  return [text.slice(0, start), text.slice(start, last), text.slice(last)]
}

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+|[%$]/gu) ?? []).map((word) => units[word] ?? word)

/** Units by their other names. */
const units: Readonly<Record<string, string>> = {
  t: 'tonnes',
  tonne: 'tonnes',
  ton: 'tonnes',
  tons: 'tonnes',
  mt: 'tonnes',
  kilo: 'kg',
  kilos: 'kg',
  kgs: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  dollar: 'usd',
  dollars: 'usd',
  $: 'usd',
  m: 'million',
  mn: 'million',
  mio: 'million',
  millions: 'million',
  '%': 'percent',
  pct: 'percent',
}

const MOST_WORDS = 4

const courtesies: ReadonlySet<string> = new Set(
  'the one ones please pls i mean meant ok okay that s option choice number of them by from for in a an take thanks'.split(
    ' ',
  ),
)

function nthOf(word: string, count: number): number | undefined {
  if (word === 'other' && count === 2) return 2
  if (word === 'last' || word === 'latter') return count
  const nth = word === 'former' ? 1 : (ordinals[word] ?? (/^\d$/.test(word) ? Number(word) : undefined))
  return nth !== undefined && nth >= 1 && nth <= count ? nth : undefined
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
}
