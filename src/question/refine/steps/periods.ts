import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { refineAddedPeriods, refineSameStretches } from '../added-periods.ts'
import { refineAgainstLast } from '../against-last.ts'
import { refineAllUnits } from '../all-units.ts'
import { refineApposedLengths, refineSaidAgain, refineYearsTo } from '../apposed.ts'
import { earlier, refineAsManyBefore } from '../as-many-before.ts'
import { goesBeside, refineBehindYear } from '../behind-year.ts'
import { refineChangesToDate } from '../change-to-date.ts'
import { refineCountedAgainst } from '../counted-against.ts'
import { refineEachAgainst } from '../each-against.ts'
import { refineFirstSince } from '../first-since.ts'
import { refineLastDated } from '../last-dated.ts'
import { refineMeansTo } from '../mean-to.ts'
import { refineMonthsOfSpan } from '../months-of-span.ts'
import { sums } from '../moving-window.ts'
import { refineNorms } from '../norm.ts'
import { refineBareLists, refineOfBoth } from '../of-both.ts'
import { refineOfTwoTimes } from '../of-two-times.ts'
import { refineOverTheYear } from '../over-the-year.ts'
import { refinePercentToDate } from '../percent-to-date.ts'
import { refineRolling } from '../rolling.ts'
import { monthsSought, refineRoseOnBefore } from '../rose-on-before.ts'
import { refineSameMonths } from '../same-month.ts'
import { refineSequential, sequential } from '../sequential.ts'
import { refineSharesOfTheYear } from '../share-of-the-year.ts'
import { refineShortYears } from '../short-years.ts'
import { refineYearSoFar } from '../so-far.ts'
import type { Step } from '../step.ts'
import { refineThroughYears } from '../through-year.ts'

/** Periods with the words that say what is made of them. */
export const periods: readonly Step[] = [
  { needs: kindsOf('norm'), step: refineNorms },
  {
    needs: kindsOf('kind'),
    besides: kindsOf(textsLike(/\b(?:ytd|year to date)\b/)),
    step: refineChangesToDate,
  },
  { needs: kindsOf('percent'), besides: kindsOf('a period: to_date'), step: refinePercentToDate },
  {
    needs: kindsOf('grain'),
    besides: kindsOf('versus', 'compare', 'a period: since'),
    step: refineEachAgainst,
  },
  { needs: kindsOf('a period: before'), besides: kindsOf('direction', 'rank'), step: refineCountedAgainst },
  {
    needs: kindsOf(textsOf('over')),
    besides: kindsOf('direction', 'change', 'rank'),
    step: refineOverTheYear,
  },
  { needs: kindsOf('a period: to_date'), besides: kindsOf('several periods'), step: refineYearSoFar },
  { needs: kindsOf('a period: since'), besides: kindsOf(textsOf('first')), step: refineFirstSince },
  { needs: kindsOf('annual_rate'), step: refineShortYears },
  { needs: kindsOf(sequential), step: refineSequential },
  {
    needs: kindsOf('a number', 'number', 'window', 'a period: rolling'),
    besides: kindsOf('window', 'quantity', 'change', 'direction', 'extreme', sums, textsLike(/mma$/)),
    step: refineRolling,
  },
  {
    needs: kindsOf('several periods'),
    besides: kindsOf('versus', 'or', 'than', 'relation', 'conjunction'),
    step: refineOfBoth,
  },
  { needs: kindsOf('several periods'), besides: kindsOf(textsOf('+')), step: refineAddedPeriods },
  { needs: kindsOf('several periods'), besides: kindsOf('versus'), step: refineSameStretches },
  { needs: kindsOf('or'), besides: kindsOf('ask'), step: refineOfTwoTimes },
  { needs: kindsOf('each'), besides: kindsOf('a period: span'), step: refineMonthsOfSpan },
  { needs: kindsOf('several places'), besides: kindsOf('conjunction'), step: refineBareLists },
  { needs: kindsOf('grain'), besides: kindsOf('quantity'), step: refineSharesOfTheYear },
  { needs: kindsOf('a period: rolling'), besides: kindsOf('quantity', sums), step: refineMeansTo },
  { needs: kindsOf('quantity'), besides: kindsOf('a period: before'), step: refineSameMonths },
  { needs: kindsOf(monthsSought), besides: kindsOf('a period: before'), step: refineRoseOnBefore },
  { needs: kindsOf('a number', 'number'), besides: kindsOf(earlier), step: refineAsManyBefore },
  { needs: kindsOf('grain'), besides: kindsOf('a number', 'number'), step: refineApposedLengths },
  {
    needs: kindsOf(textsOf(',', '(', '-')),
    besides: kindsOf('a period: latest', 'several periods'),
    step: refineSaidAgain,
  },
  { needs: kindsOf(textsOf('(')), besides: kindsOf('a period'), step: refineYearsTo },
  { needs: kindsOf(textsLike(/^all (?:the )?(?:months|years)$/)), step: refineAllUnits },
  { needs: kindsOf(textsOf('last')), step: refineLastDated },
  {
    needs: kindsOf(textsOf('last')),
    besides: kindsOf('a period'),
    step: refineAgainstLast,
  },
  {
    needs: kindsOf('more', 'than', 'versus', 'relation', 'direction', 'difference'),
    besides: kindsOf('a period: to_date', goesBeside, textsOf('this time last year', 'pace')),
    step: refineBehindYear,
  },
  { needs: kindsOf(textsLike(/^how (?:did|have|has)$/)), step: refineThroughYears },
]
