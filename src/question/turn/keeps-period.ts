import type { Catalogue } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'

/**
 * "exports to the US" after everybody's in November, where nothing but exports of one good is held: whole but for its
 * time, which was said before. Who looks for a time looks through all of them.
 */
export const keepsPeriod = (clause: Clause, { defaults, reporters }: Catalogue): boolean =>
  defaults.commodity !== undefined &&
  clause.ideas.every(({ period }) => !period) &&
  !clause.hasAny(searching) &&
  !saysWhoseGood(clause, reporters)

/** "China's magnet exports to the US" */
const saysWhoseGood = ({ ideas }: Clause, reporters: readonly string[]): boolean =>
  ideas.some(({ good }) => good) &&
  ideas.some(({ place }) => place?.kind === 'place' && reporters.includes(place.code))

const searching = kindsOf(
  'series',
  'grain',
  'extreme',
  'since',
  'lasttime',
  'ever',
  'each',
  'quantifier',
  'longest',
  'month_high',
  'this_high',
)
