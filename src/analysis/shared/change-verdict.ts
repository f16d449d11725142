import type { Figure } from '../../answer/figure.ts'
import { inUnit } from '../../answer/make.ts'
import { type Spread, signOf, spreadOf, times } from '../../answer/spread.ts'
import type { Query } from '../../query/query.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Difference } from './difference.ts'
import { isMeasuredBy, isMoreThanFraction, meets, meetsAsked } from './threshold.ts'
import { isSign, SIGNS, type Verdict } from './verdict.ts'

/** A claim about a difference: rose, at least doubled, fell by more than 50%, narrowed. */
export function judgeChange(query: Query, difference: Difference): Verdict {
  const { claim } = query
  if (isOfOtherSide(claim, difference)) return null
  switch (claim?.kind) {
    case 'direction':
      return judgeDirection(claim.direction, difference)
    case 'threshold':
      return judgeSize(claim.threshold, query, difference)
    case 'narrowed':
    case 'widened':
      return judgeWidth(claim, query, difference)
    default:
      return null
  }
}

/** "did the deficit grow" of a surplus that stayed one. */
function isOfOtherSide(claim: Query['claim'], { to, base }: Difference): boolean {
  const side = claim && 'side' in claim ? claim.side : undefined
  if (!side || !to || !base) return false
  const other = side === 'deficit' ? 1 : -1
  return signOf(spreadOf(to)) === other && signOf(spreadOf(base)) === other
}

function judgeDirection(direction: 'up' | 'down' | 'unchanged', difference: Difference): Verdict {
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
  if (moved === 1 && isMoreThanFraction(sized.value, threshold)) return null
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
function judgeWidth({ kind, by }: Width, { direction }: Query, difference: Difference): Verdict {
  const { to, base } = difference
  if (!to || !base) return null
  const side = signOf(spreadOf(base))
  if (!side || side !== signOf(spreadOf(to))) return null
  // where there was growth before and after, no decline has narrowed
  if (direction && side !== SIGNS[direction]) return false
  const [now, before] = [size(spreadOf(to)), size(spreadOf(base))]
  const smaller = meets(now, 'below', before.low)
  const larger = meets(now, 'above', before.high)
  if (smaller !== true && larger !== true) return undefined
  const isSo = kind === 'narrowed' ? smaller === true : larger === true
  return isSo && by ? judgeBy(by, difference) : isSo
}

type Width = Extract<NonNullable<Query['claim']>, { kind: 'narrowed' | 'widened' }>

/** By how much it narrowed or widened, whichever side of zero it lies. */
function judgeBy(by: Threshold, difference: Difference): Verdict {
  const own = ofUnit(by, difference)
  if (!own || !isMeasuredBy(own, by)) return null
  const figure = inUnit(own, by.unit)
  return meetsAsked(size(spreadOf(figure)), by, figure.unit)
}

const size = (spread: Spread): Spread => (spread.value < 0 ? times(spread, -1) : spread)
