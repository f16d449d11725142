import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const sums = textsOf('total of', 'sum of', 'total for', 'total', 'sum', 'in total', 'altogether')
const added = textsOf('too', 'as well', 'also')

/** One part of what was asked for, where the other is not told. */
export const partsDropped: readonly Rule[] = [
  {
    // "total of the top five buyers", "top three buyers, their total": what they come to, and not the list alone
    word: 'total',
    of: ['rank'],
    needs: kindsOf(sums),
    isLost: ({ limit = 1, together }, clause) =>
      limit > 1 && !together && clause.ideas.some((_, at) => isSumOfFirst(clause, at)),
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

const bindsBefore: ReadonlySet<string> = new Set(['for', 'of', 'the'])

/** Right before them, with the flow between, behind "their", or at the end; "top three by total" ranks by it. */
function isSumOfFirst({ ideas }: Clause, at: number): boolean {
  if (!sums.has(ideas[at]!.text)) return false
  const behind = ideas.findIndex(({ text }, i) => i > at && !bindsBefore.has(text))
  const first = ideas.findIndex(({ top }) => top)
  const isAtEnd = !ideas.some(({ isWord }, i) => i > at && isWord)
  return (
    ideas[behind]?.top !== undefined ||
    (has(ideas[at + 1], 'flow') && first > at) ||
    ideas[at - 1]?.text === 'their' ||
    (isAtEnd && !['by', 'of'].includes(ideas[at - 1]?.text ?? ''))
  )
}
