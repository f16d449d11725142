import type { Operation, Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import type { Said } from '../../said/said.ts'
import { besideFlow, besideGood, besidePlace, ofEach } from './beside.ts'
import { besideMultiple, isMultipleOf, isMultipleOfNobody, multiplesIn } from './multiple.ts'

/**
 * "was that more than Vietnam?" after Korea's figure, "vs Brazil" after the UK's, "compared with exports" after imports:
 * what was told is set beside what is named.
 */
export function saidAgainst(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  if (isMultipleOfNobody(said, clause, previous))
    return { ...said, issue: { kind: 'not_understood', words: multiplesIn(clause) } }
  if (isMultipleOf(said, clause)) return besideMultiple(said, clause, previous, catalogue)
  if (intent.claim?.kind === 'first_more') return besideClaimed(said, clause, previous, catalogue)
  if (!setsAgainst(said, clause) || !told.has(previous.operation) || !ofEach.has(previous.quantity))
    return said
  const kept = { ...said, intent: { ...intent, ...keptOf(previous) } }
  if (mentions.length > 0) return besidePlace(kept, previous, catalogue)
  return said.goods.codes.length > 0 ? besideGood(kept, previous) : besideFlow(kept, previous)
}

function besideClaimed(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  if (!intent.than || intent.operation) return said
  if (mentions.length > 0) return besidePlace(said, previous, catalogue)
  const ofFigure = previous.operation === 'show' && ofEach.has(previous.quantity)
  if (!ofFigure || clause.ideas.some(({ period }) => period)) return said
  const kept = { ...said, intent: { ...intent, quantity: previous.quantity } }
  if (said.goods.codes.length > 0) return besideGood(kept, previous)
  return said.flow.flow ? besideFlow(kept, previous) : said
}

/** "vs Germany" and no more: another period, good or quantity beside it would be one side's only. */
const setsAgainst = ({ intent, goods, mentions, measure, excluded }: Said, clause: Clause): boolean =>
  intent.versus &&
  !intent.claim &&
  !intent.operation &&
  !intent.quantity &&
  !measure &&
  (goods.codes.length === 0 || mentions.length === 0) &&
  excluded.length === 0 &&
  clause.ideas.every(({ period }) => !period)

const told = new Set<Operation>(['show', 'change', 'compare'])

/** Changes are set against changes, shares against shares. */
function keptOf({ operation, quantity, form }: Query): Partial<Intent> {
  return operation === 'change'
    ? { quantity, operation, changing: true, ...(form && { form }) }
    : { quantity }
}
