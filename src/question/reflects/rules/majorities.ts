import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const mainly = new Set(['mainly', 'mostly'])
const majorities = /^(?:most|mainly|mostly|(?:the )?(?:majority|bulk|lion's share))$/

/** Most of many, or most of what moved, where all of it together would be judged. */
export const majorityClaims: readonly Rule[] = [
  {
    // "mostly above 500 t": most of its months
    word: 'mostly',
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text, threshold }, at) => mainly.has(text) && !threshold && ideas[at + 1]?.threshold),
  },
  {
    // "did most exports rise", "was the rise mainly from the US": how many of them did, and not by how much all rose
    word: 'most',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) => ideas.some(({ text, threshold }) => threshold && majorities.test(text)),
  },
  {
    // "responsible for most imports" is no part of a change
    word: 'most',
    of: ['contribution'],
    needs: kindsOf('a threshold'),
    isLost: (_, clause) => !clause.hasAny(moves),
  },
  {
    // "most of the growth", "half of the deficit": of what moved, and not of what is traded
    word: 'most',
    needs: kindsOf('a threshold', 'fraction'),
    isLost: ({ operation }, clause) =>
      operation !== 'contribution' && clause.ideas.some((_, at) => isPartOfMove(clause, at)),
  },
]

export const moves = kindsOf('direction', 'change', 'kind', 'points', 'explain')

/** "half of the July increase", "more than 50% of import growth", "most of the deficit" */
function isPartOfMove(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!(ideas[at]!.threshold ?? clause.was(at, 'fraction')) || !/(?:^| )of$/.test(ideas[at + 1]?.text ?? ''))
    return false
  const move = ideas.findIndex((_, i) => i > at && moving.some((kind) => clause.was(i, kind)))
  const names = ideas.slice(at + 2, move).some(({ good, place }) => good ?? place)
  return move > 0 && (!names || /^(?:import|export)$/.test(ideas[move - 1]!.text))
}
const moving = ['direction', 'change', 'sign']
