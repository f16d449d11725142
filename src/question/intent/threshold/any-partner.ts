import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'
import { listNoun, takeListNouns } from '../nouns.ts'

/** "did any destination take over 1,000 t", "did anyone", "was there a buyer of more than 1,000 t" */
export function anyPartner(clause: Clause): boolean {
  if (!clause.hasAny(anyOrSome)) return false
  const { ideas } = clause
  const at = ideas.findIndex((_, i) => clause.was(i, 'noun') || clause.was(i, 'agent'))
  if (at < 0) return false
  const before = ideas[at - 1]?.text ?? ''
  if (anyWords.has(before) || anyBodies.has(ideas[at]!.text)) return true
  const there = article.test(before) ? at - 2 : at - 1
  return ideas[there]?.text === 'there' && clause.was(there - 1, 'yesno')
}

const anyWords = textsOf('any', 'some')
const anyBodies = textsOf('anyone', 'anybody', 'someone', 'somebody')
const article = /^an?$/
const anyOrSome = kindsOf(anyWords, anyBodies, textsOf('there'))

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
