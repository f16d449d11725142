import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import type { Draft } from '../intent.ts'
import { listNoun } from '../nouns.ts'

/** Partners, goods or reporters, where the question names them or ranks them. */
export const rowsNamed = (clause: Clause, { operation, by }: Draft): Draft['by'] =>
  (operation === 'rank' ? by : undefined) ?? rowsSaid(clause, operation)

const rowsSaid = (clause: Clause, operation: Draft['operation']): Draft['by'] =>
  clause.first('noun') !== undefined || clause.first('agent') !== undefined || operation === 'rank'
    ? listNoun(clause)
    : undefined

/** "only those over $5m" after a ranking: of its rows, unless months are asked for. */
export function rowsBefore(clause: Clause, { previous }: Draft): 'partner' | 'commodity' | undefined {
  const listing = previous?.operation === 'rank' || previous?.operation === 'threshold'
  if (!listing || clause.first('grain') !== undefined || clause.first('count') !== undefined) return undefined
  return previous.by === 'partner' || previous.by === 'commodity' ? previous.by : undefined
}

export const isOfEachRow = (clause: Clause, by: Draft['by']): boolean =>
  by === 'commodity' || (by === 'partner' && isOfRows(clause))

/** "suppliers above 5%", "suppliers that are above 5%"; "growing above 5%" is of something else. */
function isOfRows(clause: Clause): boolean {
  const at = clause.ideas.findIndex(({ threshold }) => threshold)
  const before = clause.ideas[at - 1]
  if (!relations.test(clause.ideas[at]!.text)) return false
  if (!before || before.good || before.place || before.period || beings.test(before.text)) return true
  return ['noun', 'agent', 'flow'].some((kind) => has(before, kind))
}
const relations =
  /^(?:above|over|below|under|more|less|fewer|at|no|not|exceed|beyond|higher|lower|up to|[<>≥≤=])/
const beings = /^(?:are|were|is|was|with|at|have|has|had|stand|stood)$/
