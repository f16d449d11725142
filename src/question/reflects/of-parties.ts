import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { saysSo } from '../meta/about-data.ts'
import type { Rule } from './rule.ts'

/** Who trades with whom: combinations of reporters, flows and partners that one query cannot hold. */
export const ofParties: readonly Rule[] = [
  {
    // each has its own order, and the first one's is not that of both
    word: 'and',
    of: ['rank', 'newcomers', 'threshold'],
    isLost: ({ reporters, by }) => reporters.value.length > 1 && (by === 'partner' || by === 'commodity'),
  },
  {
    // how much they traded, their share, or month by month is more than who they are
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('a threshold', 'quantity', 'series', 'each', 'streak', 'order', 'extreme'),
    isLost: () => true,
  },
  {
    // "that started in 2025 but stopped in 2026"
    word: 'new',
    of: ['newcomers'],
    needs: kindsOf('newcomer'),
    isLost: (_, clause) => clause.ideas.filter((_, at) => clause.was(at, 'newcomer')).length > 1,
  },
  {
    // "is Germany a supplier or a customer": whether it is the largest was not asked
    word: 'supplier',
    of: ['rank'],
    given: 'claim',
    needs: kindsOf('agent'),
    isLost: ({ claim }, clause) => claim?.kind === 'rank' && !clause.hasAny(placed),
  },
  {
    // "twice as much palladium as platinum": what changed is neither of them against the other
    word: 'twice',
    of: ['change'],
    given: 'claim',
    needs: kindsOf('multiple'),
    isLost: ({ commodities, form }) => form === 'ratio' && commodities.value.length > 1,
  },
  {
    // the two totals are not those that are at the top of each
    word: 'top',
    of: ['compare'],
    given: 'along',
    needs: kindsOf('agent', 'noun'),
    isLost: ({ along, by }, clause) =>
      along === 'reporter' && !by && clause.ideas.some((_, at) => leadsTraders(clause, at)),
  },
  {
    word: 'but not',
    needs: kindsOf('exclude'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isDifference(clause, at)),
  },
  {
    // "suppliers other than China" of China's own exports: it is taken for granted, and no partner of its own
    word: 'other than',
    needs: kindsOf('exclude'),
    isLost: ({ reporters, partners }) =>
      reporters.how !== 'said' && reporters.value.some((code) => partners.value.includes(`-${code}`)),
  },
  {
    // who says so is told of nothing but a figure
    word: 'who',
    needs: kindsOf('ask'),
    isLost: ({ operation }, clause) =>
      operation !== 'rank' &&
      clause.ideas.some(({ text }, at) => saysSo.has(text) && clause.was(at - 1, 'ask', 'who')),
  },
]

const placed = kindsOf('order', 'extreme', 'rank', 'a top', 'ordinal')

/** "the UK but not Brazil", "UK nickel but not UK platinum", "what the UK imports but not Brazil": who is in the one set and not in the other. */
function isDifference(clause: Clause, at: number): boolean {
  if (!clause.was(at, 'exclude') || !/\bnot$/.test(clause.ideas[at]!.text)) return false
  const before = clause.ideas[clause.ideas[at - 1]?.text === ',' ? at - 2 : at - 1]
  return (
    before?.place?.kind === 'place' ||
    before?.good !== undefined ||
    before?.senses?.some(({ kind }) => kind === 'verb') === true ||
    // "imports but not Brazil"; "exports, but not to the US" leaves a partner out
    (clause.was(at - 1, 'flow') && clause.ideas[at + 1]?.place !== undefined)
  )
}

/** "top suppliers", "the biggest buyers" */
const leadsTraders = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'order') || clause.ideas[at]!.top !== undefined) &&
  (clause.was(clause.after(at), 'agent') || clause.was(clause.after(at), 'noun', 'partner'))
