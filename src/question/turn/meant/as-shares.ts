import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { ranksPartners } from './ranks-partners.ts'

/** "in percent" after a ranking of amounts, or after the total and "of which the US": as shares. */
export function saidAsShares(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions, measure, unit } = said
  const isBare = !intent.operation && !intent.quantity && !intent.claim && !measure && !unit
  if (!isBare || mentions.length > 0 || previous.quantity !== 'amount') return said
  if (!ranksPartners(previous) && !isPartOfTold(previous)) return said
  const isOnly = clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'percent'))
  return isOnly && clause.stands('percent') ? { ...said, intent: { ...intent, quantity: 'share' } } : said
}

/** The whole was told right before, and then what one partner had of it. */
const isPartOfTold = ({ operation, claim, partners, toldBefore }: Query): boolean =>
  operation === 'show' &&
  !claim &&
  partners.value.length === 1 &&
  toldBefore?.operation === 'show' &&
  toldBefore.partners.value.join() === 'WORLD'
