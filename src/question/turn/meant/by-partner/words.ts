import type { Query } from '../../../../query/query.ts'
import type { Flow } from '../../../../trade/types.ts'
import type { Clause } from '../../../clause.ts'

/** What one buys the other sells. */
export const otherWay: Readonly<Record<Flow, Flow>> = { export: 'import', import: 'export' }

/** Where the only word of a flow stands, if it is a verb of this one. */
export function verbAt(clause: Clause, flow: Flow): number | undefined {
  const words = clause.ideas.flatMap((_, at) =>
    clause.was(at, 'flow') || clause.was(at, 'verb') ? [at] : [],
  )
  const [only, ...others] = words
  return only !== undefined && others.length === 0 && clause.was(only, 'verb', flow) ? only : undefined
}

export const isEverybody = ({ partners: { value } }: Query): boolean =>
  value[0] === 'WORLD' || value[0] === 'HELD'
