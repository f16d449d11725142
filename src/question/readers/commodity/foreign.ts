import { once, readTable } from '../../../names/table.ts'

/** What goods are called in other languages, by their English name: "nickel" is níquel and 镍. */
export const foreignNames = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readTable('goods-foreign.tsv').map(([english, names]) => [english!, names!.split('|').flatMap(elided)]),
    ),
)

/** "d'aimants" is one word, where "de níquel" is two. */
const elided = (name: string): readonly string[] => (/^[aeéiíouh]/i.test(name) ? [name, `d'${name}`] : [name])
