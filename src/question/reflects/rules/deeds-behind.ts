import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { codeOf } from '../../place-code.ts'
import type { Rule } from '../rule.ts'

/**
 * "top buyer of UK nickel and how much did the UK import", "top supplier and how much it bought": who buys is asked, and
 * then the trade that goes the other way.
 */
export const deedsBehind: readonly Rule[] = [
  {
    word: 'how much',
    of: ['rank'],
    needs: kindsOf('agent', 'ask'),
    besides: kindsOf('conjunction'),
    isLost: (query, clause) => {
      const [at, role] = rankedIn(clause)
      const asking = clause.ideas.findIndex((_, i) => i > at && isJoinedAsking(clause, i))
      return (
        role !== undefined &&
        asking > at &&
        clause.ideas.some((_, i) => i > asking && isOfOtherWay(clause, i, role, query))
      )
    },
  },
  {
    // "top buyer of UK nickel and UK imports": the flow of the second was meant of no buyer
    word: 'and',
    of: ['rank'],
    needs: kindsOf('agent'),
    besides: kindsOf('conjunction'),
    isLost: ({ flows }, clause) => {
      const agent = clause.ideas.findIndex((_, at) => clause.was(at, 'agent'))
      const and = clause.ideas.findIndex((_, at) => at > agent && clause.was(at, 'conjunction', 'and'))
      const way = clause.value(agent, 'agent')
      return and > 0 && flows.value.every((flow) => flow !== way) && namesOnly(clause, and, flows.value)
    },
  },
]

/** The flow that is told stands behind alone. */
const namesOnly = (clause: Clause, and: number, flows: readonly string[]): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'flow')) &&
  clause.ideas.every((_, at) => !clause.was(at, 'flow') || (at > and && clause.was(at, 'flow', flows[0])))

/** Where it is said who is ranked, and of which flow: "top buyer", "who bought the most". */
function rankedIn(clause: Clause): readonly [number, string | undefined] {
  const agent = clause.ideas.findIndex((_, at) => clause.was(at, 'agent'))
  if (agent >= 0) return [agent, clause.value(agent, 'agent')]
  const verb = clause.ideas.findIndex((_, at) => clause.was(at - 1, 'ask', 'who') && clause.was(at, 'verb'))
  return [verb, verb < 0 ? undefined : clause.value(verb, 'verb') === 'import' ? 'export' : 'import']
}

/** "and how much", "; what" */
const isJoinedAsking = (clause: Clause, at: number): boolean =>
  /^(?:how much|how many|what)\b/.test(clause.ideas[at]!.text) && clause.was(clause.before(at), 'conjunction')

/** What the buyer sells, or the one they buy from buys. */
function isOfOtherWay(clause: Clause, at: number, role: string, { reporters }: Query): boolean {
  const deed = deedOf(clause, at)
  const subject = clause.ideas[at - 1]!
  if (deed === undefined || wayBehind.test(clause.ideas[at + 1]?.text ?? '')) return false
  const isOne = deed === role
  if (subject.place) return reporters.value.includes(codeOf(subject.place)) && !isOne
  return /^(?:it|they)$/.test(subject.text) && isOne
}

const deedOf = (clause: Clause, at: number): string | undefined =>
  clause.value(at, 'verb') ??
  clause.value(at, 'flow') ??
  clause.value(at, 'taking') ??
  (clause.was(at, 'gives') ? 'export' : undefined)

/** "sold it to" */
const wayBehind = /^(?:from|to)$/
