import type { Clause } from './clause.ts'

/** Nothing that says what is wanted: "compare", "and them?". In a conversation less is enough. */
export function isIdle(clause: Clause, talking: boolean): boolean {
  const kinds = talking ? [...asking, ...turning] : asking
  return !clause.ideas.some(
    (idea, at) =>
      idea.place ||
      idea.period ||
      idea.good ||
      idea.threshold ||
      idea.top ||
      kinds.some((kind) => clause.was(at, kind)),
  )
}

/** Kinds of word that can be a question of their own. */
const asking = [
  'flow',
  'agent',
  'quantity',
  'change',
  'kind',
  'direction',
  'order',
  'extreme',
  'measure',
  'trade',
  'rank',
  'streak',
  'lasttime',
  'contribution',
  'count',
  'series',
  'meta',
  'noun',
  'goes',
]

/** Kinds that turn an answer that was given. */
const turning = [
  'unit',
  'percent',
  'points',
  'amount_form',
  'grain',
  'since',
  'ratio',
  'difference',
  'zero',
  'sign',
  'split',
  'narrow',
  'multiple',
  'only',
  'exclude',
  'longest',
  'combined',
]
