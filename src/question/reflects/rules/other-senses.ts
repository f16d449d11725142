import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { isNoTrade } from '../../refine/none.ts'
import { textsLike, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Texts that the rules below hang on. */
const oddWords = textsOf('but', 'no', 'price', 'prices', 'quarter', 'qtr')
const lastOnes = textsLike(/^(?:the )?last (?:month|quarter|year)$/)

/** Words that stand for another thing here than they mostly do. */
export const otherSenses: readonly Rule[] = [
  {
    // "all UK exports but palladium": what is left out, and not what is asked
    word: 'but',
    needs: kindsOf(oddWords),
    isLost: (_, clause) => !clause.says(/^not\b/) && clause.ideas.some((_, at) => leavesOut(clause, at)),
  },
  {
    // "last July but one": the one before it
    word: 'but one',
    needs: kindsOf(oddWords),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'but' && ideas[at - 1]?.period && ideas[at + 1]?.text === 'one'),
  },
  { word: 't', needs: kindsOf('unit'), isLost: (_, clause) => hasAmountAsYear(clause) },
  {
    word: 'mean',
    on: ['average'],
    isLost: (_, clause) => clause.says(/^what (?:does|do)$/) && clause.says(/^means?$/),
  },
  {
    // "was a kilogram of magnets exported": a weight, and no price
    word: 'kilogram',
    on: ['unit_value'],
    needs: kindsOf('unit'),
    isLost: (_, clause, { intent }) =>
      intent.yesNo &&
      !clause.stands('measure') &&
      clause.says(/^(?:a|one) (?:kilo|kilogram|kilogramme|kg) of$/),
  },
  {
    word: 'no',
    needs: kindsOf(oddWords),
    isLost: ({ claim }, clause) => claim?.kind !== 'zero' && deniesTrade(clause),
  },
  {
    word: 'last month',
    needs: kindsOf(lastOnes),
    isLost: ({ operation }, clause) =>
      operation !== 'since' && clause.ideas.some((_, at) => isLastWith(clause, at)),
  },
  {
    // "last quarter UK imports were below $20m", "the first quarter of 2025 with more": that one, or the last that was
    word: 'quarter',
    of: ['show', 'count_periods'],
    needs: kindsOf('a threshold'),
    isLost: (_, clause, { intent }) =>
      !clause.was(0, 'yesno') &&
      (intent.yesNo ? !clause.says(/^\?$/) : true) &&
      clause.ideas.some((_, at) => isSought(clause, at)),
  },
  {
    // "US: last month above 600 t?" of the month, or when it last was
    word: 'last month',
    given: 'claim',
    needs: kindsOf(lastOnes),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'threshold' &&
      ideas.some(({ text }, at) => lastOnes.has(text) && ideas[at + 1]?.threshold) &&
      !ideas.some((idea) => has(idea, 'yesno')),
  },
  {
    word: 'prices',
    needs: kindsOf(oddWords),
    isLost: (_, clause) => clause.ideas.some((_, at) => isBaseYear(clause, at)),
  },
  {
    word: 'quarter',
    needs: kindsOf(oddWords),
    isLost: (_, clause) => clause.ideas.some((_, at) => isQuarterOfMonth(clause, at)),
  },
]

/** "exports of 2025 t": a number of tonnes that reads as a year. */
const hasAmountAsYear = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ period, text }, at) =>
      period?.kind === 'fixed' &&
      /^(?:19|20)\d\d$/.test(text) &&
      clause.ideas[at - 1]?.text === 'of' &&
      clause.was(at - 2, 'flow') &&
      clause.was(at + 1, 'unit'),
  )

/** "months with no exports to Sweden", "no month above 6,000 t"; "no, exports to Sweden" only answers what was said. */
const deniesTrade = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    if (text !== 'no') return false
    if (clause.was(at + 1, 'grain') || clause.was(at + 1, 'noun')) return true
    return (
      at > 0 && (isNoTrade(clause.ideas, at) || clause.was(at + 1, 'flow') || clause.was(at + 1, 'trade'))
    )
  })

/** "the last month with exports to Hong Kong" is not last month; "suppliers last month with shares" is. */
function isLastWith(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!/^(?:the )?last (?:month|quarter|year)$/.test(ideas[at]!.text)) return false
  return describing.has(ideas[at + 1]?.text) && !clause.was(clause.after(at + 1), 'quantity', 'share')
}

/** "last quarter UK imports were below $20m", and not "in the last quarter of 2025". */
const isSought = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]!.period !== undefined &&
  /^(?:the )?(?:first|last|final) (?:quarter|half|year)\b/.test(ideas[at]!.text) &&
  !/^(?:in|for|during|of|at|,|:)$/.test(ideas[at - 1]?.text ?? '') &&
  !/^[,:]$/.test(ideas[at + 1]?.text ?? '') &&
  (at === 0 ||
    ideas.slice(0, at).every(({ isWord, place, good, period }) => !isWord || !(place || good || period)))

const describing = new Set<string | undefined>(['with', 'when', 'that', 'where', 'in which'])

/** "at 2020 prices" */
const isBaseYear = (clause: Clause, at: number): boolean =>
  /^prices?$/.test(clause.ideas[at]!.text) &&
  clause.ideas[at - 1]?.period !== undefined &&
  ['at', 'in'].includes(clause.ideas[at - 2]?.text ?? '')

/** "December quarter": three months that end there. */
const isQuarterOfMonth = (clause: Clause, at: number): boolean =>
  at > 0 &&
  clause.ideas[at - 1]!.period !== undefined &&
  clause.ideas[at]!.fate !== 'consumed' &&
  /^(?:quarter|qtr)$/.test(clause.ideas[at]!.text)

/** "exports to Germany but palladium"; ", but palladium" says which it is after all. */
const leavesOut = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.text === 'but' &&
  clause.ideas[at + 1]?.good !== undefined &&
  (clause.ideas[at - 1]?.place !== undefined || clause.was(at - 1, 'flow'))
