import { item } from '../../item.ts'
import type { Token } from '../../token.ts'
import { isTradeWord, isWord } from './context.ts'
import { nameAt } from './name.ts'
import type { Named } from './named.ts'
import { isUnitedStates } from './us.ts'
import type { View } from './view.ts'

/** Whether a name stands for its place here, and is not money, a person, a verb or the scene of a summit. */
export function isMeant(text: View, named: Named): boolean {
  const { list } = text.tokens
  const first = text.words[named.at]!
  const last = text.words[named.end - 1]!.at
  const after = list[last + 1]
  if (named.end - named.at === 1 && articled.has(first.key) && !hasArticle(list, first.at)) return false
  if (capitalsOnly.has(first.key) && (text.tokens.oneCase || list[first.at]!.raw !== first.key.toUpperCase()))
    return false
  if (after?.text === 'time' && list[last + 2]?.text !== 'series') return false
  if (named.name.kind === 'group' && isWidened(list, last) && named.name.code !== 'BRICS') return false
  if (named.name.kind === 'sub_national') return !list.some((token) => isWord('talks', token))
  if (named.name.kind !== 'place') return true
  if (isWord('money', after) || (after?.text === '$' && !after.spaced)) return false
  if (named.end - named.at > 1) return true
  const before = item(list, first.at - 1)
  if (first.key === 'us') return isUnitedStates(text, named.at, nameAt)
  if (first.key === 'polish') return list[first.at]!.raw === 'Polish' || isTradeWord(after)
  if (first.key === 'mainland') return nameAt(text, named.end)?.end === undefined
  if (people.has(first.key)) return !isWord('greeting', before)
  return true
}

/** "OPEC+" has members that OPEC has not; "EU+Norway" adds one, and BRICS calls itself so. */
const isWidened = (list: readonly Token[], at: number): boolean => {
  const [sign, next] = [list[at + 1], list[at + 2]]
  return sign?.text === '+' && !sign.spaced && (next === undefined || next.spaced || !next.isWord)
}

/** "The States", "the bloc", "the Gulf": without the article they are anybody's. */
const articled: ReadonlySet<string> = new Set(['states', 'bloc', 'gulf'])
const hasArticle = (list: readonly Token[], at: number): boolean =>
  item(list, at - 1)?.text === 'the' && list[at + 1]?.text !== 'of'

/** "DR" is a republic, "dr" a doctor. */
const capitalsOnly: ReadonlySet<string> = new Set(['dr', 'roc'])

/** Names that people have too. */
const people: ReadonlySet<string> = new Set([
  'jordan',
  'chad',
  'georgia',
  'kenya',
  'india',
  'israel',
  'ireland',
  'france',
])
