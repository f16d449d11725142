import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeAgents } from '../nouns.ts'
import { tops } from '../top.ts'

/** How much of all the first few have together. */
export function readConcentration(clause: Clause, intent: Draft): void {
  const named = clause.takeAll('quantity', 'concentration')
  const top = clause.hasAny(tops) ? clause.ideas.findIndex((idea) => idea.top?.limit !== undefined) : -1
  const sharing = clause.first('quantity', 'share') !== undefined || clause.first('percent') !== undefined
  if (!named && !(top >= 0 && sharing && (intent.combined || isTopShare(clause, top)))) return
  if (
    !named &&
    (isByShare(clause) ||
      isInUnit(clause) ||
      isOfMovers(clause) ||
      (!intent.combined && hasShares(clause, top)))
  )
    return
  const by = clause.first('noun', 'commodity') === undefined ? 'partner' : 'commodity'
  set(intent, { quantity: 'concentration', by })
  if (top >= 0 && (sharing || named)) {
    clause.take(top)
    set(intent, { limit: clause.ideas[top]!.top!.limit! })
  }
  clause.takeAll('combined')
  clause.takeAll('quantity', 'share')
  clause.takeAll('percent')
  takeAgents(clause)
}

/** "top 3 goods by share": each of them has its own. */
const isByShare = (clause: Clause): boolean =>
  clause.all('quantity', 'share').some((at) => clause.ideas[at - 1]?.text === 'by')

/** "how much did the top 3 account for, in dollars": what they sum to, which is no share. */
const isInUnit = (clause: Clause): boolean =>
  clause.stands('unit') &&
  !clause.stands('percent') &&
  clause.says(/^how much$/) &&
  clause.all('quantity', 'share').every((at) => !/share/.test(clause.ideas[at]!.text))

/** "top 3 destinations with shares", "and their share": beside each of those that are listed, and not of all of them. */
const hasShares = (clause: Clause, top: number): boolean =>
  clause.all('quantity', 'share').some((at) => {
    if (at < top) return false
    let lead = at - 1
    while (ofEach.test(clause.ideas[lead]?.text ?? '')) lead--
    return lead > top && beside.test(clause.ideas[lead]?.text ?? '')
  })
const ofEach = /^(?:their|the|its|respective|%|percentage|percent|market|'s)$/
const beside = /^(?:with|and|plus|&|incl|including|showing|,)$/

/** "top 3 risers in percent": by how much each of them rose. */
const isOfMovers = (clause: Clause): boolean =>
  clause.stands('rank') && (clause.first('rank', 'gainers') ?? clause.first('rank', 'losers')) !== undefined

/** "top 3 share", "share of the top three": the share belongs to the group, not to each. */
function isTopShare(clause: Clause, top: number): boolean {
  return (
    clause.all('quantity', 'share').some((at) => Math.abs(at - top) <= 5) ||
    clause.first('percent') !== undefined ||
    (!clause.stands('each') && (isHeldBy(clause, top) || clause.was(clause.before(top), 'goes')))
  )
}

/** "what share of UK imports do the top 3 suppliers have": of all of them, however far it stands from them. */
const isHeldBy = (clause: Clause, top: number): boolean =>
  having.test(clause.ideas[clause.before(top)]?.text ?? '') || clause.was(clause.before(top), 'yesno')
const having = /^(?:do|did|does|have|had|has)$/
