import type { Place } from '../../../query/claim.ts'
import type { Clause } from '../../clause.ts'
import type { Top } from '../../idea.ts'
import { type Draft, set } from '../intent.ts'
import { placeOf } from '../top.ts'
import { extremeAt, grainOf } from '../words.ts'
import { grainOfSubject, grainTold, isOfAllHeld } from './grain.ts'
import { claimLevel, levelClaimedAt } from './level-claimed.ts'
import { turnToChange } from './of-change.ts'
import { isOfNow } from './of-now.ts'
import { takeReached } from './reached.ts'
import { isHighestOf, isRecordWord, timeWords } from './time-words.ts'

/** Looks among months, quarters or years for the one that stands out; in a yes/no question it is claimed of one. */
export function search(clause: Clause, intent: Draft): void {
  const at = extremeOfTime(clause, intent)
  if (at === undefined) return
  const { text, top } = clause.ideas[at]!
  const extreme = isOfLow(clause, intent, at)
    ? 'lowest'
    : (clause.value(at, 'extreme') as 'highest' | 'lowest')
  const grain = grainOf(clause)
  clause.take(at)
  set(intent, {
    operation: 'record',
    extreme,
    ...(grain ? { grain } : among(clause, intent, at)),
    ...(top ? placeOf(top) : fewOf(clause, intent, at)),
  })
  takeBeside(clause, extreme)
  if (grain && text !== 'record') turnToChange(clause, intent)
  takeReached(clause)
  if (intent.yesNo ? !claimLevel(clause, intent) : asksOfTold(clause, intent, at))
    claimRecord(clause, intent, extreme, top)
}

/** "the lowest months of 2025": more than one, and nobody said how many. */
const fewOf = (clause: Clause, { yesNo }: Draft, at: number): Pick<Draft, 'limit'> =>
  !yesNo && severalPeriods.has(clause.ideas[at + 1]?.text ?? '') ? { limit: A_FEW } : {}

const severalPeriods: ReadonlySet<string> = new Set(['months', 'quarters', 'years'])
const A_FEW = 3

function extremeOfTime(clause: Clause, intent: Draft): number | undefined {
  const top = clause.ideas.findIndex(
    (idea, at) => idea.top && idea.fate !== 'consumed' && clause.was(at, 'extreme'),
  )
  const at = top >= 0 ? top : extremeAt(clause)?.at
  return at !== undefined && isInTime(clause, intent, at) ? at : undefined
}

const isInTime = (clause: Clause, { previous, yesNo }: Draft, at: number): boolean =>
  previous !== undefined ||
  (yesNo && levelClaimedAt(clause) >= 0) ||
  grainOf(clause) !== undefined ||
  timeWords.has(clause.ideas[at]!.text) ||
  clause.first('ever') !== undefined ||
  isHighestOf(clause, at) ||
  clause.first('ask', 'when') !== undefined

/** "is that a record?" after the lowest month, or since when it was the lowest: of the low that was told. */
const isOfLow = (clause: Clause, intent: Draft, at: number): boolean =>
  intent.previous?.extreme === 'lowest' &&
  /^(?:new |all time )?record$/.test(clause.ideas[at]!.text) &&
  (clause.stands('back') || asksOfTold(clause, intent, at))

/** "record?", "all-time high?" after the figure of a month: whether that month is one, and not which month is. */
const asksOfTold = (clause: Clause, { previous }: Draft, at: number): boolean =>
  (previous?.operation === 'show' || previous?.claim?.kind === 'record') &&
  previous.period.value.from === previous.period.value.to &&
  isRecordWord(clause.ideas[at]!.text) &&
  clause.ideas.every(({ text }, i) => i === at || text === '?' || clause.isFiller(i)) &&
  !which.test(clause.text) &&
  clause.says(/^\?$/)

/** "what is the record?" asks which month it is. */
const which = /\b(?:the|what|which|when)\b/i

/** Nobody said among what: quarters or years, where one was told of, else months. */
function among(clause: Clause, intent: Draft, at: number): Pick<Draft, 'grain' | 'ofAllHeld'> {
  const ofAllHeld = isOfAllHeld(clause, intent, at)
  const own = intent.yesNo || ofAllHeld ? grainOfSubject(clause, intent, at) : undefined
  return { grain: own ?? grainTold(intent.previous) ?? 'month', ...(ofAllHeld && { ofAllHeld }) }
}

/** The same said twice, and what it was searched among. */
function takeBeside(clause: Clause, extreme: 'highest' | 'lowest'): void {
  for (const at of clause.all('extreme')) if (clause.value(at, 'extreme') === extreme) clause.take(at)
  clause.takeAll('grain')
  clause.takeAll('ever')
}

function claimRecord(
  clause: Clause,
  intent: Draft,
  extreme: 'highest' | 'lowest',
  top: Top | undefined,
): void {
  const place = placeClaimed(top)
  set(intent, { claim: { kind: 'record', extreme, ...place } })
  if (isOfNow(clause, intent) || place.nth !== undefined) set(intent, { toNow: true })
}

/** "the second highest month", "among the three highest" */
const placeClaimed = ({ limit, nth }: Partial<Top> = {}): Partial<Place> =>
  limit !== undefined && limit > 1 ? { nth: limit, among: true } : nth === undefined ? {} : { nth }
