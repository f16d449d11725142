import { once, readTable } from './table.ts'

/** A country or customs territory, one line of places.tsv. */
export interface Place {
  readonly code: string
  readonly alpha3: string
  readonly label: string
  readonly inText: string
  readonly adjective: string
  /** All adjectives and all other names, as cells with `;`: there are thousands, and most questions need a few. */
  readonly adjectives: string
  readonly names: string
}

export const places = once((): ReadonlyMap<string, Place> => {
  const all = new Map<string, Place>()
  for (const [code, alpha3, label, inText, adjectives, names] of readTable('places.tsv'))
    all.set(code!, {
      code: code!,
      alpha3: alpha3!,
      label: label!,
      inText: inText || label!,
      adjective: adjectives!.split(';', 1)[0] || label!,
      adjectives: adjectives!,
      names: names!,
    })
  return all
})

export const isPlace = (code: string): boolean => places().has(code)
