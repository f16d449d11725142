import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { has, senseOf } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** Who rose and who fell: other ends of the list than the one that would be told. */
export const movers: readonly Rule[] = [
  {
    // "who fell out" after a top five: who is no longer in it, and not who fell most
    word: 'out',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf(textsOf('out')),
    isLost: (_, clause) =>
      clause.ideas.some(({ text }, at) => text === 'out' && clause.was(at - 1, 'direction')),
  },
  {
    // "which buyers rose in 2023 but fell in 2024": those that did both, and not all that fell
    word: 'but',
    of: ['rank'],
    on: ['change', 'share'],
    needs: kindsOf('direction'),
    isLost: (_, clause) => movesBothWays(clause),
  },
  {
    // "exports fell in May but who bought most": who took the most then, and not whose exports fell most
    word: 'who',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('direction'),
    besides: kindsOf('ask'),
    isLost: (_, clause) => asksWhoBehindMove(clause),
  },
  {
    // "is Germany among the movers", "movers by month": a list from the largest rise to the largest fall says neither
    word: 'movers',
    needs: kindsOf('rank'),
    isLost: ({ operation, claim }, clause, { intent }) =>
      clause.ideas.some((_, at) => clause.was(at, 'rank', 'movers')) &&
      (operation !== 'rank' || claim !== undefined || intent.yesNo),
  },
  {
    // "the top losers, and the gainers": one list of those that rose has not both
    word: 'and',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: ({ direction }, clause) =>
      direction !== undefined &&
      ['gainers', 'losers'].every((side) => clause.ideas.some((_, at) => clause.was(at, 'rank', side))),
  },
  {
    // "two buyers who bought more than in June": so many of them, and not everybody in order
    word: 'two',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('number', 'a number'),
    besides: kindsOf('agent', 'noun'),
    isLost: ({ limit }, clause) =>
      limit === undefined &&
      clause.ideas.some(
        (idea, at) =>
          (idea.number?.value ?? Number(senseOf(idea, 'number') ?? 0)) > 1 &&
          (clause.was(at + 1, 'agent') || clause.was(at + 1, 'noun', 'partner')),
      ),
  },
  {
    // "top 3 gainers and losers": three of each, which one list does not tell
    word: 'top',
    of: ['rank'],
    needs: kindsOf('a top'),
    isLost: ({ limit }, clause) =>
      limit === undefined &&
      clause.ideas.some((idea, at) => idea.top?.limit && clause.was(at + 1, 'rank', 'movers')),
  },
  {
    // "three biggest rises in exports to Japan": of its months, of which no three are ranked, and it is no list of partners
    word: 'biggest',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('a top'),
    isLost: ({ by, limit = 1, partners }) =>
      by === 'partner' && limit > 1 && partners.how === 'said' && isOneCountry(partners.value),
  },
  {
    // "grew least", "the smallest fall": the other end of those that moved this way, and not of all
    word: 'least',
    of: ['rank'],
    on: ['change'],
    needs: kindsOf('order'),
    isLost: (_, clause) => movesLeast(clause),
  },
  {
    // "which goods got cheaper": a list of unit values says nothing of which rose or fell
    word: 'dearer or cheaper',
    of: ['rank'],
    on: ['unit_value'],
    needs: kindsOf('direction', 'rank'),
    isLost: ({ direction }, { ideas }) =>
      direction !== undefined ||
      ideas.some((idea) => ['gainers', 'losers', 'movers'].some((side) => has(idea, 'rank', side))),
  },
  {
    // "the second largest contribution", "contributed least": all are told from the largest on
    word: 'contribution',
    of: ['contribution'],
    needs: kindsOf('order'),
    isLost: ({ order }, { ideas }) =>
      order !== 'bottom' &&
      ideas.some(
        (idea) => (idea.top?.nth ?? 1) > 1 || (has(idea, 'order', 'bottom') && least.test(idea.text)),
      ),
  },
]

const isOneCountry = ([code, ...others]: readonly string[]): boolean =>
  code !== undefined && others.length === 0 && /^[A-Z]{2}$/.test(code) && !isGroup(code)

const movesBothWays = (clause: Clause): boolean =>
  ['up', 'down'].every((way) => clause.ideas.some((_, at) => clause.was(at, 'direction', way)))

/** The move stands before what joins the two, and none behind it. */
function asksWhoBehindMove(clause: Clause): boolean {
  const who = clause.ideas.findIndex((_, at) => clause.was(at, 'ask', 'who'))
  const joint = clause.ideas.findLastIndex(
    (_, at) => at < who && (clause.was(at, 'conjunction') || clause.ideas[at]!.text === 'but'),
  )
  const moves = clause.ideas.flatMap((_, at) => (clause.was(at, 'direction') ? [at] : []))
  return joint >= 0 && moves.length > 0 && moves.every((at) => at < joint)
}

const least = /^(?:the )?(?:least|smallest|slowest|fewest)/

function movesLeast(clause: Clause): boolean {
  const at = clause.ideas.findIndex(({ text }) => least.test(text))
  return (
    at >= 0 && [at - 2, at - 1, at + 1].some((i) => clause.was(i, 'direction') || clause.was(i, 'change'))
  )
}
