import type { Place } from '../../query/query.ts'
import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { hasPartnerNoun, isPlaceTheLargest, tops } from './nouns.ts'
import { grainOfSubject, isOfAllHeld } from './record-grain.ts'
import { extremeAt, grainOf } from './words.ts'

/** Words that are an extreme of time by themselves; the others ("largest", "most") need a month, quarter or year. */
const timeWords = new Set([
  'peak',
  'peaked',
  'peaks',
  'trough',
  'max',
  'maximum',
  'min',
  'minimum',
  'record',
  'record high',
  'record low',
  'ath',
  'high',
  'low',
  'all time high',
  'all - time high',
  'all time low',
  'all - time low',
  'nadir',
  'bottom out',
  'bottomed',
  'bottomed out',
  'low point',
  'high point',
  'high watermark',
  'new high',
  'highest ever',
  'lowest ever',
  'largest ever',
  'smallest ever',
  'best ever',
  'worst ever',
  'biggest ever',
  'all time record',
  'ever highest',
  'record level',
])

/** "from the May trough to August, the rebound": two periods and a change; the extreme only describes one of them. */
const isOnlyDescribed = (clause: Clause): boolean =>
  clause.ideas.filter((idea) => idea.period).length > 1 &&
  (clause.first('direction') !== undefined || clause.first('change') !== undefined) &&
  clause.first('grain') === undefined

/** "after the May 2025 low, when did exports pass 5,000 t again": the extreme says which month it was. */
const isOfStart = (clause: Clause): boolean =>
  clause.ideas.some(({ threshold }) => threshold) &&
  clause.all('extreme').every((at) => {
    const { period } = clause.ideas[at - 1] ?? {}
    return period?.kind === 'since' && period.exclusive === true
  })

/** "was the US low in April or May 2025?": two months are named, and one of them is to be chosen. */
const isEither = (clause: Clause): boolean =>
  clause.stands('or') && clause.first('extreme') !== undefined && alternativeIn(clause.ideas) === 'period'

/** "was May or June higher", "was the drop bigger in April or in May": of the two the one that was, or that moved more. */
function readEither(clause: Clause, intent: Draft): void {
  const at = clause.first('extreme')!
  const extreme = clause.value(at, 'extreme') as 'highest' | 'lowest'
  const moves = clause.all('direction').filter((i) => !clause.was(i, 'direction', 'unchanged'))
  const move = moves[0] ?? clause.first('change', 'any')
  clause.take(at)
  if (move === undefined) set(intent, { operation: 'compare', extreme })
  else {
    clause.take(move)
    const down = clause.was(move, 'direction', 'down')
    const isMore = extreme === 'highest' || /^wors[et]/.test(clause.ideas[at]!.text)
    const most = isMore === down ? 'lowest' : 'highest'
    set(intent, { operation: 'compare', quantity: 'change', extreme: most })
    intent.changing = true
  }
}

export function readRecord(clause: Clause, intent: Draft): void {
  if (choosesAmongPeriods(clause, intent)) clause.takeAll('ask', 'who')
  if (intent.operation || hasPartnerNoun(clause) || goesOnRanking(clause, intent)) return
  if (ranksPartners(clause, intent) || isPlaceTheLargest(clause, intent)) return
  if (choosesAmongShown(clause, intent)) {
    const { at, value } = extremeAt(clause)!
    clause.take(at)
    clause.takeAll('ask', 'who')
    clause.takeAll('which')
    set(intent, { operation: 'rank', by: 'partner', order: value === 'highest' ? 'top' : 'bottom' })
    return
  }
  if (isEither(clause)) {
    readEither(clause, intent)
    return
  }
  if (isOnlyDescribed(clause) || isOfStart(clause)) {
    for (const at of clause.all('extreme')) clause.ideas[at]!.fate = 'aside'
    return
  }
  if (
    (clause.first('versus') !== undefined || clause.first('compare') !== undefined) &&
    clause.ideas.filter((idea) => idea.period).length > 1
  )
    return void clause.takeAll('extreme')
  const top = clause.ideas.findIndex(
    (idea, at) => idea.top && idea.fate !== 'consumed' && clause.was(at, 'extreme'),
  )
  const extreme = extremeAt(clause)
  const at = top >= 0 ? top : extreme?.at
  if (at === undefined) return
  const grain = grainOf(clause)
  const timed =
    grain !== undefined ||
    timeWords.has(clause.ideas[at]!.text) ||
    clause.first('ever') !== undefined ||
    isHighestOf(clause, at) ||
    intent.previous !== undefined ||
    clause.first('ask', 'when') !== undefined
  if (!timed) return
  clause.take(at)
  const value = clause.value(at, 'extreme') as 'highest' | 'lowest'
  const { limit, nth } = clause.ideas[at]!.top ?? {}
  const own = intent.yesNo || isOfAllHeld(clause, intent, at) ? grainOfSubject(clause, intent, at) : undefined
  set(intent, {
    operation: 'record',
    extreme: value,
    grain: grain ?? own ?? intent.previous?.grain ?? 'month',
    ...(grain === undefined && isOfAllHeld(clause, intent, at) ? { ofAllHeld: true } : {}),
    ...(limit ? { limit } : {}),
    ...(nth ? { nth } : {}),
  })
  for (const other of clause.all('extreme')) if (clause.value(other, 'extreme') === value) clause.take(other)
  clause.takeAll('grain')
  clause.takeAll('ever')
  const jump = clause.first('direction')
  if (jump !== undefined && grain !== undefined && clause.ideas[at]!.text !== 'record')
    readJump(clause, intent, jump)
  for (const hit of clause.all('relation'))
    if (/^(?:hit|hits|reach|reached|reaches)$/.test(clause.ideas[hit]!.text)) clause.take(hit)
  if (intent.yesNo) set(intent, { claim: { kind: 'record', extreme: value, ...placeClaimed(nth, limit) } })
}

