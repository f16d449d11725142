import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** Words that point at rows of a list, from which one on and how many. */
export interface Row {
  readonly from: number
  readonly to: number
  readonly nth: number
  readonly limit: number
}

export const rowsIn = (clause: Clause, told: Query): readonly Row[] =>
  clause.ideas.flatMap((_, at) => rowAt(clause, at, told) ?? [])

function rowAt(clause: Clause, at: number, told: Query): Row | undefined {
  const { text } = clause.ideas[at]!
  if (text === 'the first one') return { from: at, to: at + 1, nth: 1, limit: 1 }
  if (text === 'the second one') return { from: at, to: at + 1, nth: 2, limit: 1 }
  const nth = Number(clause.value(at, 'ordinal'))
  if (nth >= 1 && clause.ideas[at + 1]?.text === 'one') return { from: at, to: at + 2, nth, limit: 1 }
  return topAt(clause, at, told)
}

/** "the top one in 2026" can be another one, and "top two in tonnes" is the ranking anew. */
function topAt(clause: Clause, at: number, told: Query): Row | undefined {
  const { text, top } = clause.ideas[at]!
  const { order, limit } = top ?? {}
  if (limit === undefined || order !== (told.order ?? 'top') || told.operation !== 'rank') return undefined
  const isRow = limit === 1 ? / one$/.test(text) && clause.hasAny(ofOne) : clause.hasAny(overTime)
  return isRow ? { from: at, to: at + 1, nth: 1, limit } : undefined
}

const overTime = kindsOf('grain')
const ofOne = kindsOf(overTime, 'series', 'change', 'kind', 'direction', 'quantity', 'measure', 'unit')
