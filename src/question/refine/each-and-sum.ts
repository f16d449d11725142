import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/** "each and the sum", "separately and together", "sum and each of them": each by itself, beside which their sum is told. */
export function refineEachAndSum(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'each'))
  if (at < 0) return ideas
  const end = pastPointer(ideas, at + 1)
  const sum = pastSmall(ideas, end, 1)
  if (sum > end && isSum(ideas[sum])) return merged(ideas, at, sum + 1)
  const first = pastSmall(ideas, at - 1, -1)
  return first < at - 1 && isSum(ideas[first]) ? merged(ideas, first, end) : ideas
}

/** "each of them" */
const pastPointer = (ideas: readonly Idea[], at: number): number =>
  /^(?:them|these|those|the two|both)$/.test(ideas[at]?.text ?? '') ? at + 1 : at

function pastSmall(ideas: readonly Idea[], from: number, step: 1 | -1): number {
  let at = from
  while (small.has(ideas[at]?.text ?? '')) at += step
  return at
}

const small = textsOf('and', '&', '+', ',', 'plus', 'also', 'the', 'their', 'a', 'as well as', 'with', 'then')

const isSum = (idea: Idea | undefined): boolean => has(idea, 'combined') || sums.has(idea?.text ?? '')

export const sums = textsOf('sum', 'total', 'in total', 'altogether', 'in all', 'aggregate', 'overall')

const merged = (ideas: readonly Idea[], from: number, to: number): readonly Idea[] => [
  ...ideas.slice(0, from),
  merge(ideas, from, to, { senses: each }),
  ...ideas.slice(to),
]

const each = [newSense('each', 'sum')]
