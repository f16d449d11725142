import type { Figure } from '../../answer/figure.ts'
import { inUnit } from '../../answer/make.ts'
import { minus, type Spread, signOf, spreadOf, times } from '../../answer/spread.ts'
import type { Claim, Query, Threshold } from '../../query/query.ts'
import type { Difference } from './differ.ts'
import { isMatterOfTaste, isMeasuredBy, meets, meetsAsked, passes } from './threshold.ts'

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

const SIGNS = { up: 1, down: -1, unchanged: 0 } as const

/** A claim about a difference: rose, at least doubled, fell by more than 50%, narrowed. */
export function judgeChange(query: Query, difference: Difference): Verdict {
  const { claim } = query
  switch (claim?.kind) {
    case 'direction':
      return judgeDirection(claim.direction, difference)
    case 'threshold':
      return judgeSize(claim.threshold, query, difference)
    case 'narrowed':
    case 'widened':
      return judgeWidth(claim.kind, query, difference)
    default:
      return null
  }
}

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

export function judgeDirection(direction: 'up' | 'down' | 'unchanged', difference: Difference): Verdict {
  const figure = difference.amount ?? difference.percent
  if (!figure) return null
  return isSign(spreadOf(figure), SIGNS[direction])
}

/** "Fell by more than 50%" is a fall of more than 50: the number is asked for as a size, in the direction named. */
function judgeSize(threshold: Threshold, { direction, form }: Query, difference: Difference): Verdict {
  const own = form === 'annual_rate' ? difference.annual : ofUnit(threshold, difference)
  if (!own || !isMeasuredBy(own, threshold)) return null
  const figure = inUnit(own, threshold.unit)
  if (!direction || figure.unit === 'ratio' || threshold.value < 0)
    return meetsAsked(spreadOf(figure), threshold, figure.unit)
  const sized = times(spreadOf(figure), SIGNS[direction])
  const moved = signOf(sized)
  // what rose did not fall by less than anything
  if (moved !== 1 && threshold.relation === 'below') return moved === undefined ? undefined : false
  return meetsAsked(sized, threshold, figure.unit)
}

function ofUnit(threshold: Threshold, { percent, amount, ratio }: Difference): Figure | undefined {
  if (threshold.unit === 'ratio') return ratio
  if (threshold.unit === 'percent') return percent ?? amount
  return threshold.unit === undefined ? (percent ?? amount) : amount
}

/** Only what stays on one side can narrow or widen: growth that turned into a decline did neither. */
function judgeWidth(kind: 'narrowed' | 'widened', { direction }: Query, { to, base }: Difference): Verdict {
  if (!to || !base) return null
  const side = signOf(spreadOf(base))
  if (!side || side !== signOf(spreadOf(to)) || (direction && side !== SIGNS[direction])) return null
  const [now, before] = [size(spreadOf(to)), size(spreadOf(base))]
  const smaller = meets(now, 'below', before.low)
  const larger = meets(now, 'above', before.high)
  if (smaller !== true && larger !== true) return undefined
  return kind === 'narrowed' ? smaller === true : larger === true
}

const size = (spread: Spread): Spread => (spread.value < 0 ? times(spread, -1) : spread)

/** Is the sign this one? Undefined where zero lies within the rounding. */
function isSign(spread: Spread, wanted: -1 | 0 | 1): boolean | undefined {
  const sign = signOf(spread)
  if (sign !== undefined) return sign === wanted
  const impossible = (wanted === 1 && spread.high <= 0) || (wanted === -1 && spread.low >= 0)
  return impossible ? false : undefined
}
