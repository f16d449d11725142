import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { sumWords } from './sum-words.ts'

const top = textsOf('top')

/** What was highest or lowest, and something that it is held against: two questions, of which one was heard. */
export const extremesCompared: readonly Rule[] = [
  {
    // "the peak month vs the latest", "which month was highest, and how does it compare to now": when it was is not how far it lies
    word: 'compared',
    of: ['record', 'since', 'streak', 'turning'],
    needs: kindsOf('versus', 'compare'),
    isLost: ({ operation, quantity, along, claim, threshold, comparison }) =>
      !claim &&
      !threshold &&
      (comparison !== undefined || (operation === 'record' && quantity !== 'change' && !along)),
  },
  {
    // "top month of 2025 compared to a year earlier": of the month, and not of the year
    word: 'top',
    of: ['change', 'compare', 'show'],
    needs: kindsOf(top),
    besides: kindsOf('grain'),
    isLost: ({ order, extreme, baseline, limit }, clause) =>
      !(order ?? extreme ?? baseline ?? limit) &&
      clause.ideas.some(({ text }, at) => top.has(text) && clause.was(at + 1, 'grain')),
  },
  {
    // "highest month of 2025 and the total": of all the months, which the one month is not
    word: 'total',
    of: ['record', 'change'],
    needs: kindsOf(sumWords),
    besides: kindsOf('extreme'),
    isLost: ({ operation, extremes, together }, clause) =>
      (operation === 'record' || extremes !== undefined) && !together && addsSum(clause),
  },
]

/** "and the total", "the total and": of Germany and Japan combined it is one sum, of which the best month is told. */
const addsSum = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      sumWords.has(text) &&
      !isOfTwo(clause, at) &&
      [at - 1, at - 2, at + 1].some((near) => clause.was(near, 'conjunction', 'and')),
  )

const isOfTwo = ({ ideas }: Clause, at: number): boolean =>
  names(ideas[at - 1]) && ideas.slice(0, at - 1).some(names) && !names(ideas[at + 1])

const names = (idea: Idea | undefined): boolean => (idea?.place ?? idea?.good) !== undefined
