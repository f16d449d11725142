import { placeLexicon } from '../../names/lexicon.ts'
import { once } from '../../names/table.ts'
import type { Commodity } from '../../trade/types.ts'
import { unglued } from '../repair/glued.ts'
import { wordsNamed } from '../rule-words.ts'
import { foreignNames } from './commodity/foreign.ts'
import { namesOf } from './commodity/names.ts'
import { monthNames } from './month-names.ts'

/** Takes apart what was written together: "usimportsjuly", "Nickelexporte". */
export function createUngluer(
  commodities: readonly Commodity[],
): (word: string) => readonly string[] | undefined {
  const goods = once(() => new Set([...commodities.flatMap(namesOf), ...foreignNames().keys()]))
  const others = (piece: string): boolean =>
    between.has(piece) || monthNames.includes(piece) || isPlace(piece) || goods().has(piece)
  return (word) => unglued(word, { trade: (piece) => glued.has(piece), others }) ?? compound(word)
}

const glued = wordsNamed('glued')
const between = wordsNamed('glued_between')
const behind = wordsNamed('glued_behind')

/** Names in full only: codes and short names hide in too many words. */
const isPlace = (piece: string): boolean => {
  const kind = piece.length > 3 ? placeLexicon().names.get(piece)?.kind : undefined
  return kind === 'place' || kind === 'group'
}

/** "Wolframimporte": a good and what is done with it. With a country it would be open who trades: "Chinaexporte". */
const compound = (word: string): readonly string[] | undefined =>
  unglued(word, { trade: (piece) => behind.has(piece), others: (piece) => goodStems().has(piece) })

/** Goods as they stand in compounds, held or not. */
const goodStems = once(
  (): ReadonlySet<string> =>
    new Set([...foreignNames()].flatMap((pair) => pair.flat()).map((name) => name.toLowerCase())),
)
