import type { Place } from '../../../query/claim.ts'
import type { Clause } from '../../clause.ts'
import type { Idea, Top } from '../../idea.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { type Draft, set } from '../intent.ts'
import { asksWhichNamed, hasPartnerNoun, isPlaceTheLargest, placeOf } from '../nouns.ts'
import { extremeAt, grainOf } from '../words.ts'
import { isEither, readEither } from './either.ts'
import { grainOfSubject, grainTold, isOfAllHeld } from './grain.ts'
import { choosesAmongPeriods, choosesAmongShown, goesOnRanking, rankShown, ranksPartners } from './in-talk.ts'
import { turnToChange } from './jump.ts'
import { claimLevel, levelClaimedAt } from './level-claimed.ts'
import { takeReached } from './reached.ts'
import { isHighestOf, isRecordWord, timeWords } from './time-words.ts'

/** The highest or lowest of all months, quarters or years: not of partners, and not where it only tells which month is meant. */
export function readRecord(clause: Clause, intent: Draft): void {
  if (choosesAmongPeriods(clause, intent)) clause.takeAll('ask', 'who')
  if (intent.operation || isOfParties(clause, intent)) return
  if (choosesAmongShown(clause, intent)) rankShown(clause, intent)
  else if (isEither(clause)) readEither(clause, intent)
  else if (isOnlyDescribed(clause) || isOfStart(clause)) setAside(clause)
  else if (setsPeriodsAgainst(clause)) clause.takeAll('extreme')
  else search(clause, intent)
}

const isOfParties = (clause: Clause, intent: Draft): boolean =>
  hasPartnerNoun(clause) ||
  clause.says(/^who (?:is|was|are|were)$/) ||
  goesOnRanking(clause, intent) ||
  ranksPartners(clause, intent) ||
  (asksWhichNamed(clause) && !clause.stands('grain')) ||
  isPlaceTheLargest(clause, intent)

/**
 * "from the May trough to August, the rebound": two periods and a change; the extreme only describes one of them. "Rose to
 * the highest since May" is of the highest.
 */
const isOnlyDescribed = (clause: Clause): boolean =>
  !clause.all('extreme').some((at) => isSinceThen(clause, at)) &&
  clause.ideas.filter((idea) => idea.period).length > 1 &&
  (clause.first('direction') !== undefined || clause.first('change') !== undefined) &&
  clause.first('grain') === undefined

const isSinceThen = ({ ideas }: Clause, at: number): boolean =>
  ideas[ideas[at + 1]?.text === 'level' ? at + 2 : at + 1]?.period?.kind === 'since'

/** "after the May 2025 low, when did exports pass 5,000 t again": the extreme says which month it was. */
const isOfStart = (clause: Clause): boolean =>
  clause.ideas.some(({ threshold }) => threshold) &&
  clause.all('extreme').every((at) => {
    const { period } = clause.ideas[at - 1] ?? {}
    return period?.kind === 'since' && period.exclusive === true
  })

function setAside(clause: Clause): void {
  for (const at of clause.all('extreme')) clause.ideas[at]!.fate = 'aside'
}

/** "the May high vs the June low": the periods are named, and nothing is searched. */
const setsPeriodsAgainst = (clause: Clause): boolean =>
  (clause.first('versus') !== undefined || clause.first('compare') !== undefined) &&
  clause.ideas.filter((idea) => idea.period).length > 1

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

function search(clause: Clause, intent: Draft): void {
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
    ...placeOf(top),
  })
  takeBeside(clause, extreme)
  if (grain && text !== 'record') turnToChange(clause, intent)
  takeReached(clause)
  if (intent.yesNo && claimLevel(clause, intent)) return
  if (!intent.yesNo && !asksOfTold(clause, intent, at)) return
  set(intent, { claim: { kind: 'record', extreme, ...placeClaimed(top) } })
  if (isOfNow(clause, intent) || placeClaimed(top).nth !== undefined) set(intent, { toNow: true })
}

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
  clause.says(/^\?$/)

/**
 * "still the record", "is July 2025 the best month since 2020": what is so now, and not what was so then. "Is that the
 * highest since May" is of the month that was told.
 */
const isOfNow = (clause: Clause, { previous }: Draft): boolean =>
  clause.ideas.some(({ text }) => text === 'still') ||
  (!previous && isOfMonths(clause)) ||
  (clause.says(/^(?:is|are|isn't|aren't)$/) &&
    clause.ideas.filter(({ period }) => period).length > (previous ? 1 : 0) &&
    clause.ideas.some(({ text }, at) => text === 'the' && clause.was(at + 1, 'extreme')))

/** "was August 2024 the third highest month", "the highest August": of all there are, where a record is of those up to it. */
const isOfMonths = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) => clause.was(at, 'extreme') && !isRecordWord(text) && isMonthNoun(clause.ideas[at + 1]),
  ) &&
  clause.ideas.some(({ period }) => period?.kind === 'fixed') &&
  clause.ideas.every(({ period }) => !period || told.has(period.kind))

const told: ReadonlySet<PeriodPhrase['kind']> = new Set(['fixed', 'yearless', 'all'])

const isMonthNoun = (idea: Idea | undefined): boolean =>
  /^(?:month|quarter|year|ever)$/.test(idea?.text ?? '') ||
  isSomeMonth(idea?.period) ||
  idea?.period?.kind === 'all'

const isSomeMonth = (period: PeriodPhrase | undefined): boolean =>
  period?.kind === 'yearless' || (period?.kind === 'fixed' && period.assumed === 'same_part')

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

/** "the second highest month", "among the three highest" */
const placeClaimed = ({ limit, nth }: Partial<Top> = {}): Partial<Place> =>
  limit !== undefined && limit > 1 ? { nth: limit, among: true } : nth === undefined ? {} : { nth }
