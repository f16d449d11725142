import type { PlaceName } from '../../../names/lexicon.ts'
import { placeLexicon } from '../../../names/lexicon.ts'
import type { Named } from './named.ts'
import type { Gap, View } from './view.ts'

export const gapText = (gap: Gap): string => (gap === '' ? ' ' : gap === '(' ? ' ( ' : ' , ')

/** The longest name that starts at a word and ends before `limit`. */
export type NameAt = (text: View, at: number, limit?: number) => Named | undefined

/**
 * "Korea, South", "Congo (Democratic Republic of the)": what stands behind a comma or in brackets is put before the
 * name. A comma also makes lists: no form reaches into the next name ("Korea, South Africa"), and one that can be a
 * list of two is asked about when more names stand beside it ("Hong Kong, China and Japan").
 */
export function withCommaForms(text: View, at: number, nameAt: NameAt): Named | undefined {
  const plain = nameAt(text, at)
  const form = plain && (turnedRound(text, plain) ?? plain)
  const comma = form && commaIn(text, form)
  if (comma === undefined) return form
  if (reachesIntoName(text, form!, comma, nameAt)) return nameAt(text, at, comma)
  const second = nameAt(text, comma)
  if (second?.end !== form!.end || !isOneOfMany(text, form!, nameAt)) return form
  return asked(form!, [form!, nameAt(text, at, comma), second])
}

function turnedRound({ words }: View, { at, end }: Named): Named | undefined {
  const gap = words[end]?.gap
  if (gap !== ',' && gap !== '(') return undefined
  const { names } = placeLexicon()
  const head = keyBetween(words, at, end)
  let found: Named | undefined
  for (let to = end + 1; to <= words.length && to <= end + longestTail; to++) {
    if (to > end + 1 && words[to - 1]!.gap !== '') break
    const tail = keyBetween(words, end, to)
    if (unfinished.has(words[to]?.key ?? '') || (gap === ',' && besideChina.has(tail))) continue
    const name = names.get(`${tail} ${head}`) ?? (gap === '(' ? names.get(`${head} ${tail}`) : undefined)
    if (name) found = { at, end: to, name }
  }
  return found
}

const longestTail = 6
/** "Congo, Rep. Dem." is not "Congo, Rep." */
const unfinished: ReadonlySet<string> = new Set(['democratic', 'people', 'popular'])
/** "China, Hong Kong SAR" is one name; "China, Hong Kong" is a list. */
const besideChina: ReadonlySet<string> = new Set(['hong kong', 'macao', 'macau', 'taiwan'])

const keyBetween = (words: View['words'], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ')

function commaIn({ words }: View, { at, end }: Named): number | undefined {
  for (let i = at + 1; i < end; i++) if (words[i]!.gap === ',') return i
  return undefined
}

function reachesIntoName(text: View, { end }: Named, comma: number, nameAt: NameAt): boolean {
  for (let at = comma; at < end; at++) if ((nameAt(text, at)?.end ?? 0) > end) return true
  return false
}

/** More names follow behind a comma or "and", or stand before. */
function isOneOfMany(text: View, { at, end }: Named, nameAt: NameAt): boolean {
  const { words } = text
  const next = words[end]
  const following = next?.key === 'and' ? end + 1 : next?.gap === ',' ? end : undefined
  if (following !== undefined && isPlaceAt(text, following, nameAt)) return true
  const before = words[at]!.gap === ',' ? at : words[at - 1]?.key === 'and' ? at - 1 : 0
  return [1, 2, 3].some((back) => before >= back && endsAt(nameAt(text, before - back, before), before))
}

const isPlaceAt = (text: View, at: number, nameAt: NameAt): boolean => nameAt(text, at)?.name.kind === 'place'
const endsAt = (named: Named | undefined, end: number): boolean =>
  named?.name.kind === 'place' && named.end === end

function asked(form: Named, readings: readonly (Named | undefined)[]): Named {
  const codes = readings.flatMap((reading) => (reading?.name.kind === 'place' ? [reading.name.code] : []))
  const name: PlaceName = { kind: 'ambiguous', candidates: [...new Set(codes)] }
  return { ...form, name }
}
