import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const joints: ReadonlySet<string> = new Set(['and', ',', 'and also', '&', 'while', 'but'])

/** Two questions, each of what another did. */
export const askedOfEach: readonly Rule[] = [
  {
    // "what did Germany buy and what did China export": of all that China did, where Germany's part alone was told
    word: 'and',
    needs: kindsOf('verb'),
    besides: kindsOf('several places'),
    isLost: ({ along }, clause) => !along && clause.ideas.some((_, at) => asksOfAnother(clause, at)),
  },
]

/** Behind a joint another question, and before as behind it somebody deals, the other way round. */
function asksOfAnother(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!joints.has(ideas[at]!.text) || !asks.test(ideas[at + 1]?.text ?? '')) return false
  const [first, second] = [dealIn(clause, 0, at), dealIn(clause, at, ideas.length)]
  return first !== undefined && second !== undefined && first !== second
}

/** What somebody who is named does: "what did Germany buy". */
function dealIn(clause: Clause, from: number, to: number): string | undefined {
  for (let at = from + 1; at < to; at++)
    if (clause.was(at, 'flow') && clause.ideas[at - 1]?.place) return clause.value(at, 'flow')
  return undefined
}

const asks = /^(?:what|how much|how many)\b/
