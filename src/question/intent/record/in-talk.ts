import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { tops } from '../top.ts'
import { extremeAt } from '../words.ts'
import { timeWords } from './time-words.ts'

/**
 * "top 5" after the figure of one month, of which there are no five, or of one partner, who is one of them: the partners
 * are ranked.
 */
export function ranksPartners(clause: Clause, { previous }: Draft): boolean {
  if (!clause.hasAny(tops)) return false
  const top = clause.ideas.some((idea) => idea.top?.limit !== undefined)
  const { from, to } = previous?.period.value ?? { from: 0, to: 1 }
  const ofMonths = ['grain', 'ever'].some((kind) => clause.first(kind) !== undefined)
  const inTime = clause.ideas.some(({ period, text }) => period || timeWords.has(text))
  const ofOne =
    from === to ||
    previous?.quantity === 'share' ||
    isOnePartner(previous) ||
    isLevelOfAll(previous) ||
    isListOfPartners(previous)
  return top && ofOne && previous?.operation !== 'record' && !ofMonths && !inTime
}

/** "the largest" after a ranking is of its rows, "the lowest month" none of them. */
export const goesOnRanking = (clause: Clause, { previous }: Draft): boolean =>
  previous?.operation === 'rank' && clause.first('grain') === undefined

/** "which one was the lowest" after a series is one of its months, or quarters. */
export const choosesAmongPeriods = (clause: Clause, { previous, operation }: Draft): boolean =>
  previous?.operation === 'series' &&
  operation === undefined &&
  clause.first('extreme') !== undefined &&
  clause.all('ask', 'who').every((at) => /^which (?:one|of them)$/.test(clause.ideas[at]!.text))

/** "which is lowest" after several partners side by side: one of them, and none of their months. */
export function choosesAmongShown(clause: Clause, { previous, yesNo }: Draft): boolean {
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

export function rankShown(clause: Clause, intent: Draft): void {
  const { at, value } = extremeAt(clause)!
  clause.take(at)
  clause.takeAll('ask', 'who')
  clause.takeAll('which')
  set(intent, { operation: 'rank', by: 'partner', order: value === 'highest' ? 'top' : 'bottom' })
}

/** Of a year's figure partners are ranked as of a month's; its months are asked for as months. */
const isLevelOfAll = (previous: Draft['previous']): boolean =>
  previous?.operation === 'show' && previous.quantity === 'amount' && !previous.along

/** After who was new, or above a number, in a year. */
const isListOfPartners = (previous: Draft['previous']): boolean =>
  previous?.by === 'partner' && (previous.operation === 'newcomers' || previous.operation === 'threshold')

const isOnePartner = (previous: Draft['previous']): boolean => {
  const [partner, ...others] = previous?.partners.value ?? []
  return partner !== undefined && partner !== 'WORLD' && partner !== 'HELD' && others.length === 0
}
