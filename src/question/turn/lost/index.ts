import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { amongThem } from './among-them.ts'
import { comparisons } from './comparisons.ts'
import { counting } from './counting.ts'
import { distances } from './distances.ts'
import { listed } from './listed.ts'
import { ofBestFew } from './of-best-few.ts'
import { pointsAtAnswers, pointsAtLastRow, pointsAtRows } from './pointing.ts'
import { quantities } from './quantities.ts'
import { repeats } from './repeated.ts'
import { rows } from './rows.ts'
import { type Turn, wordsLost } from './rule.ts'
import { shares } from './shares.ts'
import { told } from './told.ts'
import { turnedClaims } from './turned-claims.ts'
import { turnsOfRates } from './turns-of-rates.ts'
import { ways } from './ways.ts'

/**
 * Words that go on from what was told, and of which the query made of them shows nothing. As `reflects` does for a
 * question of its own: each would be a right figure for something that was not asked.
 */
export function lostInTurn(
  clause: Clause,
  said: Said,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  if (!previous) return []
  const turn: Turn = { clause, said, query, previous }
  return searches.flatMap((search) => search(turn))
}

const rules = [
  ...quantities,
  ...counting,
  ...distances,
  ...shares,
  ...comparisons,
  ...told,
  ...listed,
  ...ofBestFew,
  ...amongThem,
  ...rows,
  ...ways,
  ...turnsOfRates,
  ...turnedClaims,
]

const searches: readonly ((turn: Turn) => readonly string[])[] = [
  repeats,
  pointsAtAnswers,
  pointsAtRows,
  pointsAtLastRow,
  (turn) => wordsLost(rules, turn),
]
