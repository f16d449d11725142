import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'
import { saysUntoldNumber } from '../used.ts'
import { inTime } from './in-time.ts'

const shortOf = textsOf(
  'nearly',
  'almost',
  'just under',
  'less than',
  'not quite',
  'close to',
  'at most',
  'under',
)
const totals = textsOf('total', 'totals')

/** Numbers, and words for what is added up, of which nothing shows. */
export const secondNumbers: readonly Rule[] = [
  {
    // "the highest month of 2025 and the total", "US July and the total": two are asked
    word: 'and the total',
    of: [...inTime, 'show', 'change', 'contribution', 'breadth', 'split'],
    needs: kindsOf(totals),
    isLost: ({ operation, partners }, clause) =>
      (operation !== 'show' || partners.value.length > 0) && endsWithTotal(clause),
  },
  {
    // "share of coal in total imports": of all goods there are, and not of those that are held
    word: 'total',
    on: ['share'],
    needs: kindsOf(totals),
    besides: kindsOf('flow'),
    isLost: ({ against }, { ideas }) =>
      against?.commodities !== undefined &&
      ideas.some(({ text }, at) => totals.has(text) && has(ideas[at + 1], 'flow')),
  },
  {
    // "did exports nearly double", "less than double": a rise of 100% and more is no answer to it
    word: 'nearly',
    needs: kindsOf('multiple'),
    besides: kindsOf(shortOf),
    isLost: ({ claim }, { ideas }) =>
      // "by nearly half" is judged so
      !(claim?.kind === 'threshold' && claim.threshold.near) &&
      ideas.some(({ text }, at) => shortOf.has(text) && has(ideas[at + 1], 'multiple')),
  },
  {
    // "the monthly average in percent"
    word: 'percent',
    of: ['show', 'record', 'series', 'compare', 'since', 'streak', 'count_periods', 'overtake'],
    on: ['amount', 'average'],
    needs: kindsOf('percent'),
    isLost: ({ claim, threshold, form }) => !claim && !threshold && !form,
  },
  {
    // "the US, Japan and Korea, difference in percent": of which two?
    word: 'in percent',
    of: ['compare'],
    on: ['amount', 'average', 'unit_value'],
    given: 'along',
    needs: kindsOf('percent'),
    isLost: ({ form, along, partners, commodities, reporters }) =>
      form === 'percent' &&
      [
        along === 'partner' && partners,
        along === 'commodity' && commodities,
        along === 'reporter' && reporters,
      ].some((slot) => slot && slot.value.length > 2),
  },
  {
    // "the top buyer by 5 points": a number that bounds nothing
    word: 'number',
    needs: kindsOf('an amount', 'a top', 'a number', 'ordinal'),
    isLost: (query, { ideas }) =>
      // "the 39 partners you hold"
      !query.partners.value.includes('HELD') && ideas.some((idea) => saysUntoldNumber(idea, query)),
  },
]

/** "… and the total", with nothing behind it. */
function endsWithTotal(clause: Clause): boolean {
  const { ideas } = clause
  const at = ideas.findLastIndex(({ isWord }) => isWord)
  const and = clause.before(at)
  if (!totals.has(ideas[at]?.text ?? '') || ideas[and]?.text !== 'and') return false
  // "ok and total"
  return ideas.some((_, i) => i < and && !clause.isFiller(i))
}
