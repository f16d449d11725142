import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { refineAnnualised } from '../annualised.ts'
import { refineBackAt } from '../back-at.ts'
import { refineBigSuppliers, sizes } from '../big-supplier.ts'
import { larger, refineBiggerBuyers } from '../bigger-buyer.ts'
import { moreOrLess, refineBoughtMore } from '../bought-more.ts'
import { refineComparatives, timesAsked } from '../comparative.ts'
import { refineEarned } from '../earned.ts'
import { refineEitherSides } from '../either-side.ts'
import { got, refineGot } from '../got.ts'
import { refineHalves, refineParts } from '../halves.ts'
import { refineHowMuchItBought, traders } from '../how-much-it-bought.ts'
import { lostOrGained, refineLost } from '../lost.ts'
import { refineMoreConcentrated, spread, supply } from '../more-concentrated.ts'
import { percentOf, refineMovesInPercent } from '../move-in-percent.ts'
import { refineNone, refineWithout } from '../none.ts'
import { notThere, refineNotThere } from '../not-there.ts'
import { altogether, refineOfAllTime } from '../of-all-time.ts'
import { refineOfThings } from '../of-things.ts'
import { refinePercentBy } from '../percent-by.ts'
import { refinePercentMore } from '../percent-more.ts'
import { rateWords, refineRates } from '../rate.ts'
import { refineSharesOfTraders } from '../share-of-traders.ts'
import type { Step } from '../step.ts'
import { refineSupplied } from '../supplied.ts'
import { behindFlow, refineTotals, totals } from '../total.ts'
import { refineTraders } from '../trader.ts'
import { joining, refineVersus } from '../versus.ts'

/** What is set against what, and who does it. */
export const comparisons: readonly Step[] = [
  { needs: kindsOf('ask', 'count', 'unsupported'), besides: kindsOf('a period'), step: refineBackAt },
  { needs: kindsOf('fraction'), step: refineHalves },
  { needs: kindsOf('ordinal'), step: refineParts },
  { needs: kindsOf('or', textsLike(/\bor\b/)), step: refineEitherSides },
  {
    needs: kindsOf('a period', 'a place'),
    besides: kindsOf('relation', 'more', joining),
    step: refineVersus,
  },
  { needs: kindsOf('annual_rate', 'run_rate'), step: refineAnnualised },
  {
    needs: kindsOf('direction', 'change'),
    besides: kindsOf('a period: to_date', rateWords),
    step: refineRates,
  },
  { needs: kindsOf(percentOf), step: refineMovesInPercent },
  { needs: kindsOf('percent'), besides: kindsOf('measure'), step: refinePercentBy },
  { needs: kindsOf('percent'), besides: kindsOf('than'), step: refinePercentMore },
  { needs: kindsOf('quantity'), besides: kindsOf(supply, spread), step: refineMoreConcentrated },
  { needs: kindsOf(larger), besides: kindsOf('agent'), step: refineBiggerBuyers },
  { needs: kindsOf(sizes), besides: kindsOf('agent'), step: refineBigSuppliers },
  { needs: kindsOf(moreOrLess), besides: kindsOf('yesno'), step: refineBoughtMore },
  { needs: kindsOf('or', 'versus', timesAsked), step: refineComparatives },
  { needs: kindsOf('than', 'relation'), step: refineOfThings },
  { needs: kindsOf('agent'), besides: kindsOf(traders), step: refineHowMuchItBought },
  { needs: kindsOf('agent'), besides: kindsOf('a place: group'), step: refineSharesOfTraders },
  { needs: kindsOf('agent'), step: refineTraders },
  { needs: kindsOf('agent'), besides: kindsOf(lostOrGained), step: refineLost },
  { needs: kindsOf('taking'), step: refineEarned },
  { needs: kindsOf('gives', 'verb'), step: refineSupplied },
  {
    needs: kindsOf(totals, behindFlow),
    besides: kindsOf('or', 'than', 'versus', 'more', 'several places'),
    step: refineTotals,
  },
  {
    needs: kindsOf(altogether),
    besides: kindsOf('or', 'than', 'versus', 'order', 'a top'),
    step: refineOfAllTime,
  },
  { needs: kindsOf('talk'), step: refineNone },
  { needs: kindsOf(notThere), besides: kindsOf('agent'), step: refineNotThere },
  { needs: kindsOf(got), step: refineGot },
  { needs: kindsOf(textsOf('without')), besides: kindsOf('flow', 'a good'), step: refineWithout },
]
