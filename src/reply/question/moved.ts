import type { Query } from '../../query/query.ts'
import { GRAIN_NOUNS } from '../period.ts'

/** "change from the highest quarter to the lowest of": months need not be named. */
export function movedText({ extremes, grain = 'month' }: Query): string {
  if (!extremes || extremes === 'drawdown' || grain === 'month') return EXTREMES[extremes ?? 'none']
  const noun = GRAIN_NOUNS[grain]
  if (extremes === 'range') return `difference between the highest and the lowest ${noun} of`
  const [from, to] = extremes === 'fall' ? ['highest', 'lowest'] : ['lowest', 'highest']
  return `change from the ${from} ${noun} to the ${to} of`
}

const EXTREMES = {
  none: 'change in',
  fall: 'change from peak to trough of',
  rise: 'change from trough to peak of',
  range: 'difference between the highest and the lowest month of',
  drawdown: 'max drawdown of',
} as const
