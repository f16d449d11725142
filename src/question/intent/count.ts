import type { Clause } from '../clause.ts'
import { textsOf } from '../texts.ts'
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
const isStillRunning = (clause: Clause): boolean =>
  /\b(?:has|have)\b.*\bbeen\b/i.test(clause.text) &&
  clause.all('direction').some((at) => clause.ideas[at]!.text.endsWith('ing')) &&
  clause.ideas.every(({ period, threshold }) => !period && !threshold)

const moves = (clause: Clause): boolean =>
  ['more', 'direction', 'change', 'sign', 'zero', 'than'].some((kind) => clause.first(kind) !== undefined)

export function readCount(clause: Clause, intent: Draft): void {
  const at = clause.first('count')
  if (at === undefined) {
    readApart(clause, intent)
    return
  }
  const value = clause.value(at, 'count')
  const comparable = intent.listed || clause.ideas.filter((idea) => idea.period).length > 1
  if (clause.was(at, 'ratio') && comparable && !clause.ideas.some((idea) => idea.threshold)) return
  clause.take(at)
  if (value === 'months' && isStillRunning(clause)) {
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
    else if (clause.first('flow') !== undefined && clause.first('more') !== undefined)
      set(intent, { claim: { kind: 'first_more', relation: takeMore(clause)! } })
    return
  }
  set(intent, { quantity: 'count', by: value === 'commodities' ? 'commodity' : 'partner' })
  const threshold = takeThreshold(clause)
  if (threshold) set(intent, { threshold })
  takeAgents(clause)
}
