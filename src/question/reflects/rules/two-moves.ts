import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** Two moves, each of its own time or thing, of which one was heard. */
export const twoMoves: readonly Rule[] = [
  {
    // "how much did exports grow in 2025 and 2024", "exports fell in April and May": by each of them, and not from the one to the other
    word: 'and',
    of: ['change'],
    needs: kindsOf('direction'),
    isLost: ({ along, comparison }, clause) =>
      !along && comparison !== undefined && !clause.stands('explain') && joinsTimes(clause),
  },
  {
    // "the difference between Germany and Canada in June and in May": in each of the two, and not how each of them moved
    word: 'and',
    of: ['change'],
    given: 'along',
    needs: kindsOf('conjunction'),
    besides: kindsOf('difference', 'versus', 'than', 'more', 'compare', 'exclude', 'quantity'),
    isLost: ({ along }, clause) =>
      things.has(along) && joinsPeriods(clause) && !clause.stands('direction') && !clause.stands('change'),
  },
  {
    // "exports in July plus August, year on year": of their sum, and not from the one to the other
    word: 'plus',
    of: ['change'],
    needs: kindsOf('conjunction'),
    besides: kindsOf('a period'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => text === 'plus' && ideas[at - 1]?.period && ideas[at + 1]?.period),
  },
  {
    // "did exports rise for three months after May": in each of them, and not on the year before
    word: 'for',
    given: 'claim',
    of: ['change'],
    needs: kindsOf('direction'),
    besides: kindsOf('a period'),
    isLost: ({ period }, { ideas }) =>
      lengthOf(period.value) > 1 &&
      ideas.some(
        ({ period: named, text }, at) => named && monthsAfter.test(text) && ideas[at - 1]?.text === 'for',
      ),
  },
  {
    // "how did the gap between Germany and the US change": of the gap itself, and not of each of them
    word: 'gap',
    of: ['change'],
    given: 'along',
    needs: kindsOf('difference'),
    besides: kindsOf('change', 'narrow', 'direction'),
    isLost: ({ along }, clause) =>
      things.has(along) &&
      clause.says(gap) &&
      ['change', 'narrow', 'direction'].some((kind) => clause.stands(kind)),
  },
  {
    // "rise in 2023 and again in 2024": in each of them, and not from the one to the other
    word: 'again',
    of: ['change'],
    needs: kindsOf('still'),
    isLost: ({ along, comparison }, clause) =>
      !along &&
      comparison !== undefined &&
      clause.ideas.some(({ text }, at) => text === 'again' && clause.was(at - 1, 'conjunction', 'and')),
  },
  {
    // "did exports rise in May and fall in June": neither of them stayed the same, and what stays does not fall
    word: 'while',
    given: 'claim',
    needs: kindsOf('direction'),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'direction' &&
      !claim.opposite &&
      hasMoved(clause) &&
      (claim.direction === 'unchanged' || hasStayed(clause)),
  },
  {
    // "nickel rose in May while platinum fell in June": two that each have their own time, or no two
    word: 'while',
    given: 'claim',
    needs: kindsOf('direction'),
    isLost: (query, { ideas }) =>
      query.claim?.kind === 'direction' &&
      query.claim.opposite === true &&
      (!areTwo(query) || kindsOfMove(ideas) > 1 || haveOwnTime(ideas)),
  },
  {
    // "US change against the total's change": two changes, of which one would be told
    word: 'vs',
    of: ['change'],
    needs: kindsOf('change'),
    isLost: ({ along }, clause) =>
      !along &&
      clause.ideas.filter((_, at) => clause.was(at, 'change')).length > 1 &&
      clause.ideas.some((_, at) => clause.was(at, 'versus')),
  },
]

const hasMoved = ({ ideas }: Clause): boolean =>
  ideas.some((idea) => has(idea, 'direction', 'up') || has(idea, 'direction', 'down'))

const hasStayed = ({ ideas }: Clause): boolean => ideas.some((idea) => has(idea, 'direction', 'unchanged'))

/** Two partners, goods, flows or reporters, and nothing else twice. */
function areTwo({ operation, along, partners, commodities, flows, reporters }: Query): boolean {
  const several = [partners, commodities, flows, reporters].filter(({ value }) => value.length > 1)
  return (
    operation === 'change' && along !== undefined && several.length === 1 && several[0]!.value.length === 2
  )
}

/** One period stands between the two moves, and another elsewhere. */
function haveOwnTime(ideas: Clause['ideas']): boolean {
  const moves = ideas.flatMap((idea, at) => (has(idea, 'direction') ? [at] : []))
  const between = ideas.slice(moves[0], moves[1]).some(({ period }) => period)
  return between && ideas.filter(({ period }) => period).length > 1
}

const kindsOfMove = (ideas: Clause['ideas']): number => ideas.filter((idea) => has(idea, 'kind')).length

const things: ReadonlySet<Query['along']> = new Set(['partner', 'reporter', 'commodity'] as const)

const monthsAfter = /\bmonths (?:after|since|from|following)\b/

const gap = /^(?:the )?(?:gap|difference|distance|spread|margin)\b/

/** "June and May", "in June and in May" */
const joinsPeriods = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      clause.was(at, 'conjunction', 'and') &&
      text === 'and' &&
      clause.ideas[at - 1]?.period !== undefined &&
      [at + 1, at + 2].some((i) => clause.ideas[i]?.period !== undefined),
  )

/** "in 2025 and 2024", "fell April and May 2025"; "between April and May" leads from the one to the other. */
const joinsTimes = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      text === 'and' &&
      (/^(?:in|during|over|for|throughout|both)$/.test(clause.ideas[at - 2]?.text ?? '') ||
        clause.was(at - 2, 'direction')) &&
      clause.ideas[at - 1]?.period !== undefined &&
      [at + 1, at + 2].some((i) => clause.ideas[i]?.period !== undefined),
  )
