import { placeLexicon } from '../../../names/lexicon.ts'
import { item } from '../../item.ts'
import type { Token } from '../../token.ts'
import { codes, isCapitals, isPlainCode } from './codes.ts'
import { isPeriodWord, isWord } from './context.ts'
import type { View } from './view.ts'

/** Another code or a name stands beside it: "IN vs CN", "DE -> US"; in capitals also in a list, "CN, IN and VN". */
export function hasPartner(text: View, at: number, capitals: boolean): boolean {
  return isPartner(text, at - 1, at - 2, capitals) || isPartner(text, at + 1, at + 2, capitals)
}

function isPartner(text: View, separator: number, other: number, capitals: boolean): boolean {
  const { list } = text.tokens
  const between = item(list, separator)?.text
  const token = item(list, other)
  if (between === undefined || token === undefined) return false
  if (between === '-' && isTight(list, separator)) return isNameOfPlace(token) || isWord('plain_code', token)
  if (!versus.has(between) && !(capitals && lists.has(between))) return false
  if (token.kind === 'flag' || isNameOfPlace(token)) return true
  return codes().has(token.text) && (!capitals || isCapitals(text, token))
}

/** "pl,sk,cz", "pl, sk and cz": neither of them is a word. */
export const isListed = (list: readonly Token[], at: number): boolean =>
  [-1, 1].some((side) => lists.has(list[at + side]?.text ?? '') && isPlainCode(list[at + 2 * side]))

/** "to vn, in", "us, in, jp", "de vs fr vs it": a word that could be a code, alone at the end of a row of codes. */
export const isInRow = (list: readonly Token[], at: number): boolean =>
  codes().has(item(list, at - 2)?.text ?? '') &&
  (item(list, at - 1)!.text === ',' ? ends.has(list[at + 1]?.text) : isLastRival(list, at))

/** "de vs fr vs it June 2025" */
const isLastRival = (list: readonly Token[], at: number): boolean =>
  isVersus(item(list, at - 1)) &&
  isVersus(item(list, at - 3)) &&
  (ends.has(list[at + 1]?.text) || isPeriodWord(list[at + 1]))

const isVersus = (token: Token | undefined): boolean => /^(?:vs|v|versus)$/.test(token?.text ?? '')

const ends: ReadonlySet<string | undefined> = new Set([undefined, ',', '?', '.'])

const lists: ReadonlySet<string> = new Set([',', 'and', '&', '+', 'or', '-'])

const versus: ReadonlySet<string> = new Set(['vs', 'v', 'versus', '->', '<-', '=>', '<=', '/'])

/** "aus-china", without spaces; "al-Kuwait" is an article. */
const isTight = (list: readonly Token[], at: number): boolean =>
  !list[at]!.spaced && list[at + 1]?.spaced === false && !articles.has(item(list, at - 1)?.text ?? '')

const articles: ReadonlySet<string> = new Set(['al', 'as', 'ad', 'ar', 'an', 'at', 'el'])

const isNameOfPlace = (token: Token): boolean => {
  const kind = placeLexicon().names.get(token.text)?.kind
  return kind === 'place' || kind === 'group' || kind === 'ambiguous'
}
