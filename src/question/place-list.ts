import { readPlaces } from './readers/place.ts'
import { tokenize } from './tokens.ts'

/** "Germany", "the US and Japan": names of places and no word besides. */
export function namesPlacesOnly(text: string): boolean {
  const tokens = tokenize(text)
  const named = new Set<number>()
  for (const { from, to } of readPlaces(tokens)) for (let at = from; at < to; at++) named.add(at)
  return named.size > 0 && tokens.list.every((token, at) => named.has(at) || joints.has(token.text))
}

/** Whether a place is named in it at all. */
export const namesPlace = (text: string): boolean => readPlaces(tokenize(text)).length > 0

const joints: ReadonlySet<string> = new Set(['and', '&', ',', 'the'])
