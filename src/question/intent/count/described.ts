import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { passMultiple, takeMultiple } from '../threshold/multiple.ts'
import { anything, countMore, didTrade, noneAt, takeNone, tellsOfAny } from './months.ts'

export const months = textsLike(/^(?:the |which |what |in which |in what )?months$/)
const describing = new Set(['when', 'where', 'with', 'without', 'that', 'which', 'in which'])
const named = kindsOf('extreme', 'order', 'a top', 'streak', 'a threshold')
const listed = kindsOf('rank', 'series')
const described = kindsOf('direction', 'more', 'multiple')
const none = kindsOf('zero', 'talk')

/** "months in 2025 when exports fell", "which months were up": those of which it is true, and not what they add up to. */
export function describesMonths(clause: Clause): boolean {
  if (!(clause.hasAny(described) || isOfNone(clause) || asksWhenTraded(clause)) || clause.hasAny(named))
    return false
  const at = monthsDescribed(clause)
  return at >= 0 && (!clause.hasAny(listed) || isListBefore(clause, at))
}

/** "months with zero imports", "which months had no imports" */
const isOfNone = (clause: Clause): boolean => clause.hasAny(none) && noneAt(clause) >= 0

/** "in which months did the UK import barite": those in which it did at all. */
const asksWhenTraded = (clause: Clause): boolean =>
  clause.hasAny(ofMonths) &&
  clause.ideas.some(({ text }) => /^(?:in )?(?:which|what) months$/.test(text)) &&
  didTrade(clause) &&
  tellsOfAny(clause)
const ofMonths = kindsOf(months)

/** "list the months exports fell" asks for them; "month by month" elsewhere asks for all. */
const isListBefore = (clause: Clause, at: number): boolean => clause.is(clause.before(at), 'series')

/** Where "months" stands that something is said of, or -1. */
export const monthsDescribed = (clause: Clause): number =>
  clause.ideas.findIndex(({ text }, at) => {
    if (!months.has(text)) return false
    let next = at + 1
    while (clause.was(next, 'preposition') && !describing.has(clause.ideas[next]!.text)) next++
    const { period } = clause.ideas[next] ?? {}
    if (period && (next > at + 1 || period.kind === 'since')) next++
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

export function countDescribed(clause: Clause, intent: Draft): void {
  const at = monthsDescribed(clause)
  if (isListBefore(clause, at)) clause.take(clause.before(at))
  clause.take(at)
  set(intent, { operation: 'count_periods', grain: 'month' })
  const multiple = takeMultiple(clause)
  if (multiple) passMultiple(intent, multiple)
  else if (takeNone(clause)) set(intent, { claim: { kind: 'zero' } })
  else if (asksWhenTraded(clause)) set(intent, { threshold: anything })
  else countMore(clause, intent)
}
