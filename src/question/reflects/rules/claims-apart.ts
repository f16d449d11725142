import { kindsOf } from '../../kinds.ts'
import { wordsNamed } from '../../rule-words.ts'
import type { Rule } from '../rule.ts'

const untrue = wordsNamed('untrue')

/** A yes or no is asked that the operation does not give, or whose yes would be a no. */
export const claimsApart: readonly Rule[] = [
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
