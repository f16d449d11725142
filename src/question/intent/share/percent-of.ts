import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** "what percent … goes to India", "EU in % of total": a percentage with a whole, and no change in sight. */
export function isPercentOf(clause: Clause): boolean {
  const percent = clause.first('percent')
  if (percent === undefined) return false
  if (isOwned(clause, percent) || isAskedOfOne(clause, percent)) return true
  if (clause.first('kind') !== undefined || clause.first('change') !== undefined) return false
  if (ofTheTotal(clause)) return true
  return clause.first('goes') !== undefined || clause.ideas[percent + 1]?.text === 'of'
}

/**
 * "the US percentage", "ASEAN % Brazil niobium exports": a percentage that a place has is its share; "the US percentage
 * drop" is a change.
 */
const isOwned = (clause: Clause, percent: number): boolean =>
  (clause.ideas[percent]!.text === 'percentage' || isBetweenPlaces(clause, percent)) &&
  clause.ideas[percent - (clause.ideas[percent - 1]?.text === "'s" ? 2 : 1)]?.place !== undefined &&
  !clause.was(percent + 1, 'direction') &&
  !clause.was(percent + 1, 'change')

const isBetweenPlaces = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.text === '%' && ideas[at + 1]?.place !== undefined

/**
 * "of UK palladium imports what percent was South African", "what % is from Norway", and not "what percent was Japan up";
 * "by what percent did it change" is asked of a move, by whatever word it is told.
 */
function isAskedOfOne(clause: Clause, percent: number): boolean {
  if (!clause.was(percent - 1, 'ask') || !clause.was(percent + 1, 'yesno')) return false
  if (clause.ideas[percent - 2]?.text === 'by') return false
  const next = clause.after(percent + 1)
  const place = clause.ideas[next]?.text === 'from' ? clause.after(next) : next
  return clause.ideas[place]?.place !== undefined && !clause.hasAny(rises)
}
const rises = kindsOf('direction', 'change', 'more')

/** "how much is that of the total, %" */
const ofTheTotal = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      /(?:^| )of$/.test(text) &&
      /^(?:total|whole|overall total)$/.test(clause.ideas[clause.after(at)]?.text ?? ''),
  )
