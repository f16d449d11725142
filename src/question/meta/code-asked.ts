import type { Clause } from '../clause.ts'
import type { GoodValue } from '../readers/good-value.ts'
import { isOnly } from './only.ts'

/** "what's the rare earth magnet HS code", "lithium carbonate HS?": the codes of what is named, and not what the HS is. */
export const asksForCode = (clause: Clause): boolean =>
  clause.first('term', 'HS') !== undefined &&
  clause.all('term').length === 1 &&
  clause.first('meta', 'define') === undefined &&
  isOfGoods(clause) &&
  clause.ideas.every(({ place, period }) => !place && !period) &&
  isOnly(clause, ['term', 'back'])

/** Each named without its code, and held under one. */
function isOfGoods({ ideas }: Clause): boolean {
  const named = ideas.filter(({ good }) => good !== undefined)
  return named.length > 0 && named.every(({ good, text }) => isOne(good) && !/\d/.test(text))
}

const isOne = (good: GoodValue | undefined): boolean => good?.kind === 'held' && good.codes.length === 1
