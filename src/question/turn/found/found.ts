import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { isAround } from '../../periods/whole.ts'
import { asksOfPast, pointsAtThen } from '../points-back.ts'
import { atGood } from './at-good.ts'
import { bothFound, shownBeside, speaksOfBoth } from './both-found.ts'
import { recordClaimed } from './record-claimed.ts'
import { shownAt } from './shown.ts'
import { widened } from './widened.ts'

/** What a turn goes on from where the one before found something: its month, or the ranking that a row is of. */
export function atFound(clause: Clause, told: Query): Query {
  const previous = atGood(clause, widened(clause, told))
  if (previous.row && previous.operation !== 'change') return ofRow(clause, previous, previous.row)
  const { foundPeriod } = previous
  const claimed = recordClaimed(clause, previous)
  if (claimed) return { ...shownAt(previous, claimed), ...(isLow(previous) ? { extreme: 'lowest' } : {}) }
  const found = bothFound(previous)
  if (found && speaksOfBoth(clause)) return { ...shownAt(previous, found[1]), beside: found[0] }
  if (foundPeriod && isAgainstAverage(clause, previous)) return shownBeside(previous, foundPeriod)
  return foundPeriod && !asksOfAll(clause, previous) && asksOfThen(clause) && !isOfOther(clause, previous)
    ? { ...shownAt(previous, foundPeriod), ...(isDeficit(previous) ? { order: 'bottom' } : {}) }
    : previous
}

/** "is that a record?" after the lowest month asks whether none was lower. */
const isLow = ({ operation, extreme }: Query): boolean => operation === 'record' && extreme === 'lowest'

/** "was Germany down too" after since when exports were the lowest: in the month that was asked about. */
const isOfOther = (clause: Clause, { operation }: Query): boolean =>
  operation === 'since' && clause.ideas.some(({ place }) => place) && !pointsAtThen(clause)

/** "which good" after the largest deficit asks for the largest deficit of a good. */
const isDeficit = ({ quantity, extreme }: Query): boolean => quantity === 'balance' && extreme === 'lowest'

/**
 * "by how much above average" after a peak, "how much lower than the highest" after a low: the month it was, against the
 * average or the other end of all that was searched.
 */
const isAgainstAverage = (clause: Clause, { operation, extreme }: Query): boolean =>
  operation === 'record' &&
  (clause.ideas.some((_, at) => clause.was(at, 'quantity', 'average'))
    ? against.some((kind) => clause.stands(kind))
    : isThanOther(clause, extreme))

const against = ['difference', 'versus', 'compare', 'than']

const isThanOther = (clause: Clause, extreme: Query['extreme']): boolean =>
  clause.hasAny(other) &&
  clause.ideas.some(({ text }, at) => {
    const named = clause.value(clause.after(at), 'extreme')
    return /\bthan$/.test(text) && named !== undefined && named !== extreme
  })
const other = kindsOf('extreme')

/** "why", "and the month before", "who were the top buyers", "share of total then", and not "for the US", "and in 2024". */
const asksOfThen = (clause: Clause): boolean =>
  !searching.some((kind) => clause.stands(kind)) &&
  (!clause.stands('extreme') || clause.stands('agent') || clause.stands('noun')) &&
  clause.ideas.every(
    (idea) => !idea.top && (!idea.period || idea.period.kind === 'before' || isAround(idea)),
  ) &&
  (asking.some((kind) => clause.stands(kind)) ||
    clause.ideas.some((_, at) => ofOneMonth.some((quantity) => clause.was(at, 'quantity', quantity))) ||
    clause.ideas.some(({ period }) => period) ||
    asksForMeasure(clause) ||
    clause.hasAny(amounts) ||
    pointsAtThen(clause) ||
    (clause.stands('taking') && asksOfPast(clause)) ||
    clause.ideas.findLast(({ isWord }) => isWord)?.text === 'then')

/** "was it 5,600 t": so much is claimed of what was found. */
const amounts = kindsOf('an amount')

/** "and the value", "how much was that in kg", "what was that in dollars": of the month that was found; "by value" searches anew. */
const asksForMeasure = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) => clause.was(at, 'measure') && !/^(?:by|in) |(?:terms|wise)$/.test(text),
  ) ||
  (clause.stands('unit') &&
    (clause.ideas.some((_, at) => clause.was(at, 'ask', 'amount')) || whatWasThat.test(clause.text)))

const whatWasThat = /\bwhat (?:was|is|were|are) (?:that|this|it|they)\b/i

const searching = ['series', 'grain', 'count', 'streak', 'lasttime', 'since', 'ever', 'quantifier', 'each']

const asking = [
  'explain',
  'kind',
  'change',
  'direction',
  'agent',
  'noun',
  'contribution',
  'order',
  'old_record',
]

/** "average price", "over the same period" after a record: of all that was searched, and not of the month it found. */
const asksOfAll = (clause: Clause, { operation }: Query): boolean =>
  operation === 'record' &&
  clause.ideas.some(
    ({ text, period }) =>
      text.startsWith('average ') ||
      /\bsame (?:period|stretch|span|time)\b/.test(text) ||
      (period?.kind === 'before' && period.unit === 'period' && period.count === 0),
  )

const ofOneMonth = ['share', 'unit_value', 'balance']

/**
 * "same for October" after the runner-up of September is who was second in October; after the share of the runner-up it
 * is that one's share.
 */
function ofRow(clause: Clause, previous: Query, { of, nth, level }: NonNullable<Query['row']>): Query {
  if (of.operation !== 'rank') return searchesAnew(clause) ? of : previous
  if (listsAll(clause) || clause.ideas.some(({ top }) => top?.limit)) return of
  const { limit: _limit, found: _found, ...ranking } = of
  return onlyMoves(clause) &&
    !movesBack(clause) &&
    !(level && (previous.quantity !== of.quantity || !saysSame(clause)))
    ? { ...ranking, nth }
    : previous
}

const saysSame = (clause: Clause): boolean => /\bsame\b/i.test(clause.text)

/** "and the lowest" after how much the highest was, and not "who bought the most then" */
const searchesAnew = (clause: Clause): boolean =>
  clause.stands('extreme') && !clause.stands('noun') && !clause.stands('agent')

/** "full list", "list all of them" */
export const listsAll = (clause: Clause): boolean =>
  clause.stands('rank') &&
  clause.ideas.some(({ text }) => /^(?:list|list them|list all)$/.test(text)) &&
  clause.ideas.every(({ place, good, period }) => !place && !good && !period) &&
  !clause.stands('grain')

/** "a year earlier" is of the place that was told, wherever it stood then. */
const movesBack = ({ ideas }: Clause): boolean => ideas.some(({ period }) => period?.kind === 'before')

const onlyMoves = (clause: Clause): boolean =>
  clause.ideas.some(({ period }) => period) &&
  clause.ideas.every(({ period }, at) => period !== undefined || clause.binds(at) || clause.was(at, 'back'))
