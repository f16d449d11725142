import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { refineAfterBefore, refineAround } from '../around.ts'
import { arrowSign, refineArrows, refineOtherNamesakes, theOther } from '../between-places.ts'
import { butNot, refineButNot } from '../but-not.ts'
import { byWhat, refineByWhatMeasure } from '../by-what-measure.ts'
import { cameOf, refineCameOf } from '../came-of.ts'
import { refineContrasts } from '../contrast.ts'
import { cuts, refineCuts } from '../cut.ts'
import { refineEachAndSum, sums } from '../each-and-sum.ts'
import { eachOf, refineEachMonthOf } from '../each-month-of.ts'
import { allOf, refineEachOf } from '../each-of.ts'
import { monthsOfYears, refineEveryMonth } from '../every-month.ts'
import { refineEveryThat, relatives } from '../every-that.ts'
import { genitives, refineGenitives } from '../genitive.ts'
import { hasDone, refineHasDone } from '../has-done.ts'
import { refineHowManyOf } from '../how-many-of.ts'
import { refineLevelBefore } from '../level-before.ts'
import { refineMilestones } from '../milestone.ts'
import { postpositions, refinePostpositions } from '../postposition.ts'
import { recording, refineRecorded } from '../recorded.ts'
import { exactness, providing, refineExactness, refineRequests } from '../requested.ts'
import { refineRestsOfGroups, restWords } from '../rest-of-group.ts'
import { adjectives, otherTongues, refineAdjectivesBehind, refineSaidInEnglish } from '../said-in-english.ts'
import { refineSharesWithin } from '../share-within.ts'
import { refineShips, ships } from '../ships.ts'
import { inTotal, refineEnds, refineInTotal } from '../split-phrase.ts'
import type { Step } from '../step.ts'
import { helpingVerbs, refineThanFirst } from '../than-first.ts'
import { refineWhichCountries, whichOnes } from '../which-countries.ts'
import { refineWholly, wholly } from '../wholly.ts'

/** What is said in other words, other tongues or another order, as the plain words for it. */
export const wordings: readonly Step[] = [
  {
    needs: kindsOf('an unread word', 'refuse'),
    besides: kindsOf('a period: since', textsOf('since', 'after', 'post', 'pre', 'before')),
    step: refineMilestones,
  },
  { needs: kindsOf(otherTongues), step: refineSaidInEnglish },
  { needs: kindsOf(adjectives), besides: kindsOf('a good'), step: refineAdjectivesBehind },
  { needs: kindsOf(postpositions), besides: kindsOf('a place'), step: refinePostpositions },
  { needs: kindsOf('sorted'), besides: kindsOf('ratio', 'difference'), step: refineEnds },
  { needs: kindsOf(textsOf(inTotal)), besides: kindsOf('direction'), step: refineInTotal },
  { needs: kindsOf(providing), step: refineRequests },
  { needs: kindsOf(exactness), step: refineExactness },
  { needs: kindsOf(genitives), step: refineGenitives },
  {
    needs: kindsOf('a place: group'),
    besides: kindsOf('quantity', 'percent', textsOf('how much')),
    step: refineSharesWithin,
  },
  {
    needs: kindsOf('each', monthsOfYears),
    besides: kindsOf('a period', monthsOfYears),
    step: refineEveryMonth,
  },
  { needs: kindsOf('each'), besides: kindsOf('combined', sums), step: refineEachAndSum },
  { needs: kindsOf(wholly), besides: kindsOf('yesno', 'noun'), step: refineWholly },
  {
    needs: kindsOf(eachOf),
    besides: kindsOf('grain', textsOf('year', 'years', 'quarter')),
    step: refineEachMonthOf,
  },
  { needs: kindsOf('each', 'both', allOf), besides: kindsOf('a period'), step: refineEachOf },
  { needs: kindsOf(hasDone), step: refineHasDone },
  { needs: kindsOf(ships), step: refineShips },
  { needs: kindsOf(cuts), besides: kindsOf('a place', 'goes', 'taking'), step: refineCuts },
  { needs: kindsOf(textsOf('before', 'pre')), step: refineAround },
  { needs: kindsOf('a period: until'), besides: kindsOf('an unread word'), step: refineAfterBefore },
  { needs: kindsOf('a period: until'), step: refineLevelBefore },
  { needs: kindsOf(cameOf), besides: kindsOf('direction', 'change'), step: refineCameOf },
  { needs: kindsOf(recording), besides: kindsOf('a place'), step: refineRecorded },
  { needs: kindsOf(relatives), besides: kindsOf('verb'), step: refineEveryThat },
  { needs: kindsOf('a place: group'), besides: kindsOf(whichOnes), step: refineWhichCountries },
  { needs: kindsOf(arrowSign), besides: kindsOf('a place'), step: refineArrows },
  { needs: kindsOf(theOther), besides: kindsOf('a place'), step: refineOtherNamesakes },
  { needs: kindsOf('a place: group'), besides: restWords, step: refineRestsOfGroups },
  {
    needs: kindsOf(textsOf('how many', 'which')),
    besides: kindsOf('a period: rolling'),
    step: refineHowManyOf,
  },
  { needs: kindsOf(butNot), step: refineButNot },
  { needs: kindsOf('refuse', 'than', 'talk'), step: refineContrasts },
  { needs: kindsOf('measure'), besides: kindsOf(byWhat), step: refineByWhatMeasure },
  {
    needs: kindsOf(helpingVerbs),
    besides: kindsOf('difference', 'ratio', 'multiple', 'more', 'percent'),
    step: refineThanFirst,
  },
]
