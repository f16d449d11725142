import type { Figure } from '../../answer/figure.ts'
import { minus, type Spread, signOf, spreadOf, times } from '../../answer/spread.ts'
import type { Claim } from '../../query/claim.ts'
import type { Query } from '../../query/query.ts'
import { isMatterOfTaste, isMeasuredBy, meets, passes } from './threshold.ts'

/** True or false, or undefined where rounding leaves it open; null where the claim is not about this. */
export type Verdict = boolean | undefined | null

/** A claim about one figure: above, in surplus, zero, a rise. */
export function judgeLevel(claim: Claim | undefined, figure: Figure): Verdict {
  switch (claim?.kind) {
    case 'threshold':
      return isMeasuredBy(figure, claim.threshold) && !isMatterOfTaste(figure, claim.threshold)
        ? passes(figure, claim.threshold)
        : null
    case 'sign':
      return isSign(spreadOf(figure), claim.sign === 'surplus' ? 1 : -1)
    case 'direction':
      // Only of a change can its sign say a direction; a level is always above zero.
      return figure.kind ? isSign(spreadOf(figure), SIGNS[claim.direction]) : null
    case 'zero':
      return meets(spreadOf(figure), 'equal', 0)
    default:
      return null
  }
}

/** Said of several things, a claim holds when it holds of each: one no settles it, and one left open leaves it open. */
export function allTrue(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false
  if (verdicts.includes(null)) return null
  return verdicts.includes(undefined) ? undefined : true
}

/** Said of one or the other, it holds where it holds of any: one yes settles it. */
export function anyTrue(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true
  if (verdicts.includes(null)) return null
  return verdicts.includes(undefined) ? undefined : false
}

export const SIGNS = { up: 1, down: -1, unchanged: 0 } as const

/** "Did the US fall more than Germany": who moved the other way fell neither more nor less. */
export function judgeFirst({ claim, direction }: Query, first: Figure, second: Figure): Verdict {
  if (claim?.kind !== 'first_more' || !direction || first.unit !== second.unit) return null
  const [own, other] = [first, second].map((figure) => times(spreadOf(figure), SIGNS[direction])) as [
    Spread,
    Spread,
  ]
  const moved = signOf(own)
  if (moved !== 1) return moved === undefined ? undefined : false
  const sign = signOf(minus(own, other))
  return sign === undefined ? undefined : sign === (claim.relation === 'above' ? 1 : -1)
}

/** Is the sign this one? Undefined where zero lies within the rounding. */
export function isSign(spread: Spread, wanted: -1 | 0 | 1): boolean | undefined {
  const sign = signOf(spread)
  if (sign !== undefined) return sign === wanted
  const impossible = (wanted === 1 && spread.high <= 0) || (wanted === -1 && spread.low >= 0)
  return impossible ? false : undefined
}
