import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { takeAgents } from './nouns.ts'
import { takeDirection, takeMore, takeThreshold } from './words.ts'

export const howMany = textsOf('how many', 'number of', 'how many of')

/** "how many EU countries", "how many of the UK's suppliers": the count and what is counted stand apart. */
function readApart(clause: Clause, intent: Draft): void {
  const at = clause.ideas.findIndex((idea) => howMany.has(idea.text))
  const noun = clause.ideas.findIndex((_, i) => i > at && (clause.is(i, 'noun') || clause.is(i, 'agent')))
  if (at < 0 || noun < 0 || noun > at + 8 || clause.ideas.some((idea) => idea.threshold)) return
  const by = clause.was(noun, 'noun', 'commodity') ? 'commodity' : 'partner'
  clause.take(at)
  set(intent, { quantity: 'count', by })
  takeAgents(clause)
}

/** "number of months the US has been declining": the run that goes on, and not all months that ever fell. */
const isStillRunning = (clause: Clause, isTurn: boolean): boolean =>
  (isTurn || /\b(?:has|have|had)\b.*\bbeen\b/i.test(clause.text)) &&
  clause.all('direction').some((at) => clause.ideas[at]!.text.endsWith('ing')) &&
  clause.ideas.every(({ period, threshold }, at) => !threshold && (!period || endsBy(clause, at)))

/** "had been falling by May": the run that went on then. */
const endsBy = (clause: Clause, at: number): boolean =>
  clause.ideas[at - 1]?.text === 'by' && /\bhad\b/i.test(clause.text)

const moves = (clause: Clause): boolean =>
  ['more', 'direction', 'change', 'sign', 'zero', 'than'].some((kind) => clause.first(kind) !== undefined)

export function readCount(clause: Clause, intent: Draft): void {
  const at = clause.first('count')
  if (at === undefined) {
    if (describesMonths(clause) && !intent.yesNo) countDescribed(clause, intent)
    else readApart(clause, intent)
    return
  }
  const value = clause.value(at, 'count')
  const comparable = intent.listed || clause.ideas.filter((idea) => idea.period).length > 1
  if (clause.was(at, 'ratio') && comparable && !clause.ideas.some((idea) => idea.threshold)) return
  clause.take(at)
  if (value === 'months' && isStillRunning(clause, intent.previous?.operation === 'show')) {
    const direction = takeDirection(clause)
    set(intent, { operation: 'streak', ...(direction && { direction }) })
    return
  }
  if (value === 'months') {
    set(intent, { operation: 'count_periods', grain: 'month' })
    const threshold = takeThreshold(clause)
    if (threshold) set(intent, { threshold })
    else if (clause.all('flow').some((at) => clause.was(at, 'verb')) && !moves(clause))
      set(intent, { threshold: { relation: 'above', value: 0 } })
    else countMore(clause, intent)
    return
  }
  set(intent, { quantity: 'count', by: value === 'commodities' ? 'commodity' : 'partner' })
  const threshold = takeThreshold(clause)
  if (threshold) set(intent, { threshold })
  takeAgents(clause)
}

/** "how many months did the US take more than Japan", "… were above a year earlier" */
function countMore(clause: Clause, intent: Draft): void {
  const relation = takeMore(clause)
  if (relation) set(intent, { claim: { kind: 'first_more', relation } })
}

export const months = textsLike(/^(?:the |which |what |in which |in what )?months$/)
const describing = new Set(['when', 'where', 'with', 'that', 'which', 'in which'])
const named = kindsOf('extreme', 'order', 'a top', 'streak', 'a threshold')
const listed = kindsOf('rank', 'series')
const described = kindsOf('direction', 'more')

/** "months in 2025 when exports fell", "which months were up": those of which it is true, and not what they add up to. */
function describesMonths(clause: Clause): boolean {
  if (!clause.hasAny(described) || clause.hasAny(named)) return false
  const at = monthsDescribed(clause)
  return at >= 0 && (!clause.hasAny(listed) || isListBefore(clause, at))
}

/** "list the months exports fell" asks for them; "month by month" elsewhere asks for all. */
const isListBefore = (clause: Clause, at: number): boolean => clause.is(clause.before(at), 'series')

/** Where "months" stands that something is said of, or -1. */
export const monthsDescribed = (clause: Clause): number =>
  clause.ideas.findIndex(({ text }, at) => {
    if (!months.has(text)) return false
    let next = at + 1
    while (clause.was(next, 'preposition') && !describing.has(clause.ideas[next]!.text)) next++
    if (next > at + 1 && clause.ideas[next]?.period) next++
    const isListed = clause.before(at) < 0 && clause.was(at + 1, 'flow') && clause.was(at + 2, 'direction')
    const isMove = next > at + 1 && clause.was(next, 'direction')
    return (
      /^(?:in )?wh/.test(text) ||
      isListed ||
      isMove ||
      isListBefore(clause, at) ||
      describing.has(clause.ideas[next]?.text ?? '')
    )
  })

function countDescribed(clause: Clause, intent: Draft): void {
  const at = monthsDescribed(clause)
  if (isListBefore(clause, at)) clause.take(clause.before(at))
  clause.take(at)
  set(intent, { operation: 'count_periods', grain: 'month' })
  countMore(clause, intent)
}
