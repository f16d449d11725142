import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** Runs of months end with the month named, and go up or down from each to the next. */
export const streaks: readonly Rule[] = [
  {
    // "how many months in a row has the UK been a net exporter": on one side, and not rising
    word: 'in a row',
    of: ['streak'],
    on: ['balance'],
    needs: kindsOf('streak'),
    besides: kindsOf('sign'),
    isLost: ({ claim, threshold }, clause) =>
      threshold?.value !== 0 &&
      claim?.kind !== 'narrowed' &&
      claim?.kind !== 'widened' &&
      clause.says(trader) &&
      !clause.stands('direction'),
  },
  {
    // "how long did the recovery take": from the low to where it was, and no run of rises up to now
    word: 'take',
    of: ['streak'],
    needs: kindsOf('regain'),
    isLost: (_, { text }) => /\b(?:take|took|taken|last|lasted)\b/i.test(text),
  },
  {
    // "above 5,000 t three months in a row": no run of rises
    word: 'above',
    of: ['streak'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: ({ claim, threshold }) => claim?.kind === 'streak' && !threshold,
  },
  {
    // "for how long did exports rise from June 2025": counted forwards, where the run to June ends with it
    word: 'from',
    of: ['streak'],
    needs: kindsOf('a period'),
    isLost: ({ longest = false }, clause) => clause.ideas.some((_, at) => isStart(clause, at, longest)),
  },
  {
    // "how long did exports keep rising after May": the run that began then, where ours ends with the latest month
    word: 'after',
    of: ['streak'],
    needs: kindsOf('a period'),
    isLost: ({ longest }, clause) =>
      !longest &&
      clause.ideas.some(
        ({ period }) => period?.kind === 'since' && (period.exclusive || clause.says(/\bdid$/)),
      ),
  },
  {
    // "for how many months have imports exceeded exports": not how long each of them rose or fell
    word: 'more',
    of: ['streak'],
    given: 'along',
    needs: kindsOf('more'),
    isLost: () => true,
  },
  {
    // "above the level of 2023": neither a rise nor a fall on the month before
    word: 'above',
    of: ['streak'],
    needs: kindsOf('more'),
    isLost: ({ direction, comparison }) => comparison !== undefined && direction === undefined,
  },
  {
    // "risen by more than 5%", "fell more than 100 t": by how much in each month, and no level they stayed above
    word: 'by more than',
    of: ['streak'],
    needs: kindsOf('a threshold'),
    isLost: ({ quantity }, clause) =>
      clause.ideas.some((_, at) => isMoved(clause, at, quantity === 'amount')),
  },
  {
    // "has the 3-month average risen": from one window to the next, and not from month to month
    word: 'average',
    of: ['streak'],
    needs: kindsOf('quantity'),
    isLost: (_, { ideas }) => ideas.some(({ period }) => period?.kind === 'rolling'),
  },
]

/** Of an amount, a percentage is always that of a move; "rose above 30 million" is a level. */
function isMoved(clause: Clause, at: number, isAmount: boolean): boolean {
  const { threshold, text } = clause.ideas[at]!
  if (!threshold) return false
  if (isAmount && threshold.unit === 'percent') return true
  const isBy = clause.ideas[at - 1]?.text === 'by'
  return (
    clause.was(isBy ? at - 2 : at - 1, 'direction') &&
    (isBy || !/^(?:above|below|over|under|past)/.test(text))
  )
}

function isStart({ ideas }: Clause, at: number, longest: boolean): boolean {
  const { period, text } = ideas[at]!
  if (!period || period.kind === 'span' || (longest && isOpen(ideas, at))) return false
  return opening.test(text) || opening.test(ideas[at - 1]?.text ?? '')
}

const opening = /^(?:from|starting|beginning|start|begin)\b/

/** "the longest run since 2018", "from 2018": one of all months since. */
function isOpen(ideas: Clause['ideas'], at: number): boolean {
  const { period } = ideas[at]!
  const isYear = period?.kind === 'fixed' && period.grain === 'year'
  return period?.kind === 'since' || (isYear && ideas.filter((idea) => idea.period).length === 1)
}

const trader = /^net (?:ex|im)porter|^net (?:seller|supplier|buyer|purchaser)$/
