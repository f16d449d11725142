import type { Threshold } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'
import { listNoun, takeListNouns } from '../nouns.ts'

/** "did any destination take over 1,000 t" */
export function anyPartner(clause: Clause): boolean {
  if (!clause.hasAny(anyOrSome)) return false
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'noun') || clause.was(i, 'agent'))
  return (
    at >= 0 && anyWords.has(clause.ideas[anyBodies.test(clause.ideas[at]!.text) ? at : at - 1]?.text ?? '')
  )
}

const anyWords = textsOf('any', 'some', 'anyone', 'anybody', 'someone', 'somebody')
const anyBodies = /^(?:any|some)(?:one|body)$/
const anyOrSome = kindsOf(anyWords)

/** True where one of them passed it. */
export function claimAnyPartner(clause: Clause, intent: Draft, threshold: Threshold): void {
  const by = listNoun(clause)
  takeListNouns(clause)
  const some: Threshold = { relation: 'at_least', value: 1, unit: 'partners' }
  Object.assign(intent, {
    operation: 'threshold',
    by,
    threshold,
    claim: { kind: 'threshold', threshold: some },
  })
}
