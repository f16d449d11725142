import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { isEachOf } from '../../refine/each-of.ts'
import { wordsNamed } from '../../rule-words.ts'
import type { Rule } from '../rule.ts'

const untrue = wordsNamed('untrue')

const staying = /^(?:is|are|was|were|been|stay|stayed|stays|remain|remained)$/

/** "for all of 2025", "the whole of 2025", "during the entire year 2025", and not "in all of 2025", nor each of its months. */
const isWholly = ({ ideas }: Clause, at: number, isSearch: boolean): boolean =>
  !isEachOf(ideas[at]) &&
  /^(?:all|(?:the )?(?:whole|entire))(?: of | year|$)/.test(ideas[at]!.text) &&
  (isSearch || ideas[at - 1]?.text !== 'in') &&
  [at, at + 1, at + 2].some((i) => ideas[i]?.period !== undefined)

/** A yes or no is asked that the operation does not give, or whose yes would be a no. */
export const claimsApart: readonly Rule[] = [
  {
    // "was the US above 500 t for all of H2": in each of its months, and not in all of them together
    word: 'all',
    of: ['show', 'record'],
    given: 'claim',
    needs: kindsOf('a period'),
    isLost: ({ operation, claim, period }, clause) =>
      claim?.kind === 'threshold' &&
      lengthOf(period.value) > 1 &&
      clause.says(staying) &&
      clause.ideas.some((_, at) => isWholly(clause, at, operation === 'record')),
  },
  {
    // "the biggest fall of this year": a yes or no that the record alone does not give
    word: 'biggest',
    of: ['record'],
    on: ['change'],
    needs: kindsOf('extreme'),
    isLost: ({ claim, comparison }, { text }, { intent }) =>
      intent.yesNo && !claim && comparison !== undefined && !text.includes('of the year'),
  },
  {
    // "is it wrong to say": yes would be no
    word: 'wrong',
    given: 'claim',
    needs: kindsOf('talk'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => untrue.has(text) && /^(?:it|that)$/.test(ideas[at - 1]?.text ?? '')),
  },
]
