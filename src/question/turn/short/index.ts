import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { takeAddedPeriod } from './added-period.ts'
import { takeAhead } from './ahead.ts'
import { takeAllTold } from './all-told.ts'
import { takeBestOfSeries } from './best-of-series.ts'
import { takeBothTold } from './both-told.ts'
import { takeDifference } from './difference.ts'
import { takeGapOfRows } from './gap-of-rows.ts'
import { takeHowMany } from './how-many.ts'
import { takeByHowMuch, takeHowMuch } from './how-much.ts'
import { takeListed } from './listed.ts'
import { takeMonthsOfChange } from './months-of-change.ts'
import { takeNewLimit } from './new-limit.ts'
import { takeNthPart } from './nth-part.ts'
import { takeOfThose } from './of-those.ts'
import { takeOtherTold } from './other-told.ts'
import { takeOverlaid } from './overlaid.ts'
import { takePartOfGroup } from './part-of-group.ts'
import { takeNthOfRanking, takeNthOfRecord } from './row.ts'
import { naming, type ShortTurn } from './short-turn.ts'
import { takeSidesMoved } from './sides-moved.ts'
import { takeSinceWhen } from './since-when.ts'
import { takeSumOfRecord } from './sum-of-record.ts'
import { takeSumOfRows } from './sum-of-rows.ts'
import { takeTopOfMovers } from './top-of-movers.ts'
import { takeTopOfSides } from './top-of-sides.ts'
import { takeTurnedMove } from './turned-move.ts'
import { isLastTwo } from './two-asked.ts'
import { takeWhichIsMore } from './two-told.ts'
import { takeWhichOne } from './which-one.ts'

/** A turn of a few words that asks on for what was told, and is no question of its own: "the third?", "how much". */
export function readShortTurn(clause: Clause, previous: Query | undefined): ShortTurn | undefined {
  if (!previous) return undefined
  const turned =
    (clause.hasAny(rows) && takeNewLimit(clause, previous)) ||
    (clause.hasAny(aTop) && takeTopOfMovers(clause, previous)) ||
    takeOverlaid(clause, previous) ||
    takeTopOfSides(clause, previous) ||
    takeSumOfRecord(clause, previous) ||
    (clause.hasAny(aPlace) && (takePartOfGroup(clause, previous) ?? takeAhead(clause, previous))) ||
    (clause.hasAny(aGrain) && takeMonthsOfChange(clause, previous)) ||
    (clause.hasAny(aPeriod) && (takeAddedPeriod(clause, previous) ?? takeSidesMoved(clause, previous)))
  if (turned) return turned
  if (!(clause.hasAny(opening) || isOfLastTwo(clause))) return undefined
  if (clause.hasAny(naming)) return isOfLastTwo(clause) ? takeBothTold(clause, previous) : undefined
  return (
    takeNthOfRanking(clause, previous) ??
    takeNthOfRecord(clause, previous) ??
    takeNthPart(clause, previous) ??
    takeOfThose(clause, previous) ??
    takeHowMuch(clause, previous) ??
    takeHowMany(clause, previous) ??
    takeByHowMuch(clause, previous) ??
    takeDifference(clause, previous) ??
    takeGapOfRows(clause, previous) ??
    takeOtherTold(clause, previous) ??
    takeSinceWhen(clause, previous) ??
    takeWhichOne(clause, previous) ??
    takeWhichIsMore(clause, previous) ??
    takeBothTold(clause, previous) ??
    takeAllTold(clause, previous) ??
    takeListed(clause, previous) ??
    takeBestOfSeries(clause, previous) ??
    takeSumOfRows(clause, previous) ??
    takeTurnedMove(clause, previous)
  )
}

/** "sum of the last two": nothing else is named. */
const isOfLastTwo = (clause: Clause): boolean =>
  clause.hasAny(aPeriod) &&
  !clause.hasAny(others) &&
  clause.ideas.every((idea) => !idea.period || isLastTwo(idea))

const rows = kindsOf('a number', 'number', 'a top')
const aTop = kindsOf('a top')
const aPlace = kindsOf('a place')
const aGrain = kindsOf('grain', 'series')
const aPeriod = kindsOf('a period')
const others = kindsOf('a place', 'a good', 'an amount', 'a threshold', 'an unread word')

const opening = kindsOf(
  'ordinal',
  'kind',
  'change',
  'talk',
  'ask',
  'more',
  'order',
  'direction',
  'ratio',
  'difference',
  'percent',
  'compare',
  'both',
  'combined',
  'quantity',
  'trade',
  'back',
  'grain',
  'rank',
  'since',
  'series',
  'which',
  'noun',
  'count',
  'a top',
  'a number',
  'number',
)
