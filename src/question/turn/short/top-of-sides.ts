import type { Query } from '../../../query/query.ts'
import { assumed } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { countAt } from './asks-for-sum.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "the top one", "the first two", "top two together", "the lowest" after three places and more side by side: of those, and
 * not of their months.
 */
export function takeTopOfSides(clause: Clause, previous: Query): ShortTurn | undefined {
  if (!clause.hasAny(pointing) || clause.hasAny(ofTimes) || !areSides(previous)) return undefined
  const at = clause.ideas.findIndex((_, i) => isTop(clause, i))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || isBeside(clause, i, at))) return undefined
  const limit = limitAt(clause, at)
  if (limit > previous.partners.value.length) return undefined
  const isSum = limit > 1 && clause.stands('combined')
  if (clause.stands('combined') && !isSum) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...ranked(previous, isLow(clause, at)), limit, ...(isSum && { together: 'sum' }) } }
}

const pointing = kindsOf('extreme', 'order', 'ordinal')
const ofTimes = kindsOf('grain', 'a period', 'since', 'ever', 'old_record')

const areSides = ({ operation, along, quantity, partners: { value }, claim }: Query): boolean =>
  (operation === 'show' || operation === 'compare') &&
  along === 'partner' &&
  quantity === 'amount' &&
  !claim &&
  value.length > 2 &&
  value.every((code) => /^[A-Z]{2}$/.test(code))

/** "top two", "the lowest", "first two"; the first alone is the one that was named first. */
const isTop = (clause: Clause, at: number): boolean =>
  clause.was(at, 'extreme') ||
  (clause.was(at, 'ordinal', '1') && at + 1 < clause.ideas.length && countAt(clause, at + 1) !== undefined)

const isBeside = (clause: Clause, at: number, top: number): boolean =>
  bindsOnly(clause, at) ||
  clause.was(at, 'combined') ||
  clause.ideas[at]!.text === 'one' ||
  (at === top + 1 && countAt(clause, at) !== undefined)

const limitAt = (clause: Clause, at: number): number =>
  clause.ideas[at]!.top?.limit ?? (clause.ideas[at + 1] && countAt(clause, at + 1)) ?? 1

const isLow = (clause: Clause, at: number): boolean => clause.was(at, 'extreme', 'lowest')

function ranked(previous: Query, isLow: boolean): Query {
  const { along: _along, extreme: _extreme, form: _form, toldBefore: _told, ...scope } = carriedOn(previous)
  return {
    ...scope,
    operation: 'rank',
    by: 'partner',
    order: isLow ? 'bottom' : 'top',
    partners: assumed(['WORLD'], 'default'),
    within: previous.partners.value,
    repairs: [],
    unused: [],
  }
}
