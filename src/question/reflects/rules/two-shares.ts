import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** Two shares, or a share beside what else is asked. */
export const twoShares: readonly Rule[] = [
  {
    // "the US number for March, up or down, and what's its share": two things, and not how the share moved
    word: 'share',
    of: ['change'],
    on: ['share'],
    needs: kindsOf('quantity'),
    besides: kindsOf('conjunction'),
    isLost: (_, { text }) => andWhatShare.test(text),
  },
  {
    // "change on May and share in June", "share and growth": of two things, and not how the one of them moved
    word: 'and',
    of: ['change'],
    on: ['share'],
    needs: kindsOf('quantity'),
    besides: kindsOf('change', 'kind'),
    isLost: (_, clause) => joinsShareAndMove(clause),
  },
  {
    // "up by how much, and what share of the January loss is that": of what was told before, and not what moved January
    word: 'is that',
    of: ['contribution'],
    needs: kindsOf('quantity'),
    isLost: ({ partners }, { text }) => partners.value.join() === 'WORLD' && ofThat.test(text),
  },
  {
    // "what percent of its niobium and what percent of its silicon": two shares, and not that of both together
    word: 'and',
    of: ['show'],
    on: ['share'],
    needs: kindsOf('quantity', 'percent'),
    isLost: ({ along, commodities }, clause) =>
      !along && commodities.value.length > 1 && asksForTwoShares(clause),
  },
  {
    // "Germany's share and the EU's": two shares of all of it, and not the one as a part of the other
    word: 'and',
    of: ['show'],
    on: ['share'],
    given: 'against',
    needs: kindsOf('a place: group'),
    besides: kindsOf('conjunction'),
    isLost: ({ against }, { ideas }) => against?.partners !== undefined && joinsPlaces(ideas),
  },
]

/** "growth and share", "share and growth"; "the share and its growth" is of the share. */
const joinsShareAndMove = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => {
    if (text !== 'and' && text !== ',') return false
    const next = articles.test(clause.ideas[at + 1]?.text ?? '') ? at + 2 : at + 1
    const moves = (i: number): boolean => clause.was(i, 'change') || clause.was(i, 'kind')
    return isShare(clause, next)
      ? clause.ideas.slice(0, at).some((_, i) => moves(i))
      : moves(at + 1) && isShare(clause, at - 1)
  })
const articles = /^(?:the|its|their)$/

const andWhatShare =
  /\band,? (?:what|which)(?:'s| is| was| are| were|s)? (?:its|their|the) share\b(?! (?:change|rise|fall|growth))/i

const ofThat =
  /\b(?:share|part|percent|percentage|%|proportion|fraction|much) of\b.*\b(?:is|was|does|did) that\b/i

function asksForTwoShares(clause: Clause): boolean {
  const [first, ...others] = clause.ideas.flatMap((_, at) => (isShare(clause, at) ? [at] : []))
  const and = clause.ideas.findIndex(({ text }, at) => text === 'and' && at > (first ?? 0))
  return first !== undefined && and > first && others.some((at) => at > and)
}

const isShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || clause.was(at, 'percent')

/** An "and" that stands between the two of them. */
function joinsPlaces(ideas: readonly Idea[]): boolean {
  const first = ideas.findIndex(({ place }) => place)
  const last = ideas.findLastIndex(({ place }) => place)
  return ideas.slice(first, last).some((idea) => has(idea, 'conjunction', 'and'))
}
