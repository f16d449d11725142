import type { Claim } from '../../../query/claim.ts'
import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { polar } from '../balance.ts'
import { type Draft, set } from '../intent.ts'
import { passMultiple, takeMultiple } from '../threshold/multiple.ts'
import { takeDirection, takeMore, takeThreshold, thresholdAt } from '../words.ts'

/** "how many months were above 500 t", "… was it bought at all", "… above a year earlier" */
export function countMonths(clause: Clause, intent: Draft): void {
  if (isStillRunning(clause, intent)) {
    const direction = takeDirection(clause)
    set(intent, { operation: 'streak', ...(direction && { direction }) })
    return
  }
  set(intent, { operation: 'count_periods', grain: 'month' })
  const claim = takeNone(clause) ? ({ kind: 'zero' } as const) : takeSideOf(clause, intent)
  if (claim) {
    set(intent, { claim })
    return
  }
  const threshold =
    takeThreshold(clause) ?? takeMultiple(clause) ?? (tellsOfAny(clause) ? anything : undefined)
  if (threshold?.unit === 'ratio') passMultiple(intent, threshold)
  else if (threshold) set(intent, { threshold })
  else countMore(clause, intent)
}

/** "number of months the US has been declining": the run that goes on, and not all months that ever fell. */
const isStillRunning = (clause: Clause, { previous }: Draft): boolean =>
  (previous?.operation === 'show' || /\b(?:has|have|had)\b.*\bbeen\b/i.test(clause.text)) &&
  clause.all('direction').some((at) => clause.ideas[at]!.text.endsWith('ing')) &&
  clause.ideas.every(({ period, threshold }, at) => !threshold && (!period || endsBy(clause, at)))

/** "had been falling by May": the run that went on then. */
const endsBy = (clause: Clause, at: number): boolean =>
  clause.ideas[at - 1]?.text === 'by' && /\bhad\b/i.test(clause.text)

export const anything: Threshold = { relation: 'above', value: 0 }

/** "how many months was it negative" after a balance: of a deficit, and no fall. */
function takeSideOf(clause: Clause, intent: Draft): Claim | undefined {
  const at = clause.ideas.findIndex(({ text }, i) => polar.has(text) && clause.is(i, 'direction'))
  if (at < 0 || intent.previous?.quantity !== 'balance') return undefined
  clause.take(at)
  set(intent, { quantity: 'balance' })
  return { kind: 'sign', sign: clause.was(at, 'direction', 'up') ? 'surplus' : 'deficit' }
}

/** "how many months had no imports from Russia", "months with zero imports", "did the US get no magnets" */
export function takeNone(clause: Clause): boolean {
  const at = noneAt(clause)
  if (at < 0) return false
  clause.take(at)
  return true
}

/** Where "no imports", "zero imports" begins, or -1. */
export const noneAt = (clause: Clause): number =>
  moves(clause) || thresholdAt(clause) >= 0
    ? -1
    : clause.ideas.findIndex(
        (idea, at) => isNone(idea.text, clause.is(at, 'zero')) && isOfTrade(clause, at + 1),
      )

const isNone = (text: string, isZero: boolean): boolean => text === 'no' || isZero

/** "how many months did the US buy any", "had imports from Norway": trade, and nothing that it is held against. */
export const tellsOfAny = (clause: Clause): boolean =>
  (clause.all('flow').some((at) => clause.was(at, 'verb')) || hasTrade(clause) || didTrade(clause)) &&
  !moves(clause) &&
  !isOfSeveral(clause)

/** "did the UK buy antimony and tungsten", "from Germany and China": in those months either of them, or both. */
const isOfSeveral = (clause: Clause): boolean =>
  clause.stands('conjunction') &&
  (clause.ideas.filter(({ good }) => good).length > 1 ||
    (!clause.stands('or') && clause.ideas.filter(({ place }) => place).length > 2))

/** "did Brazil import coal" */
export const didTrade = (clause: Clause): boolean =>
  !clause.hasAny(other) &&
  clause
    .all('flow')
    .some((at) => clause.ideas[at - 1]?.place && clause.ideas[clause.before(at - 1)]?.text === 'did')

const hasTrade = (clause: Clause): boolean =>
  !clause.hasAny(other) &&
  clause.stands('flow') &&
  clause.ideas.some(({ text }, at) => text === 'had' && isOfTrade(clause, at + 1))

const other = kindsOf('quantity', 'extreme', 'order', 'versus', 'relation')

/** A flow or a good, of a place or not: "UK coal imports", "any imports". */
function isOfTrade(clause: Clause, at: number): boolean {
  let next = at
  while (clause.ideas[next]?.place || clause.ideas[next]?.text === "'s" || clause.was(next, 'filler')) next++
  return clause.ideas[next]?.good !== undefined || clause.was(next, 'flow')
}

const moves = (clause: Clause): boolean =>
  ['more', 'direction', 'change', 'sign', 'than'].some((kind) => clause.first(kind) !== undefined)

/** "how many months did the US take more than Japan", "… were above a year earlier" */
export function countMore(clause: Clause, intent: Draft): void {
  const relation = takeMore(clause)
  if (relation) set(intent, { claim: { kind: 'first_more', relation } })
}
