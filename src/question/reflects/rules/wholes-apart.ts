import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { inYear } from '../../periods/part-told.ts'
import { wordsNamed } from '../../rule-words.ts'
import type { Rule } from '../rule.ts'

const totals = wordsNamed('total_of')
const parts = wordsNamed('part_counted')

/** All of them or one for each is asked, where the operation told it of others, or of both ends. */
export const wholesApart: readonly Rule[] = [
  {
    // "the share of January in 2025 exports": of the year, and no partner's share of that January
    word: 'share',
    on: ['share'],
    needs: kindsOf('a period'),
    isLost: ({ against }, { ideas }) =>
      !against &&
      ideas.some(
        ({ period, text }, at) =>
          period &&
          inYear.test(text) &&
          /^(?:share|shares|part|proportion) of$/.test(`${ideas[at - 2]?.text} ${ideas[at - 1]?.text}`),
      ),
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
    // "the total of May and June": one figure, and not two beside each other
    word: 'total of',
    of: ['compare'],
    given: 'along',
    isLost: ({ along, extreme, together }, { ideas }) =>
      along === 'period' && !extreme && !together && totals.has(firstOf(ideas)),
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

const firstOf = (ideas: Clause['ideas']): string => ideas.find(({ text }) => text !== 'the')?.text ?? ''

/** "per partner", "per buyers", "per good" */
function isPerPart(clause: Clause, at: number): boolean {
  const [per, part = ''] = clause.ideas[at]!.text.split(' ')
  if (per === 'per' && parts.has(part.replace(/s$/, ''))) return true
  return clause.ideas[at - 1]?.text === 'per' && (clause.was(at, 'noun') || clause.was(at, 'agent'))
}
