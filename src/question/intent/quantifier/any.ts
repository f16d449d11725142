import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "did the UK import any arsenic", "did anything go to the US", "does Brazil buy UK nickel": more than nothing. */
export function readAny(clause: Clause, intent: Draft): void {
  const isPlain =
    intent.yesNo && !intent.claim && intent.operation === undefined && intent.quantity === undefined
  if (!isPlain || !(takesAny(clause) || asksWhether(clause, intent))) return
  set(intent, { claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } } })
}

/** "did anything happen in July" asks for no trade. */
function takesAny(clause: Clause): boolean {
  const anything = clause.ideas.findIndex(({ text }) => text === 'anything')
  if (anything >= 0 && moves.some((kind) => clause.stands(kind))) {
    clause.take(anything)
    return true
  }
  return clause.ideas.some(({ text }, at) => text === 'any' && goodBehind(clause, at) !== undefined)
}
const moves = ['goes', 'flow', 'taking']

/** "any arsenic", "any UK arsenic" */
const goodBehind = ({ ideas }: Clause, at: number): Clause['ideas'][number]['good'] =>
  ideas[ideas[at + 1]?.place ? at + 2 : at + 1]?.good

/** "did the UK import palladium from Russia", "did any EU country": a verb that asks, who traded, and that it did. */
function asksWhether(clause: Clause, { comparing, versus, changing }: Draft): boolean {
  if (comparing || versus || changing) return false
  if (clause.says(/^there$/) && clause.stands('flow') && clause.ideas.some(({ good }) => good)) return true
  const at = clause.first('yesno')
  if (at === undefined || !asking.test(clause.ideas[at]!.text)) return false
  const trader = clause.after(at)
  const kind = clause.ideas[trader]?.place?.kind
  const next = clause.after(trader)
  const deed = kind === 'group' && clause.was(next, 'noun', 'partner') ? clause.after(next) : next
  return (kind === 'place' || kind === 'group') && trades.some((trade) => clause.was(deed, trade))
}
const asking = /^(?:did|does|do|has|have)(?:n't)?$/
const trades = ['verb', 'flow', 'taking', 'gives']
