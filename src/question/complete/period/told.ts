import { lengthOf, monthOfYear, type Range, range, sameRange } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Known } from '../known.ts'

/** The change between the two periods last shown, the later one against the earlier. */
export function turnedTo({ said, periods, previous }: Known, operation: Operation) {
  const beside = previous?.beside
  if (!beside || operation !== 'change' || periods.main || periods.comparison || said.intent.change)
    return undefined
  const other = previous.period.value
  return other.to > beside.to ? { main: other, base: beside } : { main: beside, base: other }
}

/** "growth", "CAGR" after the figures of several years: from the first of them to the last. */
export function endsTold({ said: { intent }, periods, previous }: Known, operation: Operation) {
  const isAsked = operation === 'change' && intent.operation === 'change' && !intent.change
  if (!previous || !isAsked || intent.baseline || periods.main || periods.comparison) return undefined
  if (previous.operation === 'change' || previous.claim) return undefined
  const { from, to } = previous.period.value
  const years = (to + 1 - from) / 12
  if (monthOfYear(from) !== 1 || !Number.isInteger(years) || years < 2 || hasOtherStep(previous))
    return undefined
  return { main: range(to - 11, to), base: range(from, from + 11) }
}

/** Months, or quarters, of several years. */
const hasOtherStep = ({ periods, monthsOfYear }: Query): boolean =>
  monthsOfYear !== undefined || (periods?.some((one) => lengthOf(one) !== 12) ?? false)

/** "vs June" after May: what came later is told against what came before, as for two that are named together. */
export function laterFirst({ said: { intent }, periods, previous }: Known, operation: Operation) {
  const other = periods.comparison
  if (previous?.operation !== 'show' || operation !== 'change' || !other || periods.main || periods.open)
    return undefined
  if (!intent.versus || intent.than || intent.claim || intent.change || intent.baseline) return undefined
  const told = previous.period.value
  const isLater = other.from > told.to && lengthOf(other) === lengthOf(told)
  return isLater ? { main: other, base: told } : undefined
}

/**
 * "and Q2 last year" after "compare to Q1": of the same quarter as before, against another one. The turn before has
 * named its base alone, and so does this one.
 */
export function otherBase({ said, periods, previous, base }: Known) {
  const told = base?.operation === 'change' && base === previous ? base.comparison : undefined
  const main = periods.main
  if (told?.kind !== 'period_on_period' || !main || periods.comparison) return undefined
  if (main.how !== 'said' || base!.period.how !== 'carried' || base!.change || said.intent.change)
    return undefined
  const own = base!.period.value
  const isBase = main.value.to < own.from && lengthOf(main.value) === lengthOf(told.period)
  return isBase && !base!.baseline ? { main: own, base: main.value } : undefined
}

/** "monthly" after one year against the other: the months of both, and those between them where they are named apart. */
export function bothTold({ said: { intent }, previous }: Known): Range | undefined {
  const base = previous?.operation === 'change' ? previous.comparison : undefined
  if (!base || previous!.along || intent.operation !== 'series' || intent.quantity === 'change')
    return undefined
  const told = previous!.period.value
  const whole = range(base.period.from, told.to)
  if (lengthOf(told) < 2 || base.period.to >= told.from) return undefined
  const isNamed = previous!.change === undefined && lengthOf(whole) <= MOST_MONTHS
  return base.period.to + 1 === told.from || isNamed ? whole : undefined
}

/** Of more, what was asked would be lost among what was not. */
const MOST_MONTHS = 36

/** A turn that only moved the period stands beside the one before: "so down how much?" then compares the two. */
export function besideOf({ periods, previous, scope }: Known, operation: Operation): Query['beside'] {
  const main = periods.main?.value
  const partners = previous && partnersTold(previous)
  if (!partners || operation !== 'show' || !main || periods.comparison) return undefined
  if (sameRange(previous.period.value, main) || scope.partners.value.join() !== partners.join())
    return undefined
  return slots.every((slot) => scope[slot].value.join() === previous[slot].value.join())
    ? previous.period.value
    : undefined
}

/** Those whose figure was told: "how much did it take in September" moves on from the largest buyer of October. */
function partnersTold({ operation, quantity, by, partners, found }: Query): readonly string[] | undefined {
  if (operation === 'show') return partners.value
  return operation === 'rank' && quantity === 'amount' && by === 'partner' && found?.length === 1
    ? found
    : undefined
}

const slots = ['reporters', 'flows', 'commodities'] as const
