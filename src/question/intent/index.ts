import type { Clause } from '../clause.ts'
import { Gates } from '../gates.ts'
import { type Kinds, kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { readAmountsOfMoves } from './amounts-of-moves.ts'
import { readApart } from './apart.ts'
import { readAround } from './around.ts'
import { readBalance, readGap } from './balance.ts'
import { readBaseline } from './baseline.ts'
import { readBreadth } from './breadth.ts'
import { byHowMuch, readByHowMuch } from './by-how-much.ts'
import { readAnnualRate } from './change/annual-rate.ts'
import { readChange } from './change/change.ts'
import { readKinds } from './change/kinds.ts'
import { readNarrowing } from './change/narrowing.ts'
import { readPercentOfEnds } from './change/percent.ts'
import { joining, readRatesApart } from './change/rates-apart.ts'
import { growthNamed, readRatesHeld } from './change/rates-held.ts'
import { comparisons, readCompare } from './compare.ts'
import { adding, readContribution, readSplit } from './contribution.ts'
import { readCountClaimed } from './count/claimed.ts'
import { readCount } from './count/count.ts'
import { months } from './count/described.ts'
import { howMany } from './count/how-many.ts'
import { readMoreOfThem } from './count/more-of-them.ts'
import { readPastMean } from './count/past-mean.ts'
import { readDrawdown } from './drawdown.ts'
import { readExtremes } from './extremes.ts'
import { type Around, blankIntent, type Intent, type IntentReader } from './intent.ts'
import { readLastTime } from './last-time/last-time.ts'
import { latestWords } from './last-time/words.ts'
import { readMedian } from './median.ts'
import { readMonthHigh } from './month-high.ts'
import { readMove } from './move.ts'
import { readMovingAverage } from './moving-average.ts'
import { readNewcomers } from './newcomers.ts'
import { readOfEach } from './of-each.ts'
import { onBase, readOnBase } from './on-base.ts'
import { readOvertake } from './overtake.ts'
import { readPerDay } from './per-day.ts'
import { readPerMonth } from './per-month.ts'
import { readAny } from './quantifier/any.ts'
import { readQuantifier } from './quantifier/quantifier.ts'
import { monthByMonth } from './quantifier/words.ts'
import { readAddedUp } from './rank/added-up.ts'
import { readGrowthRank } from './rank/growth.ts'
import { readNeighbour, sides } from './rank/neighbour.ts'
import { next, readNext } from './rank/next.ts'
import { readRank } from './rank/rank.ts'
import { readTookMore } from './rank/took-more.ts'
import { readReach } from './reach.ts'
import { readAnyBeyond } from './record/any-beyond.ts'
import { readAnyOne } from './record/any-one.ts'
import { howFar, readHowFar } from './record/how-far.ts'
import { bySize, readPeriodsInOrder } from './record/in-order.ts'
import { readRecordMargin } from './record/margin.ts'
import { readPlaceAsked } from './record/place-asked.ts'
import { readRecord } from './record/record.ts'
import { readTogether } from './record/together.ts'
import { backAbove, readBackAbove, readBackAt, readRecovery } from './recovery.ts'
import { readRunRate } from './run-rate.ts'
import { addedUp, readRunningTotal, toDate } from './running-total.ts'
import { readSeries } from './series.ts'
import { allOf, readAllOf } from './share/all-of.ts'
import { readConcentration } from './share/concentration.ts'
import { readShare } from './share/share.ts'
import { readSign, readZero } from './sign.ts'
import { readSince } from './since.ts'
import { readSinceSign } from './since-sign.ts'
import { readStreak } from './streak.ts'
import { firstOfMoves, readFirstMove } from './threshold/first-move.ts'
import { readFirstTime } from './threshold/first-time.ts'
import { readMultiple } from './threshold/multiple.ts'
import { readThreshold } from './threshold/threshold.ts'
import { readTurning } from './turning.ts'
import { readAverage, readUnitValue } from './unit-value.ts'
import { isYesNo } from './yes-no.ts'

export function readIntent(clause: Clause, { listed, previous }: Around): Intent {
  const intent = blankIntent()
  intent.yesNo = isYesNo(clause)
  intent.combined = clause.first('combined') !== undefined
  intent.listed = listed
  if (previous) intent.previous = previous
  for (const at of gates.openTo(clause.kinds)) reads[at]!(clause, intent)
  return intent
}

interface Row {
  /** Without any of these the reader finds nothing. */
  readonly needs: Kinds
  /** And one of these. */
  readonly besides?: Kinds
  readonly read: IntentReader
}

const readers: readonly Row[] = [
  { needs: kindsOf(sides), besides: kindsOf('a place'), read: readNeighbour },
  { needs: kindsOf(next), read: readNext },
  { needs: kindsOf('grain'), read: readOfEach },
  { needs: kindsOf('grain'), besides: kindsOf('extreme'), read: readAnyOne },
  { needs: kindsOf('quantity'), read: readPastMean },
  { needs: kindsOf('window'), read: readMovingAverage },
  { needs: kindsOf('norm'), read: readAround },
  { needs: kindsOf('turning', 'begins'), read: readTurning },
  { needs: kindsOf('run_rate'), read: readRunRate },
  { needs: kindsOf('median'), read: readMedian },
  { needs: kindsOf('regain'), read: readRecovery },
  { needs: kindsOf(backAbove), read: readBackAbove },
  { needs: kindsOf('back_at'), read: readBackAt },
  { needs: kindsOf('newcomer'), read: readNewcomers },
  { needs: kindsOf('annual_rate'), read: readAnnualRate },
  { needs: kindsOf('breadth', 'count', howMany), read: readBreadth },
  { needs: kindsOf('more', 'difference'), read: readMoreOfThem },
  { needs: kindsOf('old_record', 'difference'), read: readRecordMargin },
  { needs: kindsOf('more'), read: readOvertake },
  { needs: kindsOf('streak'), besides: kindsOf('sign'), read: readSinceSign },
  { needs: kindsOf('streak'), read: readStreak },
  { needs: kindsOf('a threshold', 'sign', 'ordinal', 'meta'), read: readFirstTime },
  { needs: firstOfMoves, besides: kindsOf('a period'), read: readFirstMove },
  { needs: kindsOf('lasttime', 'a threshold', latestWords), read: readLastTime },
  { needs: kindsOf('since', 'ask'), read: readSinceSign },
  { needs: kindsOf('since', textsOf('since')), read: readSince },
  { needs: kindsOf('split'), read: readSplit },
  { needs: kindsOf('contribution', adding), read: readContribution },
  { needs: kindsOf('fraction', 'an amount', 'a number'), read: readReach },
  { needs: kindsOf('quantity', 'a top'), read: readConcentration },
  { needs: kindsOf('quantity', 'percent', 'a threshold', textsOf('/')), read: readShare },
  { needs: kindsOf('quantity', 'sign'), read: readBalance },
  { needs: kindsOf('difference'), read: readGap },
  { needs: kindsOf('quantity', 'unit', 'a threshold', 'an amount', 'paying'), read: readUnitValue },
  { needs: kindsOf('count', howMany, months), read: readCount },
  { needs: kindsOf('a threshold'), read: readCountClaimed },
  { needs: kindsOf('month_high'), read: readMonthHigh },
  { needs: kindsOf('sorted', bySize), read: readPeriodsInOrder },
  { needs: kindsOf(howFar), read: readHowFar },
  { needs: kindsOf('rank', 'direction', 'kind', 'change'), read: readGrowthRank },
  { needs: kindsOf('more'), read: readTookMore },
  { needs: kindsOf('drawdown'), read: readDrawdown },
  { needs: kindsOf('extreme'), read: readExtremes },
  { needs: kindsOf('extreme', 'quantity'), read: readBaseline },
  { needs: kindsOf('quantifier', monthByMonth), read: readAnyBeyond },
  { needs: kindsOf('extreme'), read: readRecord },
  { needs: kindsOf('a top'), read: readTogether },
  { needs: kindsOf('rank'), read: readPlaceAsked },
  { needs: kindsOf('order', 'a top', 'rank', 'agent', 'ask', 'noun', 'series'), read: readRank },
  { needs: kindsOf('a top'), read: readAddedUp },
  { needs: kindsOf('a threshold', 'an amount', 'a number', 'fraction'), read: readThreshold },
  { needs: kindsOf('multiple'), read: readMultiple },
  { needs: kindsOf('narrow'), read: readNarrowing },
  { needs: kindsOf('percent'), read: readPercentOfEnds },
  { needs: kindsOf('kind'), read: readKinds },
  { needs: kindsOf(onBase), read: readOnBase },
  {
    needs: kindsOf('change', 'direction', 'points', 'percent', 'amount_form', 'unit', 'goes'),
    read: readChange,
  },
  { needs: kindsOf('a threshold'), read: readMove },
  // places and flows can be a list, and a list is compared
  { needs: kindsOf(comparisons, 'a place', 'flow'), read: readCompare },
  { needs: kindsOf(growthNamed), besides: kindsOf('more', 'than'), read: readRatesHeld },
  { needs: kindsOf('kind', 'change'), besides: kindsOf(joining), read: readRatesApart },
  { needs: kindsOf(byHowMuch), read: readByHowMuch },
  { needs: kindsOf('per_day'), read: readPerDay },
  { needs: kindsOf('grain'), read: readPerMonth },
  { needs: kindsOf('quantity'), read: readAverage },
  { needs: kindsOf('series', 'each', 'grain'), read: readSeries },
  { needs: kindsOf('unit', 'amount_form'), besides: kindsOf('kind', 'change'), read: readAmountsOfMoves },
  { needs: kindsOf(addedUp, toDate), read: readRunningTotal },
  { needs: kindsOf('each'), read: readApart },
  { needs: kindsOf('sign'), read: readSign },
  { needs: kindsOf('zero'), read: readZero },
  { needs: kindsOf(allOf), read: readAllOf },
  { needs: kindsOf(textsOf('any', 'anything'), 'yesno'), read: readAny },
  { needs: kindsOf('quantifier', monthByMonth), read: readQuantifier },
]

const gates = new Gates(readers)
const reads = readers.map(({ read }) => read)
