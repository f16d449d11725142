import type { Flow } from '../../trade/types.ts'
import type { Clause } from '../clause.ts'
import { isByPartners } from '../mentions/position.ts'
import type { FlowSaid } from '../roles/sides.ts'

/** Which flow the words speak of. Verbs of taking count only where somebody takes. */
export function readFlow(clause: Clause): FlowSaid {
  const nouns = clause.all('flow').filter((at) => !clause.was(at, 'verb'))
  const flows = (nouns.length > 0 ? nouns : clause.all('flow')).map((at) => clause.value(at, 'flow')!)
  const agent = clause.all('agent').map((at) => clause.value(at, 'agent') as 'export' | 'import')[0]
  if (flows.includes('total')) return { both: ['export', 'import'], sum: true }
  if (givenByPartners(clause)) return { flow: 'import', agent: 'import' }
  const kinds = [...new Set(flows)] as Flow[]
  if (kinds.length > 1 && !agent)
    return { flow: kinds[0]!, both: kinds, ...(isAdded(clause) ? { sum: true } : {}) }
  const goes = clause.all('goes').map((at) => clause.value(at, 'goes') as 'export' | 'import')[0]
  const taking =
    clause.first('taking') !== undefined || clause.first('paying') !== undefined ? 'import' : undefined
  const flow =
    kinds[0] ?? (agent === undefined ? (taking ?? (goes === 'import' ? 'import' : goes)) : undefined)
  const weak = flow !== undefined && clause.all('flow').every((at) => clause.was(at, 'weak'))
  return { ...(flow ? { flow } : {}), ...(agent ? { agent } : {}), ...(weak ? { weak } : {}) }
}

/** "which countries supply UK magnets": what others give, the one named takes. */
export const givenByPartners = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'gives') &&
      isByPartners(clause, at) &&
      clause.ideas.every((_, i) => i === at || !clause.was(i, 'flow')) &&
      clause.ideas.some((idea, i) => i > at && idea.place),
  )

/** "exports plus imports", "imports and exports together" */
const isAdded = (clause: Clause): boolean =>
  clause.ideas.some(
    (idea, at) =>
      (idea.text === 'plus' || idea.text === '+') && clause.was(at - 1, 'flow') && clause.was(at + 1, 'flow'),
  )

export function consumeFlowWords(clause: Clause): void {
  for (const kind of ['flow', 'agent', 'taking', 'goes']) clause.takeAll(kind)
}
