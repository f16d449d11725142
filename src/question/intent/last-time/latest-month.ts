import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'

/** "the last month it was under 4,000 t", "most recent month with more than …": the latest month that passes; or -1. */
export function latestMonth(clause: Clause, { yesNo }: Draft): number {
  const { ideas } = clause
  if (!(ideas.some(({ threshold }) => threshold) || isWith(clause) || isOfTrader(clause))) return -1
  const at = ideas.findIndex(
    ({ period }) =>
      period?.kind === 'latest' ||
      (period?.kind === 'calendar' && period.unit === 'month' && period.offset === -1),
  )
  if (!/month/.test(ideas[at]?.text ?? '') && ideas[at + 1]?.text !== 'time') return -1
  // "the most recent month with more than 5,000 t?" claims nothing of that month
  return !yesNo || (opens(clause, at) && describing.has(ideas[at + 1]?.text ?? '')) ? at : -1
}

/** Nothing but a greeting stands before it. */
const opens = (clause: Clause, at: number): boolean =>
  clause.ideas.every((_, i) => i >= at || (clause.binds(i) && !clause.was(i, 'yesno')))

const describing: ReadonlySet<string> = new Set([
  'time',
  'with',
  'when',
  'that',
  'where',
  'in which',
  'in',
  'which',
])

/** "last month with a surplus", "with any gallium to the US", "with imports": of the months that have one, and not of the latest. */
const isWith = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      text === 'with' &&
      clause.ideas[at - 1]?.period &&
      (clause.hasAny(some) || (opens(clause, at - 1) && isTrade(clause, at + 1))),
  )

/** "with natural graphite exports to Japan" */
function isTrade({ ideas }: Clause, from: number): boolean {
  let at = from
  while (ideas[at]?.good || ideas[at]?.place) at++
  return has(ideas[at], 'flow')
}

const some = kindsOf('sign', textsOf('any'))

/** "most recent month the UK imported antimony", "that antimony was brought in from China": in which it did. */
const isOfTrader = (clause: Clause): boolean => {
  const { ideas } = clause
  const at = ideas.findIndex(({ period }) => period?.kind === 'latest')
  if (at < 0) return false
  let who = at + 1
  while (joints.test(ideas[who]?.text ?? '')) who++
  const isPassive = /^(?:was|were)$/.test(ideas[who + 1]?.text ?? '')
  const deed = ideas[who + (isPassive ? 2 : 1)]
  const named = ideas[who]?.place ?? ideas[who]?.good
  return named !== undefined && past.test(deed?.text ?? '') && trades(deed)
}

const joints = /^(?:the|that|when|in|which|in which)$/
const past = /^(?:\w+ed|brought|bought|sold|sent|took|got|came|went)(?: |$)/
const trades = (idea: Idea | undefined): boolean =>
  has(idea, 'flow') ||
  has(idea, 'verb') ||
  has(idea, 'taking') ||
  has(idea, 'goes') ||
  /^came (?:to|from)$/.test(idea?.text ?? '')
