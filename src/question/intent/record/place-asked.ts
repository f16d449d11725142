import { grainOfLength, MONTHS_IN } from '../../../calendar/month.ts'
import type { Grain } from '../../../query/operation.ts'
import type { Clause } from '../../clause.ts'
import { haveOneOf, kindsIn, kindsOf } from '../../kinds.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'

/**
 * "where does July 2025 rank", "how did July exports rank in 2025", "what rank is Q4 2025": the place of a period among its
 * like, and not of a partner in it.
 */
export function readPlaceAsked(clause: Clause, intent: Draft): void {
  if (intent.operation) return
  const at = placeAskedAt(clause)
  if (at === undefined) return
  const subject = subjectOf(clause, at)
  const grain = subject === undefined ? grainTold(clause, intent) : grainFor(clause, subject)
  if (!grain) return
  if (subject !== undefined && isThisMonth(clause, subject)) clause.take(subject)
  clause.take(at)
  clause.takeAll('ask', 'where')
  clause.takeAll('ask', 'amount')
  clause.takeAll('grain', grain)
  const claim = { kind: 'record', extreme: 'highest', asked: true } as const
  set(intent, { operation: 'record', extreme: 'highest', grain, claim })
}

/** "where does that rank" after the figure of a month, quarter or year: that one among its like. */
function grainTold(clause: Clause, { previous }: Draft): Grain | undefined {
  if (previous?.operation !== 'show' || !clause.stands('back')) return undefined
  const { from, to } = previous.period.value
  const grain = grainOfLength(to - from + 1)
  // from March to May it is no quarter, and no other is like it
  const isOne = grain !== undefined && from % MONTHS_IN[grain] === 0
  return isOne && clause.ideas.every(({ period }) => !period) ? grain : undefined
}

/** "the rank of this month in history": the month spoken of, or the latest one, and not the one that runs. */
function isThisMonth(clause: Clause, at: number): boolean {
  const { period } = clause.ideas[at]!
  return period?.kind === 'calendar' && period.unit === 'month' && period.offset === 0
}

/** Where "rank" stands that is asked of no partner: how the trade itself ranks. */
export function placeAskedAt(clause: Clause): number | undefined {
  const at = clause.first('rank', 'rank')
  if (at === undefined || isOfParties(clause, at)) return undefined
  if (isVerb(clause, at)) return ranksPart(clause, at) ? undefined : at
  return linked(clause, at) === undefined ? undefined : at
}

/** "place" is a country as well: in "what place is July 2025" it is where July stands. */
function isOfParties(clause: Clause, at: number): boolean {
  if (clause.ideas[at]!.text !== 'place' || linked(clause, at) === undefined)
    return clause.hasAny(ofParties) || hasListNoun(clause)
  return haveOneOf(kindsIn(clause.ideas.filter((_, i) => i !== at)), ofParties)
}

const ofParties = kindsOf('order', 'extreme', 'a top', 'change', 'direction', 'agent', 'noun')

/** "how did July 2025 exports rank", and not "rank July 2025". */
const isVerb = ({ ideas }: Clause, at: number): boolean =>
  /^ranks?$/.test(ideas[at]!.text) && ideas.some(({ text }, i) => i < at && opening.test(text))
const opening = /^(?:how|where)(?: high| well)?(?: do| does| did)?$/

/** "where does Germany rank", "where does titanium rank", "how did exports to Germany rank in July": one of several. */
function ranksPart(clause: Clause, at: number): boolean {
  const subject = clause.ideas.slice(0, at)
  const ofPeriod = subject.some(({ period }) => period) && subject.some((_, i) => clause.was(i, 'flow'))
  return !ofPeriod && subject.some(({ place, good }) => place || good)
}

/** The period that ranks: "does July 2025 rank", "July 2025 exports rank", "the rank of July 2025", "what rank is July". */
function subjectOf(clause: Clause, at: number): number | undefined {
  if (!isVerb(clause, at)) return linked(clause, at)
  const [first, ...others] = clause.ideas.flatMap(({ period }, i) => (period && i < at ? [i] : []))
  return others.length === 0 ? first : undefined
}

function linked(clause: Clause, at: number): number | undefined {
  const isNoun = /^(?:rank|place|position|standing)$/.test(clause.ideas[at]!.text)
  const isLinked = /^(?:of|is|was|does|did)$/.test(clause.ideas[at + 1]?.text ?? '')
  const behind = isNoun && isLinked ? clause.after(at + 1) : -1
  return clause.ideas[behind]?.period ? behind : undefined
}

/** "among the years" fits a year, and no month. */
function grainFor(clause: Clause, subject: number): Grain | undefined {
  const own = grainOf(clause.ideas[subject]!.period!)
  const named = clause.all('grain').map((at) => clause.value(at, 'grain'))
  return named.every((grain) => grain === own) ? own : undefined
}

function grainOf(period: PeriodPhrase): Grain | undefined {
  const grain = 'grain' in period ? period.grain : period.kind === 'calendar' ? period.unit : undefined
  return grain === 'range' ? undefined : grain
}
