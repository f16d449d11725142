import { placeInText } from '../names/labels.ts'
import { listed, listedShort } from './rich.ts'

/** A place, bloc or group as a sentence says it. */
export function placeText(code: string): string {
  if (code === 'HELD') return 'the countries with a figure'
  return code === 'ZZ' ? 'unspecified countries' : placeInText(code)
}

/** Partners added up: "Germany and Japan", "the world excluding China". */
export function partnersText(codes: readonly string[]): string {
  const only = onlyPlace(codes)
  if (only) return placeText(only)
  const taken = codes.filter((code) => !code.startsWith('-')).map(placeText)
  const left = codes.filter((code) => code.startsWith('-')).map((code) => placeText(code.slice(1)))
  const all = listedShort(taken.length > 0 ? taken : [placeText('WORLD')], 6)
  return left.length > 0 ? `${all} excluding ${listed(left)}` : all
}

/** Mostly it is one place, whose name no list has to be made for. */
export const onlyPlace = (codes: readonly string[]): string | undefined =>
  codes.length === 1 && !codes[0]!.startsWith('-') ? codes[0] : undefined

/** "China's", "the United States'" */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`)
