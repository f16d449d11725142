import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeAgents } from '../nouns.ts'
import { howMany } from './how-many.ts'
import { countPassing } from './traders.ts'

/** "how many EU countries", "how many of the UK's suppliers": the count and what is counted stand apart. */
export function readApart(clause: Clause, intent: Draft): void {
  const at = clause.ideas.findIndex((idea) => howMany.has(idea.text))
  if (at < 0 || isOfUnits(clause, at + 1)) return
  if (clause.ideas.some((idea) => idea.threshold)) {
    countPassing(clause, intent, at)
    return
  }
  if (countsGroup(clause, at)) {
    clause.take(at)
    set(intent, { quantity: 'count', by: 'partner' })
    return
  }
  const noun = clause.ideas.findIndex((_, i) => i > at && (clause.is(i, 'noun') || clause.is(i, 'agent')))
  if (noun < 0 || noun > at + 8) return
  const by = clause.was(noun, 'noun', 'commodity') ? 'commodity' : 'partner'
  clause.take(at)
  set(intent, { quantity: 'count', by })
  takeAgents(clause)
}

/** "how many dollars of goods", "how many million tonnes": an amount. */
const isOfUnits = (clause: Clause, at: number): boolean =>
  clause.was(at, 'unit') || (clause.was(at, 'scale') && clause.was(at + 1, 'unit'))

/** "how many Asian countries", "how many of the G7": of the group each one is a partner. */
function countsGroup(clause: Clause, at: number): boolean {
  let next = at + 1
  while (clause.was(next, 'preposition') || clause.was(next, 'filler')) next++
  const isThing = clause.ideas[next + 1]?.good !== undefined || clause.was(next + 1, 'unit')
  return clause.ideas[next]?.place?.kind === 'group' && !isThing
}
