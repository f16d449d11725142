import { isEnglishWord } from '../../../names/english.ts'
import { item } from '../../item.ts'
import { perWord } from '../../per-word.ts'
import type { Token } from '../../token.ts'
import { hasPartner, isInRow, isListed } from './code-partner.ts'
import { endsRowOfCodes } from './code-row.ts'
import { codes, isCapitals, sharedCodes } from './codes.ts'
import { isPeriodWord, isTradeWord, isWord } from './context.ts'
import type { Named } from './named.ts'
import type { View } from './view.ts'

/**
 * A code where its case and its neighbours show that it is one: "DE" and "IN" are words of two languages, "KG" and
 * "MT" units, "CU" and "AU" metals, "MAR" a month.
 */
export function codeAt(text: View, word: number): Named | undefined {
  const { at } = text.words[word]!
  const code = codeOf(text.tokens.list[at]!)
  if (code === null || !isMeant(text, at)) return undefined
  const candidates = sharedCodes().get(text.tokens.list[at]!.text)
  return {
    at: word,
    end: word + 1,
    name: candidates ? { kind: 'ambiguous', candidates } : { kind: 'place', code, adjective: false },
  }
}

/** Without its marks "Bờ" would be Bolivia. */
const codeOf = perWord((token): string | null =>
  token.kind === 'word' && !months.has(token.text) && !marked.test(token.raw.normalize('NFKD'))
    ? (codes().get(token.text) ?? null)
    : null,
)

const marked = /\p{M}/u

const isEnglish = perWord((token): boolean => isEnglishWord(token.text))

const months: ReadonlySet<string> = new Set(['mar'])

function isMeant(text: View, at: number): boolean {
  const { list } = text.tokens
  const token = list[at]!
  const before = item(list, at - 1)
  const capitals = isCapitals(text, token)
  if (
    before?.kind === 'number' &&
    !isYear(before) &&
    !isCode(before) &&
    !(capitals && isWord('plain_code', token))
  )
    return false
  if (capitals && (isLabel(list, at) || endsRowOfCodes(text, at))) return true
  if (isEnglish(token))
    return (
      hasPartner(text, at, capitals) ||
      isInRow(list, at) ||
      (capitals && (isDirection(before) || opensTrade(list, at)))
    )
  if (isWord('year_code', token)) return isEnd(before) || isListed(list, at)
  if (isWord('element_code', token))
    return (
      hasPartner(text, at, capitals) ||
      (capitals && (isDestination(before) || endsTrade(list, at))) ||
      (isWord('alone_code', token) && isAlone(text))
    )
  if (isWord('word_code', token))
    return (
      hasPartner(text, at, capitals) ||
      isDestination(before) ||
      isAlone(text) ||
      (capitals && (hasSupport(list, at) || standsBeforePeriod(text, at)))
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

/** "CN code" is the Combined Nomenclature. */
const codeNouns: ReadonlySet<string> = new Set(['code', 'codes', 'heading', 'nomenclature'])

const isYear = (token: Token): boolean => /^20\d\d$/.test(token.text)

/** "270112 BR imports" */
const isCode = (token: Token): boolean => /^\d{6}(?:\d\d){0,2}$/.test(token.text)

/** "br silicon"; "ng graphite" is natural, "bg lithium" battery grade. */
const isOfGood = ({ goods, tokens }: View, at: number): boolean =>
  goods.has(at + 1) && !isWord('grade_code', tokens.list[at])

/** "exports to CAN", "imports of silicon from IT": behind a direction a word in capitals is a code. */
const isDirection = (token: Token | undefined): boolean => token !== undefined && directions.has(token.text)

const directions: ReadonlySet<string> = new Set(['from', 'to', 'into'])

/** "AT exports 2025", "SO imports": no word but "no" leads in what was traded like that. */
const opensTrade = (list: readonly Token[], at: number): boolean =>
  at === 0 && list[0]!.raw.length === 2 && list[0]!.text !== 'no' && isTradeWord(list[1])

const isDestination = (token: Token | undefined): boolean =>
  token !== undefined && destinations.has(token.text)

const isEnd = (token: Token | undefined): boolean => isDestination(token) && !/^v/.test(token!.text)

const destinations: ReadonlySet<string> = new Set(['from', 'to', 'into', 'vs', 'versus'])

function hasSupport(list: readonly Token[], at: number): boolean {
  const before = item(list, at - 1)
  const after = list[at + 1]
  return isTradeWord(after) || isTradeWord(before) || isWord('link', before) || after?.text === "'s"
}

/** "DE Sept 2025 in kg", "DE avg Jul-Sep 2025", "gallium DE Aug 2023 kg" */
function standsBeforePeriod({ goodEnds, tokens: { list } }: View, at: number): boolean {
  const after = list[at + 1]
  if (at === 0) return isPeriodWord(after) || isWord('before_us', after)
  return goodEnds.has(at) && isPeriodWord(after)
}

/** "exports AU", "imports LI July 2025": of the metal nothing would stand behind its trade. */
const endsTrade = (list: readonly Token[], at: number): boolean =>
  isTradeWord(item(list, at - 1)) && (list[at + 1] === undefined || isPeriodWord(list[at + 1]))

/** "IN: October 2025", and not the "RE:" of a letter. */
const isLabel = (list: readonly Token[], at: number): boolean =>
  at === 0 && list[1]?.text === ':' && !letters.has(list[0]!.text)

const letters: ReadonlySet<string> = new Set(['re', 'ps', 'cc', 'qa'])

/** "fr?", "JP", "kr july 2025": nothing else is said but when. */
const isAlone = ({ tokens }: View): boolean =>
  tokens.list.filter((token) => token.kind === 'word' && !isPeriodWord(token)).length === 1
