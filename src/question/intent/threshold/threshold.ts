import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { howFarBefore } from '../by-how-much.ts'
import { howMany } from '../count/how-many.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'
import { grainOf, takeThreshold, thresholdAt } from '../words.ts'
import { listsPartners } from './all-partners.ts'
import { anyPartner, claimAnyPartner } from './any-partner.ts'
import { readBeenPast } from './been-past.ts'
import { readEqual } from './equal.ts'
import { readLevelReached } from './level.ts'
import { setMultiple } from './multiple.ts'
import { isOfEach } from './of-each.ts'
import { isOfShare, tellsOfMove } from './of-share.ts'
import { takeOtherThreshold } from './other.ts'
import { isOfEachRow, rowsBefore, rowsNamed } from './rows.ts'
import { readSide } from './side.ts'
import { isStated } from './stated.ts'

export function readThreshold(clause: Clause, intent: Draft): void {
  if (intent.threshold || intent.claim?.kind === 'threshold') return
  if (takeOtherThreshold(clause, intent)) return
  const at = thresholdAt(clause)
  if (at < 0) readEqual(clause, intent)
  else readPassed(clause, intent, at)
}

/** A ratio is of two things; what is claimed is judged; else those are searched that pass it: partners, goods or months. */
function readPassed(clause: Clause, intent: Draft, at: number): void {
  const isList = listsPartners(clause) && !clause.stands('yesno')
  const asked = howFarBefore(clause, at)
  const judges = (intent.yesNo && !isList) || isStated(clause, intent, at) || asked.length > 0
  if (judges) readLevelReached(clause, at, intent)
  const threshold = takeThreshold(clause)!
  if (threshold.unit === 'ratio') {
    setMultiple(intent, threshold)
    return
  }
  if (judges) readSide(clause, at, intent)
  if (judges && isOfShare(clause, intent, threshold)) intent.quantity = 'share'
  if (intent.yesNo && anyPartner(clause)) claimAnyPartner(clause, intent, threshold)
  else if (judges && intent.operation !== 'rank') {
    const claim = { kind: 'threshold', threshold, ...eachOf(clause) } as const
    readBeenPast(clause, at, intent, claim)
    set(intent, asked.length > 0 ? { claim, form: 'distance' } : { claim })
    clause.take(...asked)
  } else searchPassing(clause, intent, threshold)
}

/** "both above 5,000 t", "each more than 300 t" */
const eachOf = (clause: Clause): { readonly each?: true } =>
  clause.stands('both') || clause.stands('each') ? { each: true } : {}

function searchPassing(clause: Clause, intent: Draft, threshold: Threshold): void {
  const by = rowsNamed(clause, intent) ?? (listsPartners(clause) ? 'partner' : rowsBefore(clause, intent))
  if (by) {
    takeListNouns(clause)
    if (isOfSize(clause, intent, threshold)) {
      intent.sized = threshold
      return
    }
    Object.assign(intent, { operation: 'threshold', by, threshold: asShare(intent, threshold) })
    if (asksHowMany(clause)) set(intent, { form: 'count' })
    if (isOfEachRow(clause, by) && isShareOf(clause, intent, threshold)) intent.quantity = 'share'
    if (by === 'commodity' && isOfEach(clause)) intent.ofEach = true
    return
  }
  set(intent, { operation: 'count_periods', threshold, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

/** "how many Asian countries bought over $1m" */
const asksHowMany = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => howMany.has(text) && !clause.is(at + 1, 'unit'))

/** "of the buyers above 400 t, who grew most": what they took, and not by how much it grew. */
function isOfSize(clause: Clause, { operation, quantity }: Draft, { unit }: Threshold): boolean {
  if (operation !== 'rank' || !(quantity && rates.has(quantity))) return false
  const before = clause.ideas.findIndex(({ threshold }) => threshold) - 1
  // "suppliers above 1 million grew most"
  if (unit === undefined)
    return quantity === 'change' && (clause.was(before, 'agent') || clause.was(before, 'noun'))
  if (!amounts.has(unit)) return false
  return !/^(?:by|of)$/.test(clause.ideas[before]?.text ?? '') && !clause.was(before, 'direction')
}
const rates: ReadonlySet<Draft['quantity']> = new Set(['change', 'unit_value'] as const)
const amounts: ReadonlySet<Threshold['unit']> = new Set(['t', 'kg', 'USD'] as const)

/** "more than 10% of UK imports", of which the sign is read as the share */
const asShare = ({ quantity }: Draft, threshold: Threshold): Threshold =>
  quantity === 'share' && threshold.unit === undefined ? { ...threshold, unit: 'percent' } : threshold

/** "goods of which China supplies more than half", "suppliers above 5%": a part that each has, where no move is told of. */
const isShareOf = (clause: Clause, { quantity, direction, previous }: Draft, { unit }: Threshold): boolean =>
  unit === 'percent' &&
  quantity === undefined &&
  direction === undefined &&
  previous?.quantity !== 'change' &&
  !tellsOfMove(clause)
