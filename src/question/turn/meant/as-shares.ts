import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { ranksPartners } from './ranks-partners.ts'

/** "in percent" after a ranking of amounts: as shares. */
export function saidAsShares(said: Said, clause: Clause, previous: Query): Said {
  const { intent, mentions, measure, unit } = said
  const isBare = !intent.operation && !intent.quantity && !intent.claim && !measure && !unit
  if (!isBare || mentions.length > 0 || !ranksPartners(previous) || previous.quantity !== 'amount')
    return said
  const isOnly = clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'percent'))
  return isOnly && clause.stands('percent') ? { ...said, intent: { ...intent, quantity: 'share' } } : said
}
