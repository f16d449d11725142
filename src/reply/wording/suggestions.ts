import type { Answer } from '../../answer/answer.ts'
import { type Draft, draftsOf } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { questionText } from '../question-text.ts'
import { isOfEvents } from './asked.ts'
import type { Assumption } from './assumption.ts'
import { nextQuestions } from './next-questions.ts'
import { ofAnyMonth } from './whole-claimed.ts'

/** The alternatives of what was assumed first, then the next questions, then the proof. */
export function buttonsFor(
  answer: Answer,
  assumptions: readonly Assumption[],
  context: ReplyContext,
): readonly Draft[] {
  const taken = isOfEvents(answer) ? [] : assumptions
  const others = inTurn(taken.map((one) => one.alternatives)).slice(
    0,
    Math.max(MOST_ALTERNATIVES, taken.length),
  )
  return [
    ...draftsOf(others, 'alternative', context),
    ...draftsOf(ofAnyMonth(answer), 'alternative', context),
    ...draftsOf(nextQuestions(answer, context), 'next', context),
    ...proof(answer, context),
  ]
}

const MOST_ALTERNATIVES = 3

/** The first of each list, then the second of each: no assumption is without a button because of another. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = []
  const longest = Math.max(0, ...lists.map((list) => list.length))
  for (let i = 0; i < longest; i++) for (const list of lists) if (i < list.length) all.push(list[i]!)
  return all
}

function proof({ query, sources }: Answer, context: ReplyContext): readonly Draft[] {
  if (sources.length === 0 || query.operation === 'method' || query.operation === 'source') return []
  const question = () => questionText(query, context)
  return [
    { label: 'how?', group: 'proof', kind: 'how', question },
    { label: 'sources?', group: 'proof', kind: 'sources', question },
  ]
}
