import { isEnglishWord } from '../../../names/english.ts'
import { foreignLexicon, type Lexicon, type PlaceName, placeLexicon } from '../../../names/lexicon.ts'
import { perWord } from '../../per-word.ts'
import { gapText, withCommaForms } from './comma.ts'
import type { Named } from './named.ts'
import { spellingOf, type View } from './view.ts'

/** The longest name that starts at a word, "Korea, South" and names in other languages among them. */
export const nameAt = (text: View, at: number): Named | undefined => withCommaForms(text, at, plainNameAt)

function plainNameAt(text: View, at: number, limit = text.words.length): Named | undefined {
  if (at >= limit) return undefined
  const english = beginningAt(text, at).isName
    ? (longest(placeLexicon(), text, at, limit) ?? plural(text, at))
    : undefined
  if (!mayBeForeign(text, at, english)) return english
  const foreign = beginsForeign(text.tokens.list[text.words[at]!.at]!)
    ? (longest(foreignLexicon(), text, at, limit) ?? plural(text, at, foreignLexicon()))
    : undefined
  return foreign && (!english || foreign.end > english.end) ? foreign : english
}

/** The foreign table is opened for words that English does not know, and for "Guinea Ecuatorial" and "Pays-Bas". */
function mayBeForeign(text: View, at: number, english: Named | undefined): boolean {
  if (text.hasMarks || (!english && !beginningAt(text, at).isEnglishWord)) return true
  const next = english ? english.end : at + 1
  if (text.words[next]?.gap !== '') return false
  if (ands.has(text.words[next]!.key)) return true
  const { isEnglishWord, isFirstOfName } = beginningAt(text, next)
  return !isEnglishWord && !isFirstOfName
}

/** "Saint Kitts e Nevis", "Trinidad en Tobago" */
const ands: ReadonlySet<string> = new Set(['e', 'y', 'et', 'und', 'en', 'og', 'och'])

const beginsForeign = perWord((token): boolean => {
  const { starts } = foreignLexicon()
  const { key, bare } = spellingOf(token)
  return starts.has(key) || (bare !== undefined && starts.has(bare)) || isInPlural(key, foreignLexicon())
})

const beginningAt = ({ tokens, words }: View, at: number): Beginning =>
  beginningOf(tokens.list[words[at]!.at]!)

/** What a word can begin, whatever stands behind it. */
interface Beginning {
  readonly isEnglishWord: boolean
  readonly isFirstOfName: boolean
  /** In a plural too, or behind an article run into it. */
  readonly isName: boolean
}

const beginningOf = perWord((token): Beginning => {
  const { starts } = placeLexicon()
  const { key, bare } = spellingOf(token)
  const isFirstOfName = starts.has(key)
  return {
    isEnglishWord: isEnglishWord(key),
    isFirstOfName,
    isName: isFirstOfName || (bare !== undefined && starts.has(bare)) || isInPlural(key, placeLexicon()),
  }
})

function longest(
  { names, starts, later, exact }: Lexicon,
  text: View,
  at: number,
  limit: number,
): Named | undefined {
  const { words } = text
  let key = words[at]!.bare !== undefined && !starts.has(words[at]!.key) ? words[at]!.bare! : words[at]!.key
  const most = starts.get(key)
  if (most === undefined) return undefined
  let parts = 1
  let found: Named | undefined
  for (let end = at + 1; ; end++) {
    const name = names.get(key)
    if (name && isAsWritten(exact.get(key), text, at, end)) found = { at, end, name }
    const next = words[end]
    if (!next || end >= limit || next.gap === 'break') return found
    const plural = pluralAfter(key, next, names, { at, end })
    if (plural || !later.has(next.key)) return plural ?? found
    parts += next.gap === '' ? 1 : 2
    if (parts > most) return found
    key += gapText(next.gap) + next.key
  }
}

/** "south africas share": the apostrophe left out behind the last of several words. */
function pluralAfter(
  key: string,
  { key: last, gap }: View['words'][number],
  names: Lexicon['names'],
  { at, end }: Pick<Named, 'at' | 'end'>,
): Named | undefined {
  if (last.length < 5 || !last.endsWith('s')) return undefined
  const name = names.get(key + gapText(gap) + last.slice(0, -1))
  return name?.kind === 'place' ? { at, end: end + 1, name } : undefined
}

/** Some short names are other words unless capitals and marks are right: "Ý" is Italy in Vietnamese, "y" is not. */
const isAsWritten = (exact: string | undefined, { tokens, words }: View, at: number, end: number): boolean =>
  exact === undefined || (end === at + 1 && tokens.list[words[at]!.at]!.raw.normalize('NFC') === exact)

/** "Americans", "Chinas Exporte", "Importe Brasiliens": a plural, a German genitive, an apostrophe left out. */
function plural({ words }: View, at: number, lexicon = placeLexicon()): Named | undefined {
  const name = namedInPlural(words[at]!.key, lexicon)
  return name && { at, end: at + 1, name }
}

function namedInPlural(key: string, { names }: Lexicon): PlaceName | undefined {
  if (key.length < 5 || !key.endsWith('s')) return undefined
  const name = names.get(key.slice(0, -1))
  return name?.kind === 'place' || name?.kind === 'group' ? name : undefined
}

const isInPlural = (key: string, lexicon: Lexicon): boolean => namedInPlural(key, lexicon) !== undefined
