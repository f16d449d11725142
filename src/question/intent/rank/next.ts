import type { Clause } from '../../clause.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'

export const next = textsOf('next')

/** "and who was next?" after who was first, or after the first three: the one behind those that were told. */
export function readNext(clause: Clause, intent: Draft): void {
  const { previous } = intent
  if (intent.operation || previous?.operation !== 'rank' || previous.claim || previous.neighbour) return
  if (!clause.ideas.every((_, at) => isNext(clause, at) || clause.binds(at) || asksWho(clause, at))) return
  if (!clause.ideas.some((_, at) => asksWho(clause, at))) return
  clause.take(...clause.ideas.keys())
  takeListNouns(clause)
  const told = (previous.nth ?? 1) + (previous.limit ?? 1) - 1
  set(intent, {
    operation: 'rank',
    by: previous.by ?? 'partner',
    order: previous.order ?? 'top',
    nth: told + 1,
  })
}

const isNext = ({ ideas }: Clause, at: number): boolean => next.has(ideas[at]!.text)

/** "who", "who was", "which came" */
const asksWho = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'who') || clause.was(at, 'which') || clause.was(at, 'rank', 'rank')
