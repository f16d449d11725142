import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { isBareClaim } from './bare-claim/bare-claim.ts'
import { ranksMonth } from './bare-claim/ranks-month.ts'
import { opensWithVerb } from './opens-with-verb.ts'

export const isYesNo = (clause: Clause): boolean => {
  if (isChoice(clause)) return false
  if (opensWithVerb(clause) || opensInSpanish(clause)) return true
  if (isBareClaim(clause) || ranksMonth(clause)) return true
  return clause.hasAny(claimMarks) || clause.first('yesno', 'claim') !== undefined
}

/** "¿Aumentaron las exportaciones …?" */
const opensInSpanish = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === '¿' && clause.was(at + 1, 'direction'))

const claimMarks = kindsOf(
  textsOf(
    'yes or no',
    'yes/no',
    'yes / no',
    'y/n',
    'y / n',
    'true or false',
    'is it true that',
    'is it right that',
    'confirm that',
    'right?',
    'correct?',
    'true?',
    "didn't they",
    "isn't it",
    "wasn't it",
    "didn't it",
    'is that right',
    'am i right',
    "isn't that right",
    'is it accurate that',
  ),
)

/**
 * "did Germany or Italy supply more", "was May or June higher", "did exports rise or fall": one of two is asked for, and
 * yes answers neither.
 */
export function isChoice(clause: Clause): boolean {
  if (!clause.stands('or')) return false
  const kind = alternativeIn(clause.ideas)
  if (kind === 'direction') return true
  return kind !== undefined && clause.hasAny(choosing) && !clause.hasAny(claimed)
}

const choosing = kindsOf('more', 'extreme')
const claimed = kindsOf('a threshold', 'than')
