import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import { codeOf } from '../../place-code.ts'
import type { Said } from '../../said/said.ts'
import { rowOf } from '../short/row.ts'
import { besideFlow, besideGood, besidePlace, ofEach } from './beside.ts'
import { besideMultiple, isMultipleOf, isMultipleOfNobody, multiplesIn } from './multiple.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "was that more than Vietnam?" after Korea's figure, "vs Brazil" after the UK's, "compared with exports" after imports:
 * what was told is set beside what is named.
 */
export function saidAgainst(said: Said, clause: Clause, told: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  const previous = ofLeader(said, told)
  if (isMultipleOfNobody(said, clause, previous))
    return { ...said, issue: { kind: 'not_understood', words: multiplesIn(clause) } }
  if (isMultipleOf(said, clause)) return besideMultiple(said, clause, previous, catalogue)
  if (intent.claim?.kind === 'first_more') return besideClaimed(said, clause, previous, catalogue)
  if (!setsAgainst(said, clause) || !settable(previous) || !ofEach.has(previous.quantity)) return said
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

/** "vs Japan" after the top buyers: who leads them against Japan. */
function ofLeader({ mentions, intent }: Said, told: Query): Query {
  const [first] = told.found ?? []
  const named = mentions.flatMap(({ places }) => places.map(codeOf))
  const isOfRow = ranksPartners(told) && first !== undefined && intent.versus && !named.includes(first)
  return isOfRow && mentions.length === 1 ? rowOf(told, 1) : told
}

/** A record or a run is told of each; where one of several places is, nobody knows which. */
const settable = ({ operation, claim, nth, limit }: Query): boolean =>
  levels.has(operation) || (searched.has(operation) && !(claim ?? nth ?? limit))

const levels = new Set<Operation>(['show', 'change', 'compare'])
const searched = new Set<Operation>(['record', 'streak'])

/** Changes are set against changes, shares against shares, records against records. */
function keptOf(previous: Query): Partial<Intent> {
  const { operation, quantity, form } = previous
  if (searched.has(operation)) return { quantity, operation, ...searchOf(previous) }
  return operation === 'change'
    ? { quantity, operation, changing: true, ...(form && { form }) }
    : { quantity }
}

const searchOf = ({ extreme, grain, direction, longest, change }: Query): Partial<Intent> => ({
  ...(extreme && { extreme }),
  ...(grain && { grain }),
  ...(direction && { direction }),
  ...(longest && { longest }),
  ...(change && { change }),
})
