import { once, readTable } from '../../names/table.ts'

/** The word that is meant by a usual slip, if it is one: a line of `data/names/slips.tsv`. */
export const usualSlip = (typed: string): string | undefined => slips().get(typed)

const slips = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readTable('slips.tsv').flatMap(([meant, typed]) =>
        typed!.split('|').map((slip) => [slip, meant!] as const),
      ),
    ),
)
