import { groups } from './groups.ts'
import { places } from './places.ts'
import { eachName, once, readTable } from './table.ts'

/** What else a place or group is called, in English and in other languages: "Holland", "Dutch", "Deutschland", ドイツ. */
export function otherNamesOf(code: string): readonly string[] {
  const place = places().get(code)
  const group = groups().get(code)
  const cells = [
    place?.alpha3,
    place?.names,
    place?.adjectives,
    group?.names,
    group?.adjective,
    foreign().get(code),
  ]
  return cells.flatMap((cell) => namesIn(cell ?? ''))
}

function namesIn(cell: string): readonly string[] {
  const found: string[] = []
  eachName(cell, (name) => found.push(unspaced(name.replace(/^!/, ''))))
  return found
}

/** Keys of names have their signs apart where a script writes no spaces. */
const unspaced = (name: string): string =>
  name.replace(
    /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]) (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu,
    '',
  )

const foreign = once(
  (): ReadonlyMap<string, string> =>
    new Map(readTable('place-names-foreign.tsv').map(([code, nouns]) => [code!, nouns ?? ''])),
)
