import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'
import { hasTwoOwners, hasTwoTraders } from './two-owners.ts'

/** Two things asked at once, of which one was heard. */
export const twoInOne: readonly Rule[] = [
  {
    // "how much did exports grow in 2025 and 2024": by each of them, and not from the one to the other
    word: 'and',
    of: ['change'],
    needs: kindsOf('direction'),
    isLost: ({ along, comparison }, clause) => !along && comparison !== undefined && joinsYears(clause),
  },
  {
    word: 'average',
    of: ['record'],
    on: ['average'],
    isLost: (_, clause) =>
      clause.ideas.some(
        (_, at) => clause.was(at, 'quantity', 'average') && clause.was(at + 1, 'conjunction', 'and'),
      ),
  },
  {
    // "Brazil's exports of platinum and the UK's imports of platinum": of each its own, and not between the two
    word: 'and',
    needs: kindsOf('flow', 'agent'),
    isLost: (query, clause, said) => hasTwoTraders(said, query, clause) || hasTwoOwners(said, query, clause),
  },
  {
    // "UK platinum from South Africa and to the US": what comes in and what goes out
    word: 'and to',
    needs: kindsOf('preposition'),
    isLost: (_, clause) => turnsRound(clause),
  },
]

const joinsYears = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'conjunction', 'and') &&
      clause.ideas[at - 2]?.text === 'in' &&
      [at - 1, at + 1].every((i) => /^(?:19|20)\d\d$/.test(clause.ideas[i]?.text ?? '')),
  )

function turnsRound(clause: Clause): boolean {
  let last: string | undefined
  for (let at = 0; at < clause.ideas.length; at++) {
    const { text } = clause.ideas[at]!
    if ((text !== 'from' && text !== 'to') || !clause.ideas[clause.after(at)]?.place) continue
    if (last !== undefined && last !== text && clause.was(at - 1, 'conjunction', 'and')) return true
    last = text
  }
  return false
}
