import type { Figure } from '../../answer/figure.ts'
import { spreadOf } from '../../answer/spread.ts'
import type { Claim } from '../../query/claim.ts'
import { holdsPlace } from './ranking.ts'

export type RecordClaim = Extract<Claim, { kind: 'record' }>

/** Is it the extreme of them all, or at the place claimed? A match is no record; undefined where rounding leaves it open. */
export function judgeRecord(
  figure: Figure,
  others: readonly Figure[],
  { extreme, nth = 1, among }: RecordClaim,
): boolean | undefined {
  const own = spreadOf(figure)
  const spreads = others.map(spreadOf)
  const beats = (it: typeof own) => (extreme === 'highest' ? own.low > it.high : own.high < it.low)
  const isBeaten = (it: typeof own) => (extreme === 'highest' ? it.low >= own.high : it.high <= own.low)
  const surely = spreads.filter(isBeaten).length
  const perhaps = spreads.filter((it) => !beats(it)).length
  return holdsPlace(surely, perhaps, { nth, ...(among ? { among } : {}) })
}
