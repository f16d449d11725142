import { isGroup } from '../../../names/groups.ts'
import type { Clause } from '../../clause.ts'
import { countsListed } from '../../intent/count/claimed.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import type { Rule } from '../rule.ts'

/** How many suppliers, buyers or goods there are, or rose, and not how much they traded. */
export const countsOfTraders: readonly Rule[] = [
  {
    // "how many UK nickel exports": consignments, tonnes or dollars? Nobody counts in dollars that were not named
    word: 'how many',
    of: ['show'],
    on: ['amount'],
    needs: kindsOf(textsOf('how many')),
    isLost: ({ measure }, clause) =>
      measure.value === 'value' &&
      measure.how !== 'said' &&
      !clause.stands('unit') &&
      clause.ideas.some(({ text }, at) => text === 'how many' && namesTrade(clause, at + 1)),
  },
  {
    // "how many suppliers has it, and how many took 80%": how many there are, and how many of them it takes
    word: 'how many',
    of: ['rank', 'threshold', 'show'],
    needs: kindsOf('count'),
    besides: kindsOf(textsOf('how many')),
    isLost: ({ operation, threshold }, clause) =>
      (operation !== 'show' || threshold !== undefined) && countsTwice(clause),
  },
  {
    // "number of suppliers by good": how many each of them has, and not how many all have together
    word: 'by good',
    of: ['show', 'change', 'series'],
    on: ['count'],
    needs: kindsOf('noun'),
    isLost: ({ by }, { ideas }) => by === 'partner' && ideas.some(({ text }) => eachGood.test(text)),
  },
  {
    // "number of suppliers that grew": how many of them did, and not how their number moved
    word: 'that',
    of: ['change'],
    on: ['count'],
    needs: kindsOf('direction'),
    isLost: (_, clause) =>
      clause.ideas.some(
        ({ text }, at) => /^(?:that|which|who|whose)$/.test(text) && clause.was(at + 1, 'direction'),
      ),
  },
  {
    // "how many suppliers rose every month": how many they are, and not the rate of all of them
    word: 'how many',
    of: ['series', 'change', 'record', 'since', 'streak'],
    on: ['amount', 'change', 'share', 'average', 'balance', 'unit_value'],
    needs: kindsOf('count'),
    isLost: (_, clause) =>
      clause.ideas.some(
        (_, at) => clause.was(at, 'count', 'partners') || clause.was(at, 'count', 'commodities'),
      ),
  },
  {
    // "how many suppliers more than doubled": by how much each rose, and not how much it is
    word: 'doubled',
    on: ['count'],
    given: 'threshold',
    isLost: ({ threshold }) => threshold?.unit === 'ratio',
  },
  {
    // "how many suppliers fell" after imports from China: of one country there is nobody to count
    word: 'how many',
    of: ['streak'],
    on: ['count'],
    isLost: (_, clause) => clause.says(/^how many/),
  },
  {
    // "was the fall in the deficit broad based": of a balance, a price or a share nobody is counted
    word: 'broad based',
    of: ['breadth'],
    on: ['balance', 'share', 'unit_value', 'average', 'run_rate', 'concentration', 'count', 'change'],
    isLost: (_, clause) => !clause.says(/^how many/),
  },
  {
    // "how many suppliers' prices rose": of a price nobody is counted; and one country has no parts
    word: 'how many',
    of: ['breadth'],
    isLost: ({ by, quantity, partners: { value } }, clause) =>
      (quantity !== 'amount' && clause.says(/^how many/)) ||
      (by === 'partner' && value.length === 1 && isOneCountry(value[0]!)),
  },
  {
    // "over 10 suppliers": so many of them, and not those above an amount
    word: 'suppliers',
    of: ['threshold', 'rank'],
    needs: kindsOf('a threshold'),
    isLost: (_, clause) => clause.ideas.some((_, at) => countsListed(clause, at)),
  },
]

const eachGood = /^(?:by|per|each|every) (?:good|product|commodity|mineral|material|item)$/

/** "how many suppliers …, and how many …" */
const countsTwice = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      text === 'how many' &&
      clause.was(at - 1, 'conjunction') &&
      clause.ideas.slice(0, at).some((_, i) => clause.was(i, 'count', 'partners')),
  )

const namesTrade = (clause: Clause, at: number): boolean =>
  clause.ideas[at]?.place !== undefined || clause.ideas[at]?.good !== undefined || clause.was(at, 'flow')

const isOneCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && !isGroup(code)
