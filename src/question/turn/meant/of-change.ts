import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/** "how much of that was the US" after a change, "Germany's part" after what drove it: a part of the change. */
export function saidOfChange(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions } = said
  const isPart = intent.quantity === 'share' && !intent.operation && !intent.claim && !intent.versus
  if (!isPart || mentions.length !== 1 || previous.quantity !== 'amount') return said
  const words = sharesOfThat(clause, previous)
  if (words.length === 0) return said
  // who is a part of whom, where the change was of one partner?
  if (previous.partners.value[0] !== 'WORLD' && previous.operation === 'change')
    return { ...said, issue: { kind: 'not_understood', words } }
  return { ...said, intent: { ...intent, operation: 'contribution', quantity: 'amount', changing: true } }
}

/** What asks for a part, where the whole is a change. */
function sharesOfThat(clause: Clause, { operation }: Query): readonly string[] {
  if (!clause.hasAny(shares) || !(operation === 'change' || operation === 'contribution')) return []
  const { ideas } = clause
  return ideas.flatMap(({ text }, at) => {
    if (!clause.was(at, 'quantity', 'share')) return []
    const next = ideas.slice(at + 1, at + 3)
    const ofThat = next.some((_, i) => clause.was(at + 1 + i, 'back'))
    return ofThat || parts.test(text) ? [text] : []
  })
}

const shares = kindsOf('quantity')
const parts = /\b(?:part|portion|chunk)\b/
