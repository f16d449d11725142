import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/**
 * "total imports June 2026", "all imports", "UK, world", "the total that month" after one partner's figure: of everybody,
 * though only the flow, the month or the reporter is named. After several rows a total can be theirs.
 */
export function asksOfAll(said: Said, clause: Clause, previous: Query): boolean {
  if (!clause.hasAny(wholes) || !ofOnePartner(previous) || said.excluded.length > 0) return false
  if (clause.says(pointing) || !said.mentions.every(({ places }) => places.every(isOwn(previous))))
    return false
  if (clause.ideas.some(({ place }) => place?.kind === 'world')) return said.mentions.length > 0
  return clause.ideas.some(
    (_, at) => isTotalOfFlow(clause, at) || isTotalThen(clause, at, previous) || isExtremeOfTotal(clause, at),
  )
}

const totals: ReadonlySet<string> = new Set(['total', 'overall', 'all', 'in all', 'in total', 'altogether'])
const wholes = kindsOf('a place', 'trade', 'flow')
const extremes = kindsOf('extreme')
const pointing = /^(?:it|they|them|there|these|those)$/

const ofOnePartner = ({ partners, along, operation, quantity }: Query): boolean =>
  partners.value.length === 1 &&
  partners.value[0] !== 'WORLD' &&
  !along &&
  (operation === 'show' || operation === 'record') &&
  quantity !== 'average'

/** The world, or the reporter of what was told. */
const isOwn =
  ({ reporters }: Query) =>
  (place: Said['mentions'][number]['places'][number]): boolean =>
    place.kind === 'world' || (place.kind === 'place' && reporters.value.includes(place.code))

/** "total imports", "all UK imports", "how much did the UK import in all" */
function isTotalOfFlow(clause: Clause, at: number): boolean {
  if (!totals.has(clause.ideas[at]!.text)) return false
  const behind = clause.ideas.findIndex(
    ({ place, good }, i) => i > at && !place && !good && !clause.isFiller(i),
  )
  if (behind > at && clause.was(behind, 'flow')) return true
  return /^(?:in all|in total|altogether)$/.test(clause.ideas[at]!.text) && clause.stands('flow')
}

/** "the total that month": of the one month that was told there is nothing of one partner to add up. */
const isTotalThen = (clause: Clause, at: number, { period: { value } }: Query): boolean =>
  /^(?:total|overall)$/.test(clause.ideas[at]!.text) &&
  value.from === value.to &&
  clause.ideas.some(({ period }) => period?.kind === 'before' && period.count === 0)

/** "total lowest month", "lowest overall": a month is the lowest of one sum, so the total is of everybody. */
const isExtremeOfTotal = (clause: Clause, at: number): boolean =>
  clause.hasAny(extremes) && /^(?:total|overall)$/.test(clause.ideas[at]!.text)
