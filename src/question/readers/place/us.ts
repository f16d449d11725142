import { item } from '../../item.ts'
import type { Token } from '../../token.ts'
import { isPeriodWord, isTradeWord, isWord } from './context.ts'
import type { Named } from './named.ts'
import type { View } from './view.ts'

type NameAt = (text: View, at: number) => Named | undefined

/**
 * Whether "us" is the United States. Capitals say so unless the whole message is in one case; otherwise its
 * neighbours do: "us imports", "exports to us july", "us vs australia", and not "show us imports".
 */
export function isUnitedStates(text: View, word: number, nameAt: NameAt): boolean {
  const { list, oneCase } = text.tokens
  const at = text.words[word]!.at
  if (list[at]!.raw === 'US' && !oneCase) return true
  const before = item(list, at - 1)
  const after = list[at + 1]
  if (before?.text === 'the' || after?.text === "'s") return true
  if (before?.text === 'compare' && after?.text === 'with' && nameAt(text, word + 2) !== undefined)
    return true
  if (isWord('pronoun_verb', before)) return false
  if (before?.text === 'or' && word > 1 && nameAt(text, word - 2) !== undefined) return true
  if (before?.text === 'on' && text.goods.has(at + 1)) return true
  if (before && prepositions.has(before.text)) return isBehindPreposition(text, word, before.text)
  if (word === 0 || isTradeWord(before) || isSeparator(before?.text) || isSeparator(after?.text)) return true
  if (isTradeWord(after) || isPeriodWord(after) || (isPeriodWord(before) && !after) || after?.text === 'and')
    return true
  if (isWord('before_us', before) || isWord('after_us', after)) return true
  if (isWord('plain_code', before) || isWord('plain_code', after)) return true
  return (
    nameAt(text, word - 1) !== undefined ||
    (word + 1 < text.words.length && nameAt(text, word + 1) !== undefined)
  )
}

const prepositions: ReadonlySet<string> = new Set(['for', 'to', 'with', 'of'])
const isSeparator = (text: string | undefined): boolean => text !== undefined && separators.has(text)
const separators: ReadonlySet<string> = new Set(
  'vs v versus -> <- => <= / - & , : and from into by in than against between via ex excluding except without minus non uk'.split(
    ' ',
  ),
)

/** "exports to us", "send it to us"; "trade with us", "share it with us"; "imports of us", "all of us". */
function isBehindPreposition(text: View, word: number, preposition: string): boolean {
  const { list } = text.tokens
  const at = text.words[word]!.at
  const ahead = list.slice(0, at - 1)
  if (preposition === 'of')
    return !isWord('pronoun_verb', ahead.at(-1)) && !quantities.has(ahead.at(-1)?.text ?? '')
  if (preposition === 'for')
    return text.goods.has(at + 1) ? !isFavour(ahead.at(-1)) : isForCountry(ahead, list[at + 1])
  return (
    !ahead.some((token) => isWord('pronoun_verb', token) || addressed.has(token.text)) ||
    isTradeWord(ahead.at(-1))
  )
}

/** "check for us silicon imports", and not "the numbers for us silicon imports" */
const isFavour = (before: Token | undefined): boolean =>
  before === undefined || isWord('pronoun_verb', before) || favours.has(before.text)

/**
 * "figures for us in july", "for us july 2025"; "get the july figure for us", "could you check july for us" is a favour, and
 * of "give me figures for us" it is done to me already.
 */
function isForCountry(ahead: readonly Token[], next: Token | undefined): boolean {
  if (ahead.some((token, i) => isWord('pronoun_verb', token) && ahead[i + 1]?.text !== 'me')) return false
  if (isTradeWord(next) || isPeriodWord(next)) return true
  if (paid.has(ahead.at(-1)?.text ?? '')) return true
  return !ahead.some(({ text }) => favours.has(text)) && (isTradeWord(ahead.at(-1)) || ahead.length <= 2)
}

/** "the bill for us phosphorus" */
const paid: ReadonlySet<string> = new Set('bill bills pay pays paid paying spending'.split(' '))
const favours: ReadonlySet<string> = new Set(
  'can could would will do check calculate compute compare plot chart list sum add look run pull draw work prepare count rank'.split(
    ' ',
  ),
)

const quantities: ReadonlySet<string> = new Set(
  'all both some many most one two three none each any rest few'.split(' '),
)
const addressed: ReadonlySet<string> = new Set(
  'explain available matter matters mean means happen happens happened useful important share work stay bear be it that'.split(
    ' ',
  ),
)
