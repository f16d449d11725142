import { eachName, once, readTable } from '../../../names/table.ts'
import type { Token } from '../../token.ts'

type Kind =
  | 'trade'
  | 'period'
  | 'pronoun_verb'
  | 'before_us'
  | 'after_us'
  | 'link'
  | 'greeting'
  | 'talks'
  | State
type State = 'state' | 'state_kind' | 'state_joint' | 'state_sign' | 'state_sign_kind'
type Codes = 'word_code' | 'element_code' | 'plain_code' | 'grade_code' | 'year_code' | 'money'

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
export const isWord = (kind: Kind | Codes, token: Token | undefined): boolean =>
  token !== undefined && context().get(kind)!.has(token.text)

/** A month, a year, "last", "Q2", "2025-07". */
export const isPeriodWord = (token: Token | undefined): boolean =>
  isWord('period', token) || (token !== undefined && (token.kind === 'number' || token.kind === 'mixed'))

export const isTradeWord = (token: Token | undefined): boolean => isWord('trade', token)
