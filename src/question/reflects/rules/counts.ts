import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { saysMoved } from '../../intent/breadth.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const apart = textsOf('separately', 'individually', 'apart', 'singly')

/** Months and years that are counted, and words that count or describe months which the answer adds up. */
export const counts: readonly Rule[] = [
  {
    // "in how many of the last five years did it fall": how many they are, and not how they moved together
    word: 'how many',
    needs: kindsOf('ask'),
    isLost: ({ operation }, { ideas }) =>
      operation !== 'count_periods' &&
      ideas.some(
        ({ text }, at) =>
          text === 'how many' && ideas[at + 1]?.text === 'of' && ideas[at + 2]?.period !== undefined,
      ),
  },
  {
    // "months of 2025: how many rose": their number, and not by how much all of them moved
    word: 'how many',
    of: ['change', 'streak'],
    needs: kindsOf(howMany),
    besides: kindsOf('direction'),
    isLost: (_, clause) => clause.ideas.some(({ text }, at) => howMany.has(text) && saysMoved(clause, at)),
  },
  {
    // "the last six months separately": each of them, which one sum is not
    word: 'separately',
    of: ['show'],
    needs: kindsOf(apart),
    isLost: ({ along, period }) => !along && lengthOf(period.value) > 1,
  },
  {
    // of one month it is no count
    word: 'months',
    of: ['count_periods'],
    needs: kindsOf('count'),
    isLost: isOfOneMonth,
  },
  {
    // "how many rose above 500 t in July 2025": countries, of which none is named
    word: 'how many',
    of: ['count_periods'],
    needs: kindsOf(howMany),
    // "by how many percent" counts nothing
    isLost: (query, clause) => !clause.stands('percent') && isOfOneMonth(query, clause),
  },
  {
    // "by 2025" leaves open whether its months count
    word: 'by',
    of: ['count_periods'],
    needs: kindsOf('a period'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'by' && isWholeYear(ideas[at + 1]?.period)),
  },
  {
    // "how many months did it take to pass 6,000 t": how long it was, and no count of those that did
    word: 'take',
    of: ['count_periods'],
    needs: kindsOf('taking'),
    isLost: (_, { text }) => /\b(?:it|they) (?:takes?|took|taken) (?:for|to|until|before)\b/i.test(text),
  },
  {
    word: 'how many years',
    needs: kindsOf('grain'),
    isLost: ({ grain }, clause) => grain !== 'year' && countsYears(clause),
  },
  {
    word: 'in a row',
    of: ['streak'],
    isLost: ({ grain, claim, threshold, quantity, along }, clause) =>
      ((grain === 'quarter' || grain === 'year') &&
        (claim !== undefined || threshold !== undefined || quantity !== 'amount' || along !== undefined)) ||
      asksWhenLast(clause),
  },
  {
    word: 'first',
    of: ['count_periods'],
    isLost: ({ claim, nth }, clause) => !claim && nth === undefined && clause.says(/^first\b/),
  },
  {
    // "first above 5,000 t again", "the first and the last month above 5,000 t"
    word: 'first',
    of: ['count_periods'],
    needs: kindsOf('a threshold'),
    isLost: ({ nth }, { ideas }) =>
      nth !== undefined &&
      (ideas.filter(({ threshold }) => threshold).length > 1 || ideas.some(({ text }) => beside.has(text))),
  },
  {
    word: 'how many',
    of: ['change'],
    on: ['count'],
    isLost: ({ form }, clause) => clause.says(form === 'amount' ? /^how many$/ : /^how many\b/),
  },
  {
    word: 'number of',
    of: ['rank'],
    // "no, May 2025" puts right what was told
    isLost: (_, clause) =>
      clause.says(/^(?:number of|number|no|count of|count)$/) &&
      !(clause.ideas[0]!.text === 'no' && (clause.ideas[1]?.text === ',' || clause.was(1, 'talk'))),
  },
  {
    word: 'how many months',
    of: ['count_periods'],
    needs: kindsOf('count'),
    isLost: ({ threshold, claim, direction }) => !threshold && !claim && !direction,
  },
]

function isOfOneMonth({ period, grain, along }: Query, { ideas }: Clause): boolean {
  const named = ideas.filter((idea) => idea.period)
  return !along && named.length === 1 && lengthOf(period.value) <= MONTHS_IN[grain ?? 'month']
}

const beside: ReadonlySet<string> = new Set(['again', 'last', 'second', 'next', 'and last'])

const isWholeYear = (period: Idea['period']): boolean => period?.kind === 'fixed' && period.grain === 'year'

const countsYears = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'how many' && clause.was(at + 1, 'grain', 'year'))

/** "when did exports last fall two months in a row" asks for a past run, not for the one that is going on. */
const asksWhenLast = (clause: Clause): boolean =>
  clause.stands('lasttime') ||
  (clause.ideas.some((_, at) => clause.was(at, 'ask', 'when')) &&
    clause.ideas.some(({ text }) => text === 'last'))
