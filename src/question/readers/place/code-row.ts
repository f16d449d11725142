import type { Token } from '../../token.ts'
import { codes, isCapitals } from './codes.ts'
import { isPeriodWord } from './context.ts'
import type { View } from './view.ts'

/**
 * "GB exports nickel BE 2025", "BR imports 270112 CO", "GB exports IT nickel": in capitals behind another code, and with
 * a period, a good or nothing behind it, even a word of the language is a code. "What did the US import IN 2025" only
 * stresses the word.
 */
export function endsRowOfCodes(text: View, at: number): boolean {
  const { list } = text.tokens
  const token = list[at]!
  if (!isShort(text, token) || !isOpenBehind(text, at)) return false
  const others = list.slice(0, at).filter(isCode)
  return binding.has(token.text)
    ? others.some((other) => isShort(text, other) && !everyday.has(other.text))
    : others.some((other) => isShort(text, other) || settled.has(other.text))
}

const isShort = (text: View, token: Token): boolean =>
  token.kind === 'word' && token.raw.length === 2 && isCapitals(text, token)

/** "import NO nickel" has none of it. */
const isOpenBehind = ({ tokens: { list }, goods }: View, at: number): boolean =>
  list[at + 1] === undefined || isPeriodWord(list[at + 1]) || (goods.has(at + 1) && list[at]!.text !== 'no')

const isCode = ({ kind, text }: Token): boolean =>
  kind === 'word' && (codes().has(text) || everyday.has(text))

/** Written so in any text. */
const everyday: ReadonlySet<string> = new Set(['us', 'uk', 'eu'])

/** Codes in small letters as well. */
const settled: ReadonlySet<string> = new Set(['us', 'uk', 'eu', 'gb', 'br', 'cn'])

/** Words that stand before a period. */
const binding: ReadonlySet<string> = new Set(['in', 'at', 'by', 'as', 'to'])
