import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/** "is it the top buyer", "was that the second largest supplier" after one partner's figure: where it stands. */
export function saidOfIt(said: Said, clause: Clause, previous: Query): Said {
  if (isPlaceOnList(said, clause, previous)) return rankedAgain(said, previous)
  const { partners } = previous
  const [code, ...others] = partners.value
  const { operation, yesNo, by } = said.intent
  const asksWhere = yesNo || clause.says(/^(?:rank|place|position)$/)
  if (operation !== 'rank' || !asksWhere || by !== 'partner' || said.mentions.length > 0) return said
  const one = code !== undefined && others.length === 0 && code !== 'WORLD' && code !== 'HELD'
  const ofIt =
    clause.says(/^(?:it|its|that|they|their)$/) || clause.ideas.every((_, at) => isBareRank(clause, at))
  return one && ofIt ? { ...said, mentions: [listOf([code])] } : said
}

/** "where is Germany on that list" after a ranking: a list of places, and none of months. */
const isPlaceOnList = ({ intent, mentions }: Said, clause: Clause, previous: Query): boolean =>
  intent.operation === 'series' &&
  mentions.length === 1 &&
  ranksPartners(previous) &&
  clause.ideas.some((_, at) => clause.was(at, 'ask', 'where')) &&
  clause.says(/^list$/)

function rankedAgain(said: Said, { quantity, order = 'top' }: Query): Said {
  const { grain: _grain, ...intent } = said.intent
  return { ...said, intent: { ...intent, operation: 'rank', by: 'partner', quantity, order } }
}

/** "rank?" and no more */
const isBareRank = (clause: Clause, at: number): boolean =>
  clause.binds(at) || /^(?:rank|position)$/.test(clause.ideas[at]!.text)
