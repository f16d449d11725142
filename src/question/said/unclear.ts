import type { Issue } from '../../query/issue.ts'
import type { Clause } from '../clause.ts'
import type { FlowSaid } from '../roles/sides.ts'
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
