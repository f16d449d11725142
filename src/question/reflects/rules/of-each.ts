import { lengthOf, MONTHS_IN } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

const monthsAsked = textsLike(/^(?:in )?(?:which|what) months?$/)
const longer: ReadonlySet<Query['by']> = new Set(['quarter', 'half', 'year'] as const)

/** Something asked of each of many, or of one thing and another, where the figures are those of all of them together. */
export const ofEach: readonly Rule[] = [
  {
    // "goods that widened the deficit": which of them did, and not how the balance of all moved
    word: 'goods',
    of: ['change'],
    on: ['balance'],
    needs: kindsOf('narrow', 'direction'),
    besides: kindsOf('noun'),
    isLost: ({ by }, clause) =>
      by === undefined &&
      clause.ideas.some(
        ({ text }, at) =>
          clause.was(at, 'noun', 'commodity') &&
          !text.startsWith('all') &&
          (/^(?:that|which)$/.test(clause.ideas[at + 1]?.text ?? '') || clause.was(at + 1, 'narrow')),
      ),
  },
  {
    // "the two biggest monthly rises", "biggest two quarter rise": one month is not two, and one quarter no two together
    word: 'two',
    of: ['record'],
    needs: kindsOf('a top'),
    besides: kindsOf('direction', 'change', 'rank'),
    isLost: ({ limit, nth, each }, { ideas }) =>
      limit === undefined &&
      nth === undefined &&
      each === undefined &&
      ideas.some(({ top }) => (top?.limit ?? 1) > 1),
  },
  {
    // "biggest monthly shipment from any one country" of exports: who sent it is no one of those that took it
    word: 'from',
    of: ['record'],
    needs: kindsOf(textsOf('from', 'to')),
    isLost: ({ by, flows }, { ideas }) =>
      by === 'partner' &&
      ideas.some(
        ({ text }, at) =>
          text === (flows.value[0] === 'import' ? 'to' : 'from') &&
          ideas.slice(at + 1, at + 4).some((idea) => has(idea, 'noun', 'partner')),
      ),
  },
  {
    // "top supplier each quarter" after one month: of one there is nothing to go through
    word: 'each',
    of: ['rank', 'record'],
    needs: kindsOf('grain'),
    isLost: ({ each, period }) => each !== undefined && lengthOf(period.value) <= MONTHS_IN[each],
  },
  {
    // "which months were above 5,000 t by quarter": months, and no quarters
    word: 'months',
    needs: kindsOf(monthsAsked),
    besides: kindsOf('grain', 'each', 'series'),
    isLost: ({ grain, by, each }) => each === undefined && [grain, by].some((one) => longer.has(one)),
  },
  {
    // "the largest supplier of nickel, and who of cobalt": one of each, and not one of both
    word: 'and who',
    of: ['rank'],
    needs: kindsOf('ask'),
    isLost: ({ commodities }, clause) =>
      commodities.value.length > 1 &&
      clause.ideas.some((_, at) => clause.was(at, 'ask', 'who') && clause.was(at - 1, 'conjunction', 'and')),
  },
  {
    // "by month to each EU country": a line for each of them, and not one for the bloc
    word: 'each',
    of: ['series', 'show'],
    needs: kindsOf('each'),
    isLost: ({ along }, clause) =>
      along !== 'partner' && clause.ideas.some((_, at) => clause.was(at, 'each') && isOfMembers(clause, at)),
  },
  {
    // "which country's purchases rose every month": who they are, and not how all of it went
    word: 'which',
    of: ['series'],
    needs: kindsOf('which'),
    isLost: (_, clause) => clause.ideas.some((_, at) => clause.was(at, 'which') && isOwner(clause, at + 1)),
  },
  {
    // "exports in May and imports in June": each in its own month, and not how the two changed
    word: 'and',
    of: ['change', 'compare'],
    given: 'along',
    needs: kindsOf('conjunction'),
    isLost: ({ along, comparison }, clause) =>
      along === 'flow' &&
      comparison !== undefined &&
      clause.ideas.some((_, at) => clause.was(at, 'conjunction', 'and') && partsTwo(clause, at)),
  },
]

/** "each EU country", "every Asian buyer" */
function isOfMembers(clause: Clause, at: number): boolean {
  const { place } = clause.ideas[at + 1] ?? {}
  return place?.kind === 'group' && (clause.was(at + 2, 'noun') || clause.was(at + 2, 'agent'))
}

const isOwner = ({ ideas }: Clause, at: number): boolean =>
  /^(?:country|nation|buyer|customer|supplier|market)'?s'?$/.test(ideas[at]?.text ?? '')

/** A flow and a period stand on either side of it. */
function partsTwo(clause: Clause, at: number): boolean {
  const sides = [clause.ideas.slice(0, at), clause.ideas.slice(at + 1)]
  const from = [0, at + 1]
  return sides.every(
    (side, i) =>
      side.filter(({ period }) => period).length === 1 &&
      side.some((_, j) => clause.was(from[i]! + j, 'flow')),
  )
}
