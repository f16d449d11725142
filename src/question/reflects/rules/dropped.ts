import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { monthPattern } from '../../month-pattern.ts'
import type { Rule } from '../rule.ts'
import { sumWords } from './sum-words.ts'

/** One of several things asked at once, of which the figure of the others would say nothing. */
export const dropped: readonly Rule[] = [
  {
    // "november 2025 total, us, and eu": the total is one of the three
    word: 'total',
    of: ['show', 'compare'],
    needs: kindsOf(sumWords),
    besides: kindsOf('a place'),
    isLost: ({ partners: { value } }, { text }) =>
      value.length > 1 && !value.includes('WORLD') && totalInRow.test(text),
  },
  {
    // "exports since the low in May 2025, growth": from there to the latest month, and May is not what is held against it
    word: 'since',
    of: ['change'],
    given: 'baseline',
    needs: kindsOf('extreme'),
    isLost: ({ period }, { text }) => period.value.from === period.value.to && sinceDated.test(text),
  },
  {
    // "US July imports compared to India's October imports": two places, each in a month of its own
    word: 'compared',
    of: ['change'],
    needs: kindsOf('versus'),
    besides: kindsOf('a place'),
    isLost: ({ comparison, along }, clause) =>
      comparison !== undefined && along === 'partner' && eachWithPeriod(clause),
  },
]

const totalInRow = new RegExp(
  String.raw`\btotals?, (?!(?:in|for|during|of) |(?:${monthPattern}|q\d|h\d|\d))`,
  'i',
)
const sinceDated =
  /\bsince (?:the|its|their) (?:low|lows|trough|bottom|high|peak|record|minimum|maximum)(?: point)? (?:in|of) /i

/** Two places stand there that both have a month behind them, and not the same one. */
function eachWithPeriod({ ideas }: Clause): boolean {
  const dated = ideas.flatMap(({ place }, at) => {
    const period = place?.kind === 'place' || place?.kind === 'group' ? periodBehind(ideas, at) : undefined
    return period ? [JSON.stringify(period)] : []
  })
  return new Set(dated).size > 1
}

const periodBehind = (ideas: Clause['ideas'], at: number) =>
  ideas[ideas[at + 1]?.text === "'s" ? at + 2 : at + 1]?.period
