import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { refineBareUnit, units } from '../bare-unit.ts'
import { howMany, refineHighIn, refineHowLongHigh } from '../how-long-high.ts'
import { refineMostMoved } from '../most-moved.ts'
import { refineOfTheYear } from '../of-the-year.ts'
import { refineReachedExtremes } from '../reached-extreme.ts'
import { refineEverSince, refineSoFar } from '../so-far.ts'
import type { Step } from '../step.ts'
import { ends, refineTheTop } from '../the-top.ts'
import { refineWhose } from '../whose.ts'

/** How high, how low, and what is asked of it. */
export const extremes: readonly Step[] = [
  { needs: kindsOf(ends), besides: kindsOf('yesno'), step: refineTheTop },
  { needs: kindsOf('extreme'), besides: kindsOf(howMany), step: refineHowLongHigh },
  { needs: kindsOf('extreme'), besides: kindsOf(textsOf('months')), step: refineHighIn },
  { needs: kindsOf('extreme'), besides: kindsOf('direction'), step: refineReachedExtremes },
  { needs: kindsOf('ask'), besides: kindsOf(textsOf('most')), step: refineMostMoved },
  {
    needs: kindsOf('extreme'),
    besides: kindsOf(textsOf('year', 'quarter'), 'a period: before'),
    step: refineOfTheYear,
  },
  { needs: kindsOf('extreme'), besides: kindsOf('a period: to_date'), step: refineSoFar },
  { needs: kindsOf('extreme'), besides: kindsOf('a period: since'), step: refineEverSince },
  { needs: kindsOf(textsOf('whose')), step: refineWhose },
  { needs: kindsOf(units), step: refineBareUnit },
]
