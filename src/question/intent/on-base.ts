import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { textsOf } from '../texts.ts'
import type { Draft } from './intent.ts'

/** "on Q1?", "from April?" and no more, after a change: the same against another period. */
export function readOnBase(clause: Clause, intent: Draft): void {
  if (!intent.previous || !isOfChange(intent.previous) || !isBare(clause)) return
  for (let at = 0; at < clause.ideas.length; at++) if (onBase.has(clause.ideas[at]!.text)) clause.take(at)
  intent.versus = true
  intent.comparing = true
}

export const onBase = textsOf('on', 'from', 'over', 'up on', 'down on')

const isOfChange = ({ operation, baseline }: Query): boolean =>
  (operation === 'change' || operation === 'contribution') && !baseline

function isBare(clause: Clause): boolean {
  const { ideas } = clause
  const periods = ideas.flatMap(({ period }, at) => (period ? [at] : []))
  return (
    periods.length === 1 &&
    onBase.has(ideas[periods[0]! - 1]?.text ?? '') &&
    // "over the last three months" is the stretch itself
    ideas[periods[0]!]!.period?.kind !== 'rolling' &&
    ideas.every(({ period, text }, at) => period !== undefined || onBase.has(text) || clause.binds(at))
  )
}
