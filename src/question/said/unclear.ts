import type { Issue } from '../../query/issue.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { FlowSaid } from '../roles/sides.ts'
import { textsOf } from '../texts.ts'
import type { GoodsSaid, Said } from './said.ts'

/** A moving average of nobody knows how many months. */
export const windowIssue = (clause: Clause, { window }: Said['intent']): Issue | undefined =>
  clause.stands('window') && window === undefined
    ? { kind: 'ambiguous', slot: 'operation', words: 'moving average', choices: windows }
    : undefined

const windows = [3, 12].map((months) => {
  const label = `${months}-month moving average`
  return { label, question: label }
})

/** "imports of cobalt and exports of nickel": two questions in one sentence. */
export const crossed = (flow: FlowSaid, goods: GoodsSaid): Issue | undefined =>
  flow.both && !flow.sum && goods.codes.length > 1 ? { kind: 'not_understood', words: ['and'] } : undefined

/** "exports to", "the UK buys barite from": with whom was left open, and the trade with everybody is no answer to it. */
export function openEnd(clause: Clause): Issue | undefined {
  if (!clause.hasAny(ends)) return undefined
  const last = clause.ideas.findLastIndex(({ isWord }) => isWord)
  const isOpen = toOrFrom.has(clause.ideas[last]?.text ?? '') && tellsTrade(clause, last - 1)
  return isOpen && !asksWhom(clause) ? { kind: 'needs', slot: 'partner', choices: [] } : undefined
}

const toOrFrom = textsOf('to', 'from')
const ends = kindsOf(toOrFrom)

/** "what did exports come to" asks how much it was. */
const tellsTrade = (clause: Clause, at: number): boolean =>
  ['flow', 'verb', 'taking'].some((kind) => clause.was(at, kind)) ||
  (clause.was(at, 'goes') && clause.ideas[at + 1]?.text === 'from') ||
  clause.ideas[at]?.good !== undefined ||
  clause.ideas[at]?.period !== undefined

/** "which countries does Brazil sell niobium to", "where do the exports go to" */
const asksWhom = (clause: Clause): boolean =>
  ['which', 'noun', 'agent', 'count'].some((kind) => clause.stands(kind)) ||
  clause.ideas.some((_, at) => clause.was(at, 'ask', 'who') || clause.was(at, 'ask', 'where'))
