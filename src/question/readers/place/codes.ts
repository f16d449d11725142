import { isEnglishWord } from '../../../names/english.ts'
import { places } from '../../../names/places.ts'
import { once, readTable } from '../../../names/table.ts'
import type { Token } from '../../token.ts'
import { isWord } from './context.ts'
import type { View } from './view.ts'

/** ISO 3166-1 alpha-2 and alpha-3 codes in lower case. */
export const codes = once((): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (const { code, alpha3 } of places().values())
    all.set(code.toLowerCase(), code).set(alpha3.toLowerCase(), code)
  return all
})

/** "SA" is Saudi Arabia, and South Africa to those who buy its platinum: by the code, the countries it can be. */
export const sharedCodes = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readTable('place-words.tsv')
        .filter(([kind]) => kind === 'shared')
        .map(([, code, candidates]) => [code!.toLowerCase(), candidates!.split(' ')]),
    ),
)

export const isPlainCode = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  codes().has(token.text) &&
  !isEnglishWord(token.text) &&
  !['element_code', 'word_code', 'grade_code', 'year_code'].some((role) => isWord(role as 'word_code', token))
export const isCapitals = ({ tokens }: View, token: Token): boolean =>
  !tokens.oneCase && token.raw === token.raw.toUpperCase()
