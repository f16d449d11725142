import type { Threshold } from '../../query/threshold.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { howMany } from '../refine/how-long-high.ts'
import { type Draft, set } from './intent.ts'
import { takeReached } from './record/reached.ts'
import { isThePeak } from './record/the-peak.ts'
import {
  extremeAt,
  takeDirection,
  takeHigh,
  takeMore,
  takeRate,
  takeThreshold,
  thresholdAt,
} from './words.ts'

/** "highest since when", "since when is that the lowest" */
export function readSince(clause: Clause, intent: Draft): void {
  const since = clause.first('since')
  const trailing = clause.ideas.findIndex(({ text, fate }) => text === 'since' && fate !== 'consumed')
  const extreme = extremeAt(clause)
  const isLed = extreme !== undefined || clause.stands('ordinal')
  if (since === undefined && !(trailing >= 0 && isLastWord(clause, trailing) && isLed)) return
  clause.takeAll('since')
  clause.take(trailing)
  if (extreme) clause.take(extreme.at)
  if (extreme) takeReached(clause)
  clause.takeAll('back')
  clause.takeAll('grain', 'month')
  const reached = extreme && wasReached(clause, extreme.at, since) ? extreme.value : undefined
  if (reached) clause.ideas[since!]!.fate = 'aside'
  const sought = reached
    ? { operation: 'record' as const, extreme: reached, grain: 'month' as const, form: 'count' as const }
    : soughtSince(clause, extreme?.value, since)
  if (sought) set(intent, { ...sought, operation: sought.operation ?? 'since' })
  if (extreme && intent.operation === 'since' && asksHowMany(clause)) set(intent, { form: 'count' })
}

/** "the highest in how many months", "how many months' high": how many they are, and not since when. */
const asksHowMany = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => howMany.has(text) && clause.was(at, 'since'))

/** "how long ago was the peak", "months since exports peaked": the month of the peak, and not the last one as high as now. */
const wasReached = (clause: Clause, extreme: number, since: number | undefined): boolean =>
  since !== undefined &&
  extreme > since &&
  ago.test(clause.ideas[since]!.text) &&
  (isThePeak(clause, extreme) || /^(?:record (?:high|low)|all[ -]time)/.test(clause.ideas[extreme]!.text))

/** "since when has Iran bought it" asks for none of them, and is not read as any. */
function soughtSince(
  clause: Clause,
  extreme: 'highest' | 'lowest' | undefined,
  since: number | undefined,
): Partial<Draft> | undefined {
  const isAgo = since !== undefined && ago.test(clause.ideas[since]!.text)
  if (clause.hasAny(thisHigh)) clause.takeAll('refuse', 'negation')
  const high = extreme ?? takeHigh(clause) ?? (isAgo ? moreThan(clause) : undefined)
  if (high) return { extreme: high }
  const direction = takeDirection(clause)
  if (direction) return sinceMove(clause, direction, since)
  const threshold = since === undefined ? undefined : takeThreshold(clause)
  return threshold && { threshold: isAgo ? threshold : beyond(threshold) }
}

/** "first rise since when" is of the last one before it; "since when have they been falling" of the run that goes on. */
function sinceMove(clause: Clause, direction: 'up' | 'down', since: number | undefined): Partial<Draft> {
  const isFirst =
    clause.takeAll('ordinal', '1') || (since !== undefined && /first time/.test(clause.ideas[since]!.text))
  if (!isFirst) return { operation: 'streak', direction }
  return { quantity: 'change', change: takeRate(clause), direction }
}

/** "since when has it been below 300 t": to when it last was not; "how long since it was" is to then. */
const beyond = (threshold: Threshold): Threshold => ({
  ...threshold,
  relation: opposites[threshold.relation],
})

const opposites: Readonly<Record<Threshold['relation'], Threshold['relation']>> = {
  above: 'at_most',
  below: 'at_least',
  at_least: 'below',
  at_most: 'above',
  equal: 'equal',
}

const ago = /^how (?:long|many months) (?:.* )?(?:since|ago)$/

/** "how long since exports were higher than in July": as high as that. */
function moreThan(clause: Clause): 'highest' | 'lowest' | undefined {
  if (!clause.hasAny(toldMonth) || thresholdAt(clause) >= 0) return undefined
  const last = clause.ideas.findIndex(({ text }) => text === 'last')
  const more = takeMore(clause)
  clause.take(last)
  clause.takeAll('versus')
  return more && (more === 'below' ? 'lowest' : 'highest')
}
/** "since when has it not been this high" */
const thisHigh = kindsOf('this_high')
const toldMonth = kindsOf('a period')

const isLastWord = (clause: Clause, at: number): boolean => clause.after(at) >= clause.ideas.length
