import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import type { Rule } from './rule.ts'

const totals = textsOf('total', 'in total', 'totals', 'overall', 'all')
/** Two things asked at once of which one was heard, and words that stand for another thing than they mostly do. */
export const halves: readonly Rule[] = [
  {
    // "exports in total and to the US", "total exports below 5,000" after the US
    word: 'total',
    needs: kindsOf(totals),
    isLost: (query, clause) => !query.partners.value.includes('WORLD') && dropsTotal(query, clause),
  },
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
]

const textAt = ({ ideas }: Clause, at: number): string => (at < 0 ? '' : (ideas[at]?.text ?? ''))

function dropsTotal({ partners, threshold, claim }: Query, clause: Clause): boolean {
  const passes = partners.how === 'carried' && (threshold !== undefined || claim?.kind === 'threshold')
  return clause.ideas.some(({ text }, at) => {
    if (!totals.has(text)) return false
    if (text === 'all') return passes && clause.was(at + 1, 'flow')
    return passes || clause.was(at + 1, 'conjunction', 'and') || clause.was(at - 1, 'conjunction', 'and')
  })
}

const joinsYears = (clause: Clause): boolean =>
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'conjunction', 'and') &&
      textAt(clause, at - 2) === 'in' &&
      [at - 1, at + 1].every((i) => /^(?:19|20)\d\d$/.test(textAt(clause, i))),
  )
