import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { howFarBefore } from '../by-how-much.ts'
import { type Draft, set } from '../intent.ts'
import { listNoun, takeListNouns } from '../nouns.ts'
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
    if (isOfEachRow(clause, by) && isShareOf(clause, intent, threshold)) intent.quantity = 'share'
    if (by === 'commodity' && isOfEach(clause)) intent.ofEach = true
    return
  }
  set(intent, { operation: 'count_periods', threshold, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

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

const isOfEachRow = (clause: Clause, by: Draft['by']): boolean =>
  by === 'commodity' || (by === 'partner' && isOfRows(clause))

/** "suppliers above 5%", "suppliers that are above 5%"; "growing above 5%" is of something else. */
function isOfRows(clause: Clause): boolean {
  const at = clause.ideas.findIndex(({ threshold }) => threshold)
  const before = clause.ideas[at - 1]
  if (!relations.test(clause.ideas[at]!.text)) return false
  if (!before || before.good || before.place || before.period || beings.test(before.text)) return true
  return ['noun', 'agent', 'flow'].some((kind) => has(before, kind))
}
const relations =
  /^(?:above|over|below|under|more|less|fewer|at|no|not|exceed|beyond|higher|lower|up to|[<>≥≤=])/
const beings = /^(?:are|were|is|was|with|at|have|has|had|stand|stood)$/

const rowsNamed = (clause: Clause, { operation, by }: Draft): Draft['by'] =>
  (operation === 'rank' ? by : undefined) ?? rowsSaid(clause, operation)

const rowsSaid = (clause: Clause, operation: Draft['operation']): Draft['by'] =>
  clause.first('noun') !== undefined || clause.first('agent') !== undefined || operation === 'rank'
    ? listNoun(clause)
    : undefined

/** "only those over $5m" after a ranking: of its rows, unless months are asked for. */
function rowsBefore(clause: Clause, { previous }: Draft): 'partner' | 'commodity' | undefined {
  const listing = previous?.operation === 'rank' || previous?.operation === 'threshold'
  if (!listing || clause.first('grain') !== undefined || clause.first('count') !== undefined) return undefined
  return previous.by === 'partner' || previous.by === 'commodity' ? previous.by : undefined
}
