import type { Clause } from '../clause.ts'

/** "suppliers that stopped delivering": what they do is the other way round, and who they are tells which way is asked. */
export const isOfTrader = (clause: Clause, at: number): boolean =>
  clause.stands('newcomer')
    ? clause.was(at, 'verb') || clause.was(clause.before(at), 'newcomer')
    : isDoneByTrader(clause, at)

/**
 * "the UK suppliers that sold titanium", "buyers of UK platinum bought", "which buyers of it cut their imports"; those
 * that sold it to somebody are suppliers of the one they sold to.
 */
function isDoneByTrader(clause: Clause, at: number): boolean {
  const agent = clause.all('agent').findLast((i) => i < at)
  if (agent === undefined || clause.was(agent, 'agent', clause.value(at, 'flow'))) return false
  const first = behindPlaceOf(clause, agent) ?? agent + 1
  const between = clause.ideas.flatMap((_, i) => (i >= first && i < at ? [i] : []))
  const moves = between.filter((i) => clause.was(i, 'direction'))
  if (!clause.was(at, 'verb') && moves.length === 0) return false
  return (
    between.every((i) => moves.includes(i) || isBetween(clause, i)) &&
    !clause.ideas.some(({ text }, i) => text === 'to' && clause.ideas[clause.after(i)]?.place)
  )
}

const isBetween = (clause: Clause, at: number): boolean => {
  const { good, text } = clause.ideas[at]!
  return good !== undefined || clause.binds(at) || clause.was(at, 'back') || whose.test(text)
}

const whose = /^(?:their|its|:)$/

/** "buyers of the UK", "suppliers of UK platinum": where what stands behind the place begins. */
function behindPlaceOf(clause: Clause, agent: number): number | undefined {
  if (clause.ideas[agent + 1]?.text !== 'of') return undefined
  const at = clause.after(agent + 1)
  return clause.ideas[at]?.place ? at + 1 : undefined
}
