import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const sums = textsOf('total of', 'sum of', 'total for', 'total')
const added = textsOf('too', 'as well', 'also')

/** One part of what was asked for, where the other is not told. */
export const partsDropped: readonly Rule[] = [
  {
    // "total of the top five buyers", "top three buyers, their total": what they come to, and not the list alone
    word: 'total',
    of: ['rank'],
    needs: kindsOf(sums),
    isLost: ({ limit = 1, together }, { ideas }) =>
      limit > 1 &&
      !together &&
      ideas.some(({ text }, at) => {
        const behind = ideas[at + 1]?.text === 'the' ? at + 2 : at + 1
        return sums.has(text) && (ideas[behind]?.top !== undefined || ideas[at - 1]?.text === 'their')
      }),
  },
  {
    // "exports July 2025, US too": all of them, and then the one
    word: 'too',
    of: ['show'],
    needs: kindsOf(added),
    besides: kindsOf('a period'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isOneMore(clause, at)),
  },
  {
    // "Germany's part of that" after Germany's own: of itself it is all
    word: 'that',
    on: ['share'],
    given: 'against',
    needs: kindsOf('back'),
    isLost: ({ partners, against }) =>
      against?.partners !== undefined &&
      !against.commodities &&
      !against.period &&
      String(against.partners) === String(partners.value) &&
      partners.value[0] !== 'WORLD',
  },
]

/** A place alone behind a comma, and a time before it. */
const isOneMore = ({ ideas }: Clause, at: number): boolean =>
  added.has(ideas[at]!.text) &&
  ideas[at - 1]?.place !== undefined &&
  (ideas[at - 2]?.text === ',' || ideas[at - 3]?.text === ',') &&
  ideas.some(({ period }, i) => period && i < at - 1)
