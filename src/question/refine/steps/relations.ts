import { kindsOf } from '../../kinds.ts'
import { textsLike, textsOf } from '../../texts.ts'
import { adds, refineAddUp } from '../add-up.ts'
import { refineAhead, refineApartFrom } from '../ahead.ts'
import { refineAdded } from '../apposed.ts'
import { refineByEnd } from '../by-end.ts'
import { refineComparedWith } from '../compared-with.ts'
import { refineDeficitAgainst } from '../deficit-against.ts'
import { refineFellIn } from '../fell-in.ts'
import { refineFlowShares } from '../flow-share.ts'
import { everyUnit, refineForEvery } from '../for-every.ts'
import { refineHowFarPast } from '../how-far-past.ts'
import { refineIncluding } from '../including.ts'
import { refineInverted } from '../inverted.ts'
import { less, refineLeftOut, those } from '../left-out.ts'
import { refineMinusAgain } from '../minus-again.ts'
import { negations } from '../negated.ts'
import { refineNeither } from '../neither.ts'
import { refineNet } from '../net.ts'
import { refineNotPlaces } from '../not-place.ts'
import { refineOneIn } from '../one-in.ts'
import { refineRatios } from '../ratio.ts'
import { reaching, refineReachedPlace } from '../reached-place.ts'
import { refineShareAndShare } from '../share-and-share.ts'
import { refineSpacedNumbers } from '../spaced-number.ts'
import type { Step } from '../step.ts'
import { refineTimesOver } from '../times-over.ts'
import { refineTogetherAgainst } from '../together-against.ts'
import { refineUnderCodes } from '../under-code.ts'

/** Words that relate two things, or leave one out. */
export const relations: readonly Step[] = [
  { needs: kindsOf('compare'), besides: kindsOf('several places'), step: refineComparedWith },
  { needs: kindsOf('quantity'), besides: kindsOf('several places'), step: refineShareAndShare },
  { needs: kindsOf('exclude'), besides: kindsOf(those, less), step: refineLeftOut },
  { needs: kindsOf('exclude'), besides: kindsOf('several places'), step: refineMinusAgain },
  {
    needs: kindsOf('versus', 'than', 'or', 'more', 'relation', 'compare'),
    besides: kindsOf('several places'),
    step: refineTogetherAgainst,
  },
  {
    needs: kindsOf('sign', 'quantity'),
    besides: kindsOf('versus'),
    step: refineDeficitAgainst,
  },
  { needs: kindsOf('ratio'), besides: kindsOf('several places'), step: refineTimesOver },
  { needs: kindsOf('include'), besides: kindsOf('a place: group'), step: refineIncluding },
  { needs: kindsOf(textsOf('net')), step: refineNet },
  { needs: kindsOf(textsOf('under')), step: refineUnderCodes },
  { needs: kindsOf(textsOf('by')), step: refineByEnd },
  { needs: kindsOf('refuse'), besides: kindsOf(textsOf('(', ',', '-')), step: refineNotPlaces },
  { needs: kindsOf(textsOf('neither')), step: refineNeither },
  { needs: kindsOf(negations, textsOf('never')), step: refineInverted },
  { needs: kindsOf(textsLike(/^(?:fell|falls?|fallen)$/)), step: refineFellIn },
  { needs: kindsOf(reaching), besides: kindsOf('a place'), step: refineReachedPlace },
  { needs: kindsOf('quantity'), besides: kindsOf('flow'), step: refineFlowShares },
  { needs: kindsOf('unit'), besides: kindsOf(everyUnit), step: refineForEvery },
  { needs: kindsOf('ratio'), step: refineRatios },
  { needs: kindsOf(textsOf('added')), step: refineAdded },
  { needs: kindsOf(adds), besides: kindsOf('several places'), step: refineAddUp },
  { needs: kindsOf('a number'), besides: kindsOf(textsLike(/^\d{3}$/)), step: refineSpacedNumbers },
  { needs: kindsOf('difference'), besides: kindsOf('a place'), step: refineAhead },
  { needs: kindsOf('difference', 'ratio'), besides: kindsOf('a place'), step: refineApartFrom },
  { needs: kindsOf('difference'), step: refineHowFarPast },
  {
    needs: kindsOf('a number', 'number'),
    besides: kindsOf(textsOf('in', 'out of', 'in every')),
    step: refineOneIn,
  },
]
