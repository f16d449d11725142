import { groups } from './groups.ts'
import { places } from './places.ts'

/** "United States", "European Union", "World"; a code that nobody knows is its own label. */
export const placeLabel = (code: string): string => named(code)?.label ?? code

/** As a sentence says it: "the United States", "China", "the world". */
export const placeInText = (code: string): string => named(code)?.inText ?? code

/** Before a noun: "US", "German", "EU". */
export const placeAdjective = (code: string): string =>
  places().get(code)?.adjective ?? groups().get(code)?.adjective ?? placeLabel(code)

interface Named {
  readonly label: string
  readonly inText: string
}

const named = (code: string): Named | undefined =>
  places().get(code) ?? groups().get(code) ?? others.get(code) ?? jointOf(code)

/** "JP+KR": added up, and set against a third. */
function jointOf(code: string): Named | undefined {
  const codes = code.split('+')
  if (codes.length < 2) return undefined
  return {
    label: `${codes.map(placeLabel).join(' and ')} together`,
    inText: `${codes.map(placeInText).join(' and ')} together`,
  }
}

/** Codes that are neither a place nor a group: the world, trade without a country, and a hint at a US state. */
const others: ReadonlyMap<string, Named> = new Map([
  ['WORLD', { label: 'World', inText: 'the world' }],
  ['REST', { label: 'Rest of the world', inText: 'the rest of the world' }],
  ['ZZ', { label: 'Not specified', inText: 'not specified' }],
  ['US-GA', { label: 'Georgia (US state)', inText: 'the US state of Georgia' }],
])
