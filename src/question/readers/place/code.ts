import { isEnglishWord } from '../../../names/english.ts'
import { placeLexicon } from '../../../names/lexicon.ts'
import { places } from '../../../names/places.ts'
import { once } from '../../../names/table.ts'
import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'
import { isPeriodWord, isTradeWord, isWord } from './context.ts'
import type { Named } from './name.ts'
import type { View } from './view.ts'

/** ISO 3166-1 alpha-2 and alpha-3 codes in lower case. */
const codes = once((): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (const { code, alpha3 } of places().values())
    all.set(code.toLowerCase(), code).set(alpha3.toLowerCase(), code)
  return all
})

/**
 * A code where its case and its neighbours show that it is one: "DE" and "IN" are words of two languages, "KG" and
 * "MT" units, "CU" and "AU" metals, "MAR" a month.
 */
export function codeAt(text: View, word: number): Named | undefined {
  const { at } = text.words[word]!
  const code = codeOf(text.tokens.list[at]!)
  if (code === null || !isMeant(text, at)) return undefined
  return { at: word, end: word + 1, name: { kind: 'place', code, adjective: false } }
}

/** Without its marks "Bờ" would be Bolivia. */
const codeOf = perWord((token): string | null =>
  token.kind === 'word' && !months.has(token.text) && !marked.test(token.raw.normalize('NFKD'))
    ? (codes().get(token.text) ?? null)
    : null,
)
const marked = /\p{M}/u
const months: ReadonlySet<string> = new Set(['mar'])

function isMeant(text: View, at: number): boolean {
  const { list } = text.tokens
  const token = list[at]!
  const before = list[at - 1]
  const capitals = isCapitals(text, token)
  if (
    before?.kind === 'number' &&
    !isYear(before) &&
    !isCode(before) &&
    !(capitals && isWord('plain_code', token))
  )
    return false
  if (isEnglishWord(token.text)) return hasPartner(text, at, capitals)
  if (isWord('element_code', token))
    return hasPartner(text, at, capitals) || (capitals && isDestination(before))
  if (isWord('word_code', token))
    return (
      hasPartner(text, at, capitals) ||
      isDestination(before) ||
      isAlone(text) ||
      (capitals && hasSupport(list, at))
    )
  if (isWord('plain_code', token)) return !codeNouns.has(list[at + 1]?.text ?? '')
  return (
    capitals ||
    hasPartner(text, at, false) ||
    isAlone(text) ||
    hasSupport(list, at) ||
    isOfGood(text, at) ||
    isListed(list, at)
  )
}

/** "pl,sk,cz", "pl, sk and cz": neither of them is a word. */
const isListed = (list: readonly Token[], at: number): boolean =>
  [-1, 1].some((side) => lists.has(list[at + side]?.text ?? '') && isPlainCode(list[at + 2 * side]))

const isPlainCode = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  codes().has(token.text) &&
  !isEnglishWord(token.text) &&
  !['element_code', 'word_code', 'grade_code'].some((role) => isWord(role as 'word_code', token))

/** "CN code" is the Combined Nomenclature. */
const codeNouns: ReadonlySet<string> = new Set(['code', 'codes', 'heading', 'nomenclature'])
const isYear = (token: Token): boolean => /^20\d\d$/.test(token.text)
/** "270112 BR imports" */
const isCode = (token: Token): boolean => /^\d{6}(?:\d\d){0,2}$/.test(token.text)

const isCapitals = ({ tokens }: View, token: Token): boolean =>
  !tokens.oneCase && token.raw === token.raw.toUpperCase()

/** "br silicon"; "ng graphite" is natural, "bg lithium" battery grade. */
const isOfGood = ({ goods, tokens }: View, at: number): boolean =>
  goods.has(at + 1) && !isWord('grade_code', tokens.list[at])

/** Another code or a name stands beside it: "IN vs CN", "DE -> US"; in capitals also in a list, "CN, IN and VN". */
function hasPartner(text: View, at: number, capitals: boolean): boolean {
  return isPartner(text, at - 1, at - 2, capitals) || isPartner(text, at + 1, at + 2, capitals)
}

function isPartner(text: View, separator: number, other: number, capitals: boolean): boolean {
  const { list } = text.tokens
  const between = list[separator]?.text
  const token = list[other]
  if (between === undefined || token === undefined) return false
  if (between === '-' && isTight(list, separator)) return isNameOfPlace(token) || isWord('plain_code', token)
  if (!versus.has(between) && !(capitals && lists.has(between))) return false
  if (token.kind === 'flag' || isNameOfPlace(token)) return true
  return codes().has(token.text) && (!capitals || isCapitals(text, token))
}
const versus: ReadonlySet<string> = new Set(['vs', 'v', 'versus', '->', '<-', '=>', '<=', '/'])
const lists: ReadonlySet<string> = new Set([',', 'and', '&', '+', 'or', '-'])

/** "aus-china", without spaces; "al-Kuwait" is an article. */
const isTight = (list: readonly Token[], at: number): boolean =>
  !list[at]!.spaced && list[at + 1]?.spaced === false && !articles.has(list[at - 1]?.text ?? '')
const articles: ReadonlySet<string> = new Set(['al', 'as', 'ad', 'ar', 'an', 'at', 'el'])

const isNameOfPlace = (token: Token): boolean => {
  const kind = placeLexicon().names.get(token.text)?.kind
  return kind === 'place' || kind === 'group' || kind === 'ambiguous'
}

const isDestination = (token: Token | undefined): boolean =>
  token !== undefined && destinations.has(token.text)
const destinations: ReadonlySet<string> = new Set(['from', 'to', 'into', 'vs', 'versus'])

function hasSupport(list: readonly Token[], at: number): boolean {
  const before = list[at - 1]
  const after = list[at + 1]
  return isTradeWord(after) || isTradeWord(before) || isWord('link', before) || after?.text === "'s"
}

/** "fr?", "JP", "kr july 2025": nothing else is said but when. */
const isAlone = ({ tokens }: View): boolean =>
  tokens.list.filter((token) => token.kind === 'word' && !isPeriodWord(token)).length === 1
