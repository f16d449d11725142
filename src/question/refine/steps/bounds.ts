import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { allTraders, refineAllOf, refineAllThat } from '../all-that.ts'
import { refineAmounts, refineClaimedShares } from '../amount.ts'
import { refineBands } from '../band.ts'
import { refineBestQuarters } from '../best-quarters.ts'
import { refineFirstAndSecond } from '../first-and-second.ts'
import { refineMajorities } from '../majority.ts'
import { moreOrLess, refineMoreOrLess } from '../more-or-less.ts'
import { refineMultiples } from '../multiple.ts'
import { negations, refineNegated } from '../negated.ts'
import { refineNever } from '../never.ts'
import { be, participles, refinePassives } from '../passive.ts'
import type { Step } from '../step.ts'
import { refineTakenParts } from '../taken-part.ts'
import { anyone, refineThanAll } from '../than-all.ts'
import { refineThresholds } from '../threshold.ts'
import { refineTops } from '../top.ts'
import { placeNouns } from '../top-run.ts'
import { joinsBounds, refineTwoBounds } from '../two-bounds.ts'
import { refineCountedCountries } from '../which-countries.ts'

/** Numbers with their units, and what they bound: a threshold has an amount in it, and a rank is no threshold. */
export const bounds: readonly Step[] = [
  { needs: kindsOf('a number', 'number'), step: refineAmounts },
  { needs: kindsOf(moreOrLess), step: refineMoreOrLess },
  { needs: kindsOf(textsOf('between')), besides: kindsOf('an amount'), step: refineBands },
  { needs: kindsOf('a number'), step: refineClaimedShares },
  { needs: kindsOf('taking'), besides: kindsOf('an amount'), step: refineTakenParts },
  { needs: kindsOf(participles), besides: kindsOf(be), step: refinePassives },
  {
    needs: kindsOf('relation', 'more', 'quantifier', 'an amount'),
    besides: kindsOf('an amount', 'a number', 'number', 'fraction', 'multiple', textsOf('three quarters')),
    step: refineThresholds,
  },
  { needs: kindsOf('a place: group'), besides: kindsOf('a threshold'), step: refineCountedCountries },
  { needs: kindsOf(negations), step: refineNegated },
  { needs: kindsOf('a threshold'), besides: kindsOf('conjunction', joinsBounds), step: refineTwoBounds },
  { needs: kindsOf(textsOf('never')), besides: kindsOf('a threshold'), step: refineNever },
  {
    needs: kindsOf('a threshold', 'multiple'),
    besides: kindsOf(textsLike(/^(?:of\b|as )/)),
    step: refineMultiples,
  },
  { needs: kindsOf('a threshold'), besides: kindsOf('a place: world'), step: refineAllThat },
  { needs: kindsOf(textsLike(allTraders)), step: refineAllOf },
  { needs: kindsOf('order'), step: refineMajorities },
  { needs: kindsOf('than', 'more'), besides: kindsOf(anyone), step: refineThanAll },
  { needs: kindsOf(textsOf('three quarters')), step: refineBestQuarters },
  {
    needs: kindsOf('order', 'ordinal', 'rank', 'extreme', 'an unread word', placeNouns),
    besides: kindsOf('ordinal', 'a number', 'number', textsLike(/^(?:cr|top)\d/)),
    step: refineTops,
  },
  { needs: kindsOf('a top'), besides: kindsOf('conjunction'), step: refineFirstAndSecond },
]
