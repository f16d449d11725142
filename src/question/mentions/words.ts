import type { Clause } from '../clause.ts'

export const isPossessive = (clause: Clause, at: number): boolean =>
  ["'s", "'"].includes(clause.ideas[at]?.text ?? '')

export const isListPreposition = (clause: Clause, at: number): boolean =>
  ['from', 'to', 'by', 'of', 'in'].includes(clause.value(at, 'preposition') ?? '')

export function hasFlowBefore(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (clause.was(i, 'flow') || clause.was(i, 'taking')) return true
  return false
}

export const isShareWord = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || clause.was(at, 'contribution')

export const isBalance = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'balance') || clause.was(at, 'sign')
