import { lengthOf } from '../../../calendar/month.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { asOfExtreme, inExtremeMonth, whenExtreme } from '../extreme-month.ts'
import type { Rule } from '../rule.ts'

/** A ranking, or a record, of another time than the one that was asked for. */
export const rankingsInTime: readonly Rule[] = [
  {
    word: 'by month',
    of: ['rank'],
    needs: kindsOf('series'),
    isLost: ({ each }, clause) => !each && clause.ideas.some((_, at) => isGrained(clause, at)),
  },
  {
    // "by supplier and month": a table of both, and not the sum of the months
    word: 'month',
    of: ['rank'],
    needs: kindsOf('grain'),
    besides: kindsOf('conjunction'),
    isLost: (_, clause) => clause.ideas.some((_, at) => isSecondOfTable(clause, at)),
  },
  {
    // "monthly top buyers in 2025": those of each month, and not of the year
    word: 'monthly',
    of: ['rank'],
    on: ['amount'],
    needs: kindsOf('grain'),
    isLost: ({ period, each }, { ideas }) =>
      each === undefined &&
      lengthOf(period.value) > 1 &&
      ideas.some(({ text }) => /^(?:monthly|month by month)$/.test(text)),
  },
  {
    // "who bought most in the month of the lowest exports": of that month, which is first to be found
    word: 'month',
    of: ['rank'],
    needs: kindsOf('extreme'),
    isLost: ({ by }, { text }) => by === 'partner' && inExtremeMonth.test(text),
  },
  {
    // "the US share in the month of the peak": what it was then, and not when it was highest itself
    word: 'month',
    of: ['record'],
    needs: kindsOf('extreme'),
    isLost: ({ partners }, { text }) =>
      asOfExtreme.test(text) || (partners.value[0] !== 'WORLD' && whenExtreme.test(text)),
  },
  {
    // "the US and Japan by month, highest first": of each its months in order, and not only its highest
    word: 'first',
    of: ['record'],
    given: 'along',
    needs: kindsOf('sorted'),
    isLost: ({ order }) => order !== undefined,
  },
  {
    // "US by month, sorted by growth": months in the order of another figure
    word: 'sorted',
    of: ['series'],
    needs: kindsOf('sorted'),
    isLost: () => true,
  },
  {
    // "share by supplier, Q2 2026 vs Q2 2025": those of both, and not who moved the most
    word: 'vs',
    of: ['rank'],
    on: ['share'],
    needs: kindsOf('versus'),
    isLost: ({ comparison, order }, clause) =>
      comparison !== undefined &&
      order !== undefined &&
      !movesAsked.some((kind) => clause.stands(kind)) &&
      clause.ideas.filter(({ period }) => period).length > 1,
  },
  {
    // "top suppliers over time": who led in each month, and not in the latest
    word: 'over time',
    of: ['rank'],
    needs: kindsOf('series'),
    isLost: (_, clause) => clause.ideas.some(({ text }, at) => clause.was(at, 'series') && course.test(text)),
  },
  {
    word: 'months',
    of: ['rank'],
    needs: kindsOf('rank'),
    isLost: ({ by }, clause) => by === 'partner' && ranksMonths(clause),
  },
]

const movesAsked = ['change', 'direction', 'points', 'rank', 'percent']

const course =
  /^(?:over time|trends?|trending|trajectory|time series|history|historical|timeline|evolution|development over|path|course|progress|progression|curve|(?:over|through|across|down) the years)\b/

/** "top buyer by month" */
const isGrained = (clause: Clause, at: number): boolean =>
  clause.was(at, 'series') &&
  clause.was(at, 'grain') &&
  /^(?:by|per|each|every) /.test(clause.ideas[at]!.text)

/** "by country and month", "per supplier and quarter" */
const isSecondOfTable = (clause: Clause, at: number): boolean =>
  /^(?:by )?(?:month|quarter|year)$/.test(clause.ideas[at]!.text) &&
  clause.was(at - 1, 'conjunction') &&
  (clause.was(at - 2, 'noun') || clause.was(at - 2, 'agent')) &&
  /^(?:by|per) /.test(clause.ideas[at - 2]!.text)

/** "rank the months of 2025", "months of 2025 ranked": nobody who buys or sells is named. */
const ranksMonths = (clause: Clause): boolean =>
  (!clause.stands('agent') && !clause.stands('noun') && clause.says(/^(?:months|quarters|years)$/)) ||
  clause.ideas.some(
    (_, at) =>
      clause.was(at, 'rank', 'rank') && clause.was(clause.after(at), 'grain') && !clause.was(at, 'order'),
  )
