import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "how much did the top two supply", "what did the biggest buy in 2026" after a ranking: of those that stand first in
 * it. What a supplier supplies are the imports that were ranked, and never the exports of the one who reports.
 */
export function saidOfFirst(said: Said, clause: Clause, previous: Query): Said {
  if (said.mentions.length > 0 || !ranksPartners(previous) || !clause.hasAny(first)) return said
  const at = subjectAt(clause)
  if (at === undefined || clause.stands('agent')) return said
  const verb = verbAt(clause, at)!
  // what the buyers sell is nothing that was ranked
  if (clause.was(verb, 'verb', previous.flows.value[0]))
    return { ...said, issue: { kind: 'not_understood', words: [clause.ideas[verb]!.text] } }
  if (clause.ideas.some((_, i) => i !== verb && clause.was(i, 'flow'))) return said
  const { top } = clause.ideas[at]!
  const order = top?.order ?? clause.value(at, 'order')
  const rows = previous.found?.slice(0, top?.limit ?? 1) ?? []
  const isTold = rows.length === (top?.limit ?? 1) && order === (previous.order ?? 'top')
  if (!isTold || top?.nth !== undefined || previous.quantity !== 'amount' || previous.nth !== undefined)
    return { ...said, flow: {} }
  clause.ideas[at]!.fate = 'aside'
  const { order: _order, limit: _limit, by: _by, extreme: _extreme, ...intent } = said.intent
  return {
    ...said,
    flow: {},
    intent: { ...intent, operation: 'show', quantity: 'amount' },
    mentions: [{ ...listOf(rows), joined: 'and', plus: rows.length > 1 }],
  }
}

const first = kindsOf('order', 'a top')

/** Where "the biggest", "the top two" stands that did something: a verb is all that follows. */
function subjectAt(clause: Clause): number | undefined {
  const { ideas } = clause
  const at = ideas.findIndex(({ top }, i) => top !== undefined || clause.was(i, 'order'))
  const asks = clause.ideas.some(
    ({ text }, i) => i < at && (clause.was(i, 'ask', 'amount') || whatDid.test(text)),
  )
  if (!asks || ideas[at - 1]?.text !== 'the') return undefined
  return verbAt(clause, at) === undefined ? undefined : at
}
const whatDid = /^what (?:did|does|do|has|have)$/

function verbAt(clause: Clause, subject: number): number | undefined {
  const next = /^ones?$/.test(clause.ideas[subject + 1]?.text ?? '') ? subject + 2 : subject + 1
  return clause.was(next, 'verb') ? next : undefined
}
