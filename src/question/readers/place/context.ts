import { eachName, once, readTable } from '../../../names/table.ts'
import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'

const bits = {
  trade: 1,
  period: 2,
  pronoun_verb: 4,
  before_us: 8,
  after_us: 16,
  link: 32,
  greeting: 64,
  talks: 128,
  word_code: 256,
  element_code: 512,
  plain_code: 1024,
  grade_code: 2048,
  year_code: 4096,
  money: 8192,
  alone_code: 16384,
} as const
type Asked = keyof typeof bits
type State = 'state' | 'state_kind' | 'state_joint' | 'state_sign' | 'state_sign_kind'

/** The words of place-context.tsv, by what they tell about their neighbours. */
const context = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>()
  for (const [kind, words] of readTable('place-context.tsv')) {
    const set = new Set<string>()
    eachName(words!, (word) => set.add(word))
    all.set(kind!, set)
  }
  for (const [kind, words, codes] of readTable('place-words.tsv')) {
    if (kind === 'money') all.set(kind, new Set(words!.split(';')))
    else if (kind!.endsWith('_code')) all.set(kind!, new Set((codes ?? words)!.split(' ')))
  }
  return all
})

export const wordsOfKind = (kind: State): ReadonlySet<string> => context().get(kind)!

/** Whether a token is one of the words of that kind. */
export const isWord = (kind: Asked, token: Token | undefined): boolean =>
  token !== undefined && (kindsOf(token) & bits[kind]) !== 0

/** All that a word tells, a bit each: found out once for each word, since it is asked of every neighbour of a place. */
const kindsOf = perWord((token): number => {
  let kinds = 0
  for (const [kind, words] of context()) if (words.has(token.text)) kinds |= bits[kind as Asked] ?? 0
  return kinds
})

/** A month, a year, "last", "Q2", "2025-07". */
export const isPeriodWord = (token: Token | undefined): boolean =>
  isWord('period', token) || (token !== undefined && (token.kind === 'number' || token.kind === 'mixed'))

export const isTradeWord = (token: Token | undefined): boolean => isWord('trade', token)
