import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike } from '../texts.ts'

/** "net imports from Norway", "net exports to China": what goes out less what comes in, between the two. */
export const isNetWith = (clause: Clause, preposition: string): boolean =>
  (preposition === 'from' || preposition === 'to') &&
  clause.hasAny(netFlows) &&
  clause.ideas.some(({ text }, at) => netFlow.test(text) && clause.was(at, 'quantity', 'balance')) &&
  !['from', 'to'].every((way) =>
    clause.ideas.some(({ text }, at) => text === way && clause.ideas[at + 1]?.place !== undefined),
  )

const netFlow = /^net(?: \w*ports?)?$/
const netFlows = kindsOf(textsLike(netFlow))
