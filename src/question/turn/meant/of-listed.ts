import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/** "their October figures" after a ranking are those of the places it listed. */
export function saidOfListed(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions, flow } = said
  const asksMore = intent.operation ?? intent.quantity ?? intent.claim ?? flow.flow
  const found = ranksPartners(previous) ? (previous.found ?? []) : []
  if (asksMore || mentions.length > 0 || found.length === 0 || !speaksOfThem(clause)) return said
  return { ...said, mentions: [{ ...listOf(found), joined: 'and' }] }
}

const speaksOfThem = ({ text }: Clause): boolean => themWords.test(text)
/** Those that were listed. */
export const themWords = /\b(?:their|theirs|them|those|these)\b/i
