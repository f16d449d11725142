import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { sumWords } from './sum-words.ts'

/** Behind the time of all that was asked, and no partner before it; "and the US share that month" has its own time. */
export function joinsPlace(clause: Clause, at: number, query: Query): boolean {
  const { ideas } = clause
  return (
    partnerBehind(clause, at, query) !== undefined &&
    !ideas.some(({ period }, i) => i > at && period) &&
    ideas[endBefore(clause, at)]?.period !== undefined
  )
}

/** "longest run of rises and Germany", "exports and Germany in July": nothing but the time of both stands behind it. */
export function joinsPlaceAlone(clause: Clause, at: number, query: Query): boolean {
  const place = partnerBehind(clause, at, query)
  if (place === undefined) return false
  const { ideas } = clause
  const before = ideas[endBefore(clause, at)]
  return (
    before !== undefined &&
    before.place === undefined &&
    before.period === undefined &&
    // "total and to the US" has a reason of its own
    !sumWords.has(before.text) &&
    ideas.every(({ period }, i) => i <= place || period !== undefined || clause.binds(i))
  )
}

/** Where the partner stands behind "and" that alone is told, of all that was asked before it. */
function partnerBehind(clause: Clause, at: number, { reporters }: Query): number | undefined {
  if (!clause.was(at, 'conjunction', 'and')) return undefined
  const isPartner = ({ place }: Idea): boolean =>
    place !== undefined && !(place.kind === 'place' && reporters.value.includes(place.code))
  const head = clause.ideas.slice(0, at)
  const behind = placeBehind(clause, at)
  const isAsked =
    !head.some(isPartner) &&
    head.some((idea, i) => idea.good !== undefined || whole.some((kind) => clause.was(i, kind)))
  return isAsked && clause.ideas[behind] && isPartner(clause.ideas[behind]) ? behind : undefined
}

const whole = [
  'flow',
  'verb',
  'order',
  'extreme',
  'direction',
  'change',
  'kind',
  'quantity',
  'streak',
  'compare',
  'trade',
]

/** "and the US", "and to the US" */
function placeBehind(clause: Clause, at: number): number {
  const next = clause.after(at)
  return clause.was(next, 'preposition') ? clause.after(next) : next
}

const endBefore = (clause: Clause, at: number): number =>
  clause.was(at - 1, 'conjunction', 'comma') ? at - 2 : at - 1
