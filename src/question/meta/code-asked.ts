import type { Clause } from '../clause.ts'
import { isOnly } from './only.ts'

/** "what's the rare earth magnet HS code", "lithium carbonate HS?": the code of what is named, and not what the HS is. */
export const asksForCode = (clause: Clause): boolean =>
  clause.first('term', 'HS') !== undefined &&
  clause.all('term').length === 1 &&
  clause.first('meta', 'define') === undefined &&
  isOfOneGood(clause) &&
  clause.ideas.every(({ place, period }) => !place && !period) &&
  isOnly(clause, ['term', 'back'])

/** Of several, what is told of them has no codes. */
function isOfOneGood({ ideas }: Clause): boolean {
  const [named, ...others] = ideas.filter(({ good }) => good !== undefined)
  const good = named?.good
  return others.length === 0 && good?.kind === 'held' && good.codes.length === 1 && !/\d/.test(named!.text)
}
