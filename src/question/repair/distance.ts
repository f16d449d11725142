import { createRequire } from 'node:module'

/** natural's measure, loaded with the first slip: its file alone, since its index would load database drivers. */
export function distance(a: string, b: string): number {
  damerauLevenshtein ??= loadDistance()
  return damerauLevenshtein(a, b)
}

type Distance = (a: string, b: string) => number

let damerauLevenshtein: Distance | undefined

function loadDistance(): Distance {
  const load = createRequire(import.meta.filename)
  // natural has no types for its single files
  const module = load('natural/lib/natural/distance/levenshtein_distance.js') as {
    DamerauLevenshteinDistance: Distance
  }
  return module.DamerauLevenshteinDistance
}