/** "the second highest month", "among the three highest" */
const placeClaimed = (nth: number | undefined, limit: number | undefined): Partial<Place> =>
  limit !== undefined && limit > 1 ? { nth: limit, among: true } : nth === undefined ? {} : { nth }

/**
 * "top 5" after the figure of one month, of which there are no five, or of one partner, who is one of them: the partners
 * are ranked.
 */
function ranksPartners(clause: Clause, { previous }: Draft): boolean {
  if (!clause.hasAny(tops)) return false
  const top = clause.ideas.some((idea) => idea.top?.limit !== undefined)
  const { from, to } = previous?.period.value ?? { from: 0, to: 1 }
  const ofMonths = ['grain', 'ever'].some((kind) => clause.first(kind) !== undefined)
  const inTime = clause.ideas.some(({ period, text }) => period || timeWords.has(text))
  const ofOne = from === to || previous?.quantity === 'share' || isOnePartner(previous)
  return top && ofOne && previous?.operation !== 'record' && !ofMonths && !inTime
}

/** "the largest" after a ranking is of its rows, "the lowest month" none of them. */
const goesOnRanking = (clause: Clause, { previous }: Draft): boolean =>
  previous?.operation === 'rank' && clause.first('grain') === undefined

/** "which one was the lowest" after a series is one of its months, or quarters. */
const choosesAmongPeriods = (clause: Clause, { previous, operation }: Draft): boolean =>
  previous?.operation === 'series' &&
  operation === undefined &&
  clause.first('extreme') !== undefined &&
  clause.all('ask', 'who').every((at) => /^which (?:one|of them)$/.test(clause.ideas[at]!.text))

/** "which is lowest" after several partners side by side: one of them, and none of their months. */
function choosesAmongShown(clause: Clause, { previous, yesNo }: Draft): boolean {
  if (!previous) return false
  const found = extremeAt(clause)
  const side =
    previous.along === 'partner' && previous.operation === 'compare' && previous.quantity === 'amount'
  if (!found || !side || yesNo || timeWords.has(clause.ideas[found.at]!.text)) return false
  const { from, to } = previous.period.value
  const chooses =
    from === to || clause.first('ask', 'who') !== undefined || clause.first('which') !== undefined
  const inTime = clause.ideas.some(({ period }) => period) || clause.first('ask', 'when') !== undefined
  return chooses && !inTime && ['grain', 'ever'].every((kind) => clause.first(kind) === undefined)
}

const isOnePartner = (previous: Draft['previous']): boolean => {
  const [partner, ...others] = previous?.partners.value ?? []
  return partner !== undefined && partner !== 'WORLD' && partner !== 'HELD' && others.length === 0
}

/** "biggest monthly fall": the extreme is of the change, not of the level. */
function readJump(clause: Clause, intent: Draft, at: number): void {
  const down = clause.was(at, 'direction', 'down')
  clause.take(at)
  Object.assign(intent, { quantity: 'change', extreme: down ? 'lowest' : 'highest' })
  intent.change ??=
    intent.grain === 'year'
      ? 'year_on_year'
      : intent.grain === 'quarter'
        ? 'period_on_period'
        : 'month_on_month'
}

/** "was it the highest in 2025", "the lowest since January": an extreme with a period and nobody to rank. */
function isHighestOf(clause: Clause, at: number): boolean {
  const period = clause.ideas.some((idea) => idea.period)
  return (
    period && /^(?:highest|lowest|strongest|weakest|busiest|slowest|best|worst)$/.test(clause.ideas[at]!.text)
  )
}
