import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { nearness } from './nearness.ts'

/** "a third", "two thirds"; a bare "quarter" is one of the year, and "a quarter of the buyers" are some of them. */
export function isFraction(clause: Clause, at: number): boolean {
  const { ideas } = clause
  const { text } = ideas[at]!
  const before = ideas[at - 1]?.text ?? ''
  const isOf = ideas[at + 1]?.text === 'of'
  const whole = isOf ? clause.after(at + 1) : -1
  if (['noun', 'agent', 'grain', 'count'].some((kind) => clause.was(whole, kind))) return false
  // "one tonne in ten" is always of all of them
  if (/ (?:tonnes?|ton)\b/.test(text)) return true
  const isNamed = / /.test(text) || text === 'half'
  const isTaken =
    before === 'by' ||
    before in nearness ||
    /^(?:takes?|took|taken|gets?|got|buys?|bought|supply|supplie[ds]|sells?|sold|ha[ds]|have)$/.test(before)
  const isPart =
    clause.was(clause.after(at), 'goes') || isShareBefore(clause, at) || clause.was(at - 1, 'back')
  return isNamed && (isOf || isTaken || isPart)
}

/** "was the German share a fifth" */
const isShareBefore = (clause: Clause, at: number): boolean =>
  clause.ideas.slice(0, at).some((idea) => has(idea, 'quantity', 'share'))
