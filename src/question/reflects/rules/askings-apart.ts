import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

const leading = /^(?:the )?(?:most recent|latest|newest|last)\b/

/** Words that ask for something else than the operation they stand beside. */
export const askingsApart: readonly Rule[] = [
  {
    // "all countries that bought at least $5m": countries, and not months
    word: 'all',
    of: ['count_periods'],
    needs: kindsOf('a place'),
    isLost: (_, { ideas }) =>
      ideas.some(({ place, text }) => place?.kind === 'world' && /^(?:all|every|each) /.test(text)),
  },
  {
    // "the biggest fall of this year": a yes or no that the record alone does not give
    word: 'biggest',
    of: ['record'],
    on: ['change'],
    needs: kindsOf('extreme'),
    isLost: ({ claim, comparison }, { text }, { intent }) =>
      intent.yesNo && !claim && comparison !== undefined && !text.includes('of the year'),
  },
  {
    // "a run of monthly exports": it neither rises nor falls
    word: 'run',
    of: ['streak'],
    needs: kindsOf('streak'),
    isLost: ({ direction, threshold }, { ideas }) =>
      !direction && !threshold && ideas.some(({ text }) => text === 'run of'),
  },
  {
    // "zero months in 2025": which of them, and not whether all of it was nothing
    word: 'months',
    of: ['show'],
    given: 'claim',
    needs: kindsOf('zero'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'zero' &&
      ideas.some(
        ({ text }, at) => /^(?:months|quarters|years)$/.test(text) && ideas[at - 1]?.text === 'zero',
      ),
  },
  {
    // "is it wrong to say": yes would be no
    word: 'wrong',
    given: 'claim',
    needs: kindsOf('talk'),
    isLost: (_, { ideas }) =>
      ideas.some(({ text }, at) => wrong.has(text) && /^(?:it|that)$/.test(ideas[at - 1]?.text ?? '')),
  },
  {
    // "how many points of the rise came from Belgium": of the whole, and not what Belgium's own did
    word: 'points',
    of: ['change'],
    on: ['amount'],
    needs: kindsOf('points'),
    isLost: ({ form }, clause) => form === 'points' && clause.stands('goes'),
  },
  {
    // "the UK's supply of tantalum", "supply of UK tantalum by country" is what it gets, as much as what it gives
    word: 'supply',
    needs: kindsOf('gives'),
    isLost: ({ flows, quantity, operation }, clause) =>
      (quantity === 'concentration' ||
        (operation === 'rank' && !clause.says(/^(?:what )?(?:do|does|did|has|have)$/))) &&
      flows.value.join() === 'export' &&
      clause.says(/^supply$/),
  },
  {
    // "the average per partner": shared among them, and not of each by month
    word: 'per',
    on: ['average', 'share'],
    needs: kindsOf('noun', 'agent'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isPerPart(clause, at)),
  },
  {
    // "the most recent decline": when it last fell, and not the latest change
    word: 'most recent',
    of: ['change'],
    needs: kindsOf('a period'),
    isLost: ({ claim }, clause) =>
      !claim && clause.ideas.some((_, at) => isLastMove(clause, at)) && !clause.stands('quantity'),
  },
  {
    // "years in which exports fell": which of them, and not by how much in one
    word: 'in which',
    of: ['change'],
    needs: kindsOf('which'),
    isLost: (_, { ideas }) =>
      ideas.some(
        ({ text }, at) =>
          text === 'which' &&
          ideas[at - 1]?.text === 'in' &&
          ideas.slice(0, at).some((idea) => /^(?:months|quarters|years)$/.test(idea.text)),
      ),
  },
  {
    // "how many tonnes short of 6,000 t": by how much, and not how many months
    word: 'how many',
    of: ['count_periods'],
    needs: kindsOf('ask'),
    isLost: ({ period }, clause) =>
      lengthOf(period.value) === 1 &&
      clause.ideas.some((_, at) => clause.was(at, 'ask', 'amount') && clause.was(at + 1, 'unit')),
  },
  {
    // "the total of May and June": one figure, and not two beside each other
    word: 'total of',
    of: ['compare'],
    given: 'along',
    isLost: ({ along, extreme }, { ideas }) =>
      along === 'period' && !extreme && /^(?:combined total|total of|the total of)$/.test(firstOf(ideas)),
  },
  {
    // "where does July 2025 rank since 2024": 2024 and what came after July are among them
    word: 'since',
    of: ['record'],
    given: 'claim',
    needs: kindsOf('rank'),
    isLost: ({ claim }, { ideas }) =>
      claim?.kind === 'record' &&
      claim.asked === true &&
      ideas.some(({ period }) => period?.kind === 'since'),
  },
  {
    // "in surplus all through 2026": each of its months, and not up to its end
    word: 'all through',
    on: ['balance'],
    needs: kindsOf('sign'),
    isLost: (_, { ideas }) =>
      ideas.some(({ period, text }, at) => period && ideas[at - 1]?.text === 'all' && /^through/.test(text)),
  },
]

const wrong: ReadonlySet<string> = new Set(['wrong', 'false', 'incorrect', 'untrue', 'mistaken'])

const firstOf = (ideas: Clause['ideas']): string => ideas.find(({ text }) => text !== 'the')?.text ?? ''

/** "per partner", "per buyer", "per good" */
function isPerPart(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (/^per (?:partner|country|buyer|supplier|good)/.test(text)) return true
  return clause.ideas[at - 1]?.text === 'per' && (clause.was(at, 'noun') || clause.was(at, 'agent'))
}

/** "most recent decline", "latest monthly increase", "most recent month exports rose" */
function isLastMove(clause: Clause, at: number): boolean {
  const { period, text } = clause.ideas[at]!
  if (period?.kind !== 'latest' || !leading.test(text)) return false
  const next = clause.was(at + 1, 'kind') || clause.was(at + 1, 'grain') ? at + 2 : at + 1
  return clause.was(next, 'direction') || (/month$/.test(text) && isOfMove(clause, at))
}

/** "most recent month exports rose"; "by how much did they grow in the latest month" is of that month. */
const isOfMove = (clause: Clause, at: number): boolean =>
  !clause.was(at - 1, 'preposition') && clause.ideas.some((_, i) => i > at && clause.was(i, 'direction'))
