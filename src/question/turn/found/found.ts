import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { pointsAtThen } from '../points-back.ts'
import { isAgainstAverage } from './against-other.ts'
import { asksOfThen } from './asks-of-then.ts'
import { atGood } from './at-good.ts'
import { besideClaimed } from './beside-claimed.ts'
import { bothFound, shownBeside, speaksOfBoth } from './both-found.ts'
import { ofRow } from './of-row.ts'
import { onItsBase } from './on-its-base.ts'
import { asksOfOtherYear } from './other-year.ts'
import { recordClaimed } from './record-claimed.ts'
import { shownAt } from './shown.ts'
import { widened } from './widened.ts'

/** What a turn goes on from where the one before found something: its month, or the ranking that a row is of. */
export function atFound(clause: Clause, told: Query): Query {
  const previous = atGood(clause, widened(clause, told))
  if (previous.row && previous.operation !== 'change') return ofRow(clause, previous, previous.row)
  const { foundPeriod } = previous
  const beside = besideClaimed(clause, previous)
  if (beside) return beside
  const claimed = recordClaimed(clause, previous)
  if (claimed) return { ...shownAt(previous, claimed), ...(isLow(previous) ? { extreme: 'lowest' } : {}) }
  if (isThanPlace(clause, previous)) return shownAt(previous, previous.period.value)
  const found = bothFound(previous)
  if (found && speaksOfBoth(clause)) return { ...shownAt(previous, found[1]), beside: found[0] }
  if (foundPeriod && isAgainstAverage(clause, previous)) return shownBeside(previous, foundPeriod)
  if (asksOfOtherYear(clause, previous)) return previous
  return foundPeriod && !asksOfAll(clause, previous) && asksOfThen(clause) && !isOfOther(clause, previous)
    ? {
        ...shownAt(previous, foundPeriod),
        ...onItsBase(clause, previous, foundPeriod),
        ...(isDeficit(previous) ? { order: 'bottom' } : {}),
      }
    : previous
}

/** "than the US?" after "more than in July?" is of what each took, and not of how each moved. */
const isThanPlace = (clause: Clause, { operation, claim, along }: Query): boolean =>
  operation === 'change' &&
  claim?.kind === 'direction' &&
  !along &&
  clause.stands('than') &&
  !clause.stands('direction') &&
  clause.ideas.some(({ place }) => place) &&
  clause.ideas.every(({ period, good }) => !period && !good)

/** "is that a record?" after the lowest month asks whether none was lower. */
const isLow = ({ operation, extreme }: Query): boolean => operation === 'record' && extreme === 'lowest'

/** "was Germany down too" after since when exports were the lowest: in the month that was asked about. */
const isOfOther = (clause: Clause, { operation }: Query): boolean =>
  operation === 'since' && clause.ideas.some(({ place }) => place) && !pointsAtThen(clause)

/** "which good" after the largest deficit asks for the largest deficit of a good. */
const isDeficit = ({ quantity, extreme }: Query): boolean => quantity === 'balance' && extreme === 'lowest'

/** "average price", "over the same period" after a record: of all that was searched, and not of the month it found. */
const asksOfAll = (clause: Clause, { operation }: Query): boolean =>
  operation === 'record' &&
  clause.ideas.some(
    ({ text, period }) =>
      text.startsWith('average ') ||
      /\bsame (?:period|stretch|span|time)\b/.test(text) ||
      (period?.kind === 'before' && period.unit === 'period' && period.count === 0),
  )
