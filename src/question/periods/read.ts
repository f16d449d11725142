import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import { againstMean } from './against-mean.ts'
import { anyBeyond } from './any-beyond.ts'
import { chosen } from './chosen.ts'
import { eachYear } from './each-year.ts'
import { noPeriods, type PeriodsFound, whollyFound } from './found.ts'
import { leftOut } from './left-out.ts'
import { movedBack } from './moved-back.ts'
import type { Named } from './named.ts'
import { ofKind } from './of-kind.ts'
import { ofReached } from './of-reached.ts'
import { ofRecovery } from './of-recovery.ts'
import { onLastYear } from './on-last-year.ts'
import { partOfItsYear, partTold } from './part-told.ts'
import { phrasesAt } from './phrases/phrases.ts'
import { againstSameMonth } from './same-month.ts'
import { seasonOf } from './season.ts'
import { afterAnother } from './shift.ts'
import { stoppedAt } from './stops.ts'

/** Which of the periods named is asked about, and which it is compared with. */
export const readPeriods = (clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound =>
  whollyFound(periodsFound(clause, intent, context))

function periodsFound(clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound {
  const at = periodsIn(clause)
  if (at.length === 0)
    return againstSameMonth({ phrases: [], clause, context }) ?? ofKind(clause, intent, context) ?? noPeriods
  const left = clause.stands('exclude') ? leftOut(clause, at, intent, context) : undefined
  if (left) return left
  const phrases = onLastYear(phrasesAt(at, clause, intent, context), at, clause, intent)
  for (const index of at) clause.take(index)
  return meantBy({ phrases, at, clause, intent, context })
}

const meantBy = (named: Named): PeriodsFound =>
  stoppedAt(named) ??
  againstSameMonth(named) ??
  ofRecovery(named) ??
  ofReached(named) ??
  partTold(named) ??
  partOfItsYear(named) ??
  anyBeyond(named) ??
  seasonOf(named) ??
  eachYear(named) ??
  afterAnother(named) ??
  movedBack(named) ??
  againstMean(named) ??
  chosen(named)

function periodsIn({ ideas }: Clause): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < ideas.length; at++)
    if (ideas[at]!.period && ideas[at]!.fate !== 'consumed') found.push(at)
  return found
}
