import { lengthOf } from '../../../calendar/month.ts'
import { asksDistance } from '../../../query/by-how-much.ts'
import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { byHowMuch } from '../../intent/by-how-much.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'
import { moves } from './majorities.ts'

/** By how much a claim holds, where nobody could tell of which. */
export const distances: readonly Rule[] = [
  {
    // "between 5,000 and 6,000 t, and by how much": from which of the two
    word: 'by how much',
    of: ['show', 'record', 'rank'],
    on: ['amount', 'share', 'unit_value', 'average'],
    needs: kindsOf(byHowMuch),
    isLost: (query) => !asksDistance(query) && !query.baseline,
  },
  {
    // "exceeded 5,000 t in July and August, by how much": each of them, and no change from one to the other
    word: 'by how much',
    of: ['change'],
    given: 'claim',
    needs: kindsOf(byHowMuch),
    isLost: ({ claim }, clause) =>
      claim?.kind === 'threshold' && isOfLevel(claim.threshold) && !clause.hasAny(moves),
  },
  {
    // "how close was November to the January record": a record that stood in some January, and no high of the latest one
    word: 'record',
    of: ['change'],
    needs: kindsOf('extreme'),
    isLost: ({ baseline, comparison }, clause) =>
      (baseline === 'highest' || baseline === 'lowest') &&
      comparison !== undefined &&
      lengthOf(comparison.period) === 1 &&
      clause.ideas.some(
        ({ period, text }, at) =>
          period && period.kind !== 'yearless' && !/\d$/.test(text) && clause.was(at + 1, 'extreme'),
      ),
  },
  {
    // "below the January high of 2025", "compared with the highest August": no January set against the high of all
    word: 'extreme',
    of: ['change'],
    needs: kindsOf('extreme'),
    isLost: ({ baseline, period: { value } }, clause) =>
      (baseline === 'highest' || baseline === 'lowest') &&
      lengthOf(value) === 1 &&
      clause.ideas.some(({ period }, at) => isMonthOfYear(period) && isBesideExtreme(clause, at)),
  },
]

const isMonthOfYear = (period: Idea['period']): boolean =>
  period?.kind === 'yearless' && period.grain === 'month'

/** "the August high", "highest August" */
const isBesideExtreme = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'extreme') ||
  (clause.was(at - 1, 'extreme') && !clause.ideas[at]!.text.startsWith('the '))

const isOfLevel = ({ unit }: Threshold): boolean =>
  unit !== 'percent' && unit !== 'ratio' && unit !== 'points'
