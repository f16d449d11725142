import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { kindsOf } from '../kinds.ts'
import { nothing, type Search } from './rule.ts'

/**
 * "above 30m and rising", "at least 6,000 t in August and below that in September", "over 800,000 dollars, up on
 * February": a number that is passed and a move besides are two claims, and a yes to one is none to the other.
 */
export const twoClaims: Search = (clause, _said, { operation, claim }) => {
  if (operation !== 'change' || claim?.kind !== 'threshold' || !clause.hasAny(numbers)) return nothing
  const { ideas } = clause
  const number = ideas.findIndex(({ threshold }) => threshold)
  if (number < 0 || sized.has(ideas[number - 1]?.text ?? '')) return nothing
  const move = ideas.findIndex((_, at) => isMove(clause, at) && isParted(clause, number, at))
  return move < 0 ? nothing : [ideas[Math.max(move, number)]!.text]
}

const numbers = kindsOf('a threshold')

/** "rose, and by more than 5%" */
const sized = new Set(['by', 'of'])

const isMove = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.threshold === undefined && (clause.was(at, 'direction') || clause.was(at, 'more'))

/** A comma parts a number from a move only where the number cannot be its size. */
function isParted(clause: Clause, number: number, move: number): boolean {
  const [from, to] = number < move ? [number, move] : [move, number]
  const isRate = rates.has(clause.ideas[number]!.threshold!.unit ?? '')
  return clause.ideas
    .slice(from + 1, to)
    .some((idea, i) => (isRate ? joins(idea) : joins(idea) || clause.was(from + 1 + i, 'conjunction')))
}

const rates = new Set(['percent', 'points', 'ratio'])
const joins = ({ text }: Idea): boolean => joining.has(text)
const joining = new Set(['and', 'but', 'or', 'while', 'yet'])
