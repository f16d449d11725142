import { isEnglishWord } from '../../../names/english.ts'
import { foreignLexicon, type Lexicon, type PlaceName, placeLexicon } from '../../../names/lexicon.ts'
import { gapText, withCommaForms } from './comma.ts'
import type { View } from './view.ts'

/** A name that stands at words `at` to `end` (exclusive). */
export interface Named {
  readonly at: number
  readonly end: number
  readonly name: PlaceName
}

/** The longest name that starts at a word, "Korea, South" and names in other languages among them. */
export const nameAt = (text: View, at: number): Named | undefined => withCommaForms(text, at, plainNameAt)

function plainNameAt(text: View, at: number, limit = text.words.length): Named | undefined {
  if (at >= limit) return undefined
  const english = longest(placeLexicon(), text, at, limit) ?? plural(text, at)
  if (!mayBeForeign(text, at, english)) return english
  const foreign = longest(foreignLexicon(), text, at, limit)
  return foreign && (!english || foreign.end > english.end) ? foreign : english
}

/** The foreign table is opened for words that English does not know, and for "Guinea Ecuatorial" and "Pays-Bas". */
function mayBeForeign({ words, hasMarks }: View, at: number, english: Named | undefined): boolean {
  if (hasMarks || (!english && !isEnglishWord(words[at]!.key))) return true
  const next = words[english ? english.end : at + 1]
  return (
    next !== undefined && next.gap === '' && !isEnglishWord(next.key) && !placeLexicon().starts.has(next.key)
  )
}

function longest(
  { names, starts, exact }: Lexicon,
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
    parts += next.gap === '' ? 1 : 2
    if (parts > most) return found
    key += gapText(next.gap) + next.key
  }
}

/** Some short names are other words unless capitals and marks are right: "Ý" is Italy in Vietnamese, "y" is not. */
const isAsWritten = (exact: string | undefined, { tokens, words }: View, at: number, end: number): boolean =>
  exact === undefined || (end === at + 1 && tokens.list[words[at]!.at]!.raw.normalize('NFC') === exact)

/** "Americans", "Chinas Exporte", "germanys share": a plural, a German genitive, an apostrophe left out. */
function plural({ words }: View, at: number): Named | undefined {
  const { key } = words[at]!
  if (key.length < 5 || !key.endsWith('s')) return undefined
  const name = placeLexicon().names.get(key.slice(0, -1))
  return name && (name.kind === 'place' || name.kind === 'group') ? { at, end: at + 1, name } : undefined
}
