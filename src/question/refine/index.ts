import type { Idea } from '../idea.ts'
import { haveOneOf, type Kinds, kindsAndTextsIn, kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { refineAllThat } from './all-that.ts'
import { refineAllUnits } from './all-units.ts'
import { refineAmounts, refineClaimedShares } from './amount.ts'
import { refineAnnualised } from './annualised.ts'
import { refineAdded, refineApposedLengths, refineSaidAgain } from './apposed.ts'
import { refineAround } from './around.ts'
import { refineAsManyBefore } from './as-many-before.ts'
import { refineBands } from './band.ts'
import { refineBehindYear } from './behind-year.ts'
import { butNot, refineButNot } from './but-not.ts'
import { refineByEnd } from './by-end.ts'
import { refineComparatives } from './comparative.ts'
import { refineContrasts } from './contrast.ts'
import { refineEarned } from './earned.ts'
import { refineEitherSides } from './either-side.ts'
import { refineFellIn } from './fell-in.ts'
import { genitives, refineGenitives } from './genitive.ts'
import { refineHalves, refineParts } from './halves.ts'
import { refineHowFarPast } from './how-far-past.ts'
import { refineHighIn, refineHowLongHigh } from './how-long-high.ts'
import { refineHowManyOf } from './how-many-of.ts'
import { refineInverted } from './inverted.ts'
import { refineLastDated } from './last-dated.ts'
import { refineLost } from './lost.ts'
import { refineMajorities } from './majority.ts'
import { refineMeansTo } from './mean-to.ts'
import { refineMilestones } from './milestone.ts'
import { refineMoreConcentrated } from './more-concentrated.ts'
import { refineMovesInPercent } from './move-in-percent.ts'
import { refineMultiples } from './multiple.ts'
import { negations, refineNegated } from './negated.ts'
import { refineNet } from './net.ts'
import { refineNone } from './none.ts'
import { refineNorms } from './norm.ts'
import { refineNotPlaces } from './not-place.ts'
import { refineOfTheYear } from './of-the-year.ts'
import { refineOfThings } from './of-things.ts'
import { refinePassives } from './passive.ts'
import { refineRates } from './rate.ts'
import { refineRatios } from './ratio.ts'
import { refineReachedExtremes } from './reached-extreme.ts'
import { refineRolling } from './rolling.ts'
import { refineSameMonths } from './same-month.ts'
import { refineSharesOfTheYear } from './share-of-the-year.ts'
import { refineShortYears } from './short-years.ts'
import { refineEverSince, refineSoFar } from './so-far.ts'
import { refineSpacedNumbers } from './spaced-number.ts'
import { refineSupplied } from './supplied.ts'
import { refineThanAll } from './than-all.ts'
import { refineThresholds } from './threshold.ts'
import { refineThroughYears } from './through-year.ts'
import { refineTops } from './top.ts'
import { refineTotals } from './total.ts'
import { refineTraders } from './trader.ts'
import { refineTwoBounds } from './two-bounds.ts'
import { refineUnderCodes } from './under-code.ts'
import { joining, refineVersus } from './versus.ts'
import { refineWhose } from './whose.ts'

/** Joins neighbours that mean something together. Most questions have nothing for most steps, and skip them. */
export function refine(items: readonly Idea[]): readonly Idea[] {
  let ideas = items
  let kinds = kindsAndTextsIn(ideas)
  for (const { needs, besides, step } of steps) {
    const isDue = haveOneOf(kinds, needs) && (!besides || haveOneOf(kinds, besides))
    const refined = isDue ? step(ideas) : ideas
    if (isSame(refined, ideas)) continue
    ideas = refined
    kinds = kindsAndTextsIn(ideas)
  }
  return ideas
}

function isSame(some: readonly Idea[], others: readonly Idea[]): boolean {
  if (some === others) return true
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

interface Step {
  /** Kinds of idea, or texts, of which there must be one, or the step changes nothing. */
  readonly needs: Kinds
  /** And one of these. */
  readonly besides?: Kinds
  readonly step: (ideas: readonly Idea[]) => readonly Idea[]
}

/** In this order: a threshold has an amount in it, and a rank is no threshold. */
const steps: readonly Step[] = [
  { needs: kindsOf('an unread word', 'refuse'), step: refineMilestones },
  { needs: kindsOf(genitives), step: refineGenitives },
  { needs: kindsOf(textsOf('before', 'pre')), step: refineAround },
  { needs: kindsOf('ask'), step: refineHowManyOf },
  { needs: kindsOf(butNot), step: refineButNot },
  { needs: kindsOf('refuse', 'than', 'talk'), step: refineContrasts },
  { needs: kindsOf('norm'), step: refineNorms },
  { needs: kindsOf('annual_rate'), step: refineShortYears },
  { needs: kindsOf('quantity', 'window', 'a number', 'number'), step: refineRolling },
  { needs: kindsOf('grain'), besides: kindsOf('quantity'), step: refineSharesOfTheYear },
  { needs: kindsOf('quantity'), step: refineMeansTo },
  { needs: kindsOf('quantity'), step: refineSameMonths },
  { needs: kindsOf('a number', 'number'), step: refineAsManyBefore },
  { needs: kindsOf('grain'), step: refineApposedLengths },
  { needs: kindsOf(textsOf(',', '(', '-')), step: refineSaidAgain },
  { needs: kindsOf(textsLike(/^all (?:the )?(?:months|years)$/)), step: refineAllUnits },
  { needs: kindsOf(textsOf('last')), step: refineLastDated },
  { needs: kindsOf('more', 'than', 'versus', 'relation', 'direction', 'difference'), step: refineBehindYear },
  { needs: kindsOf(textsLike(/^how (?:did|have|has)$/)), step: refineThroughYears },
  { needs: kindsOf('a good'), step: refineNet },
  { needs: kindsOf('a good'), step: refineUnderCodes },
  { needs: kindsOf(textsOf('by')), step: refineByEnd },
  { needs: kindsOf('refuse'), step: refineNotPlaces },
  { needs: kindsOf(negations, textsOf('never')), step: refineInverted },
  { needs: kindsOf(textsLike(/^(?:fell|falls?|fallen)$/)), step: refineFellIn },
  { needs: kindsOf('ratio'), step: refineRatios },
  { needs: kindsOf(textsOf('added')), step: refineAdded },
  { needs: kindsOf('a number'), step: refineSpacedNumbers },
  { needs: kindsOf('difference'), step: refineHowFarPast },
  { needs: kindsOf('a number', 'number'), step: refineAmounts },
  { needs: kindsOf('an amount'), step: refineBands },
  { needs: kindsOf('a number'), step: refineClaimedShares },
  { needs: kindsOf('relation', 'more'), step: refinePassives },
  { needs: kindsOf('relation', 'more', 'quantifier', 'an amount'), step: refineThresholds },
  { needs: kindsOf('talk', 'refuse', 'relation'), step: refineNegated },
  { needs: kindsOf('a threshold'), step: refineTwoBounds },
  { needs: kindsOf('a threshold', 'multiple'), step: refineMultiples },
  { needs: kindsOf('a threshold'), step: refineAllThat },
  { needs: kindsOf('order'), step: refineMajorities },
  { needs: kindsOf('than', 'more'), step: refineThanAll },
  { needs: kindsOf('order', 'ordinal', 'rank', 'an unread word'), step: refineTops },
  { needs: kindsOf('fraction'), step: refineHalves },
  { needs: kindsOf('ordinal'), step: refineParts },
  { needs: kindsOf('or', 'relation', 'change'), step: refineEitherSides },
  {
    needs: kindsOf('a period', 'a place'),
    besides: kindsOf('relation', 'more', joining),
    step: refineVersus,
  },
  { needs: kindsOf('annual_rate', 'run_rate'), step: refineAnnualised },
  { needs: kindsOf('direction', 'change'), step: refineRates },
  { needs: kindsOf('quantity'), step: refineMovesInPercent },
  { needs: kindsOf('quantity'), step: refineMoreConcentrated },
  { needs: kindsOf('or', 'versus', 'grain'), step: refineComparatives },
  { needs: kindsOf('than', 'relation'), step: refineOfThings },
  { needs: kindsOf('agent'), step: refineTraders },
  { needs: kindsOf('agent'), step: refineLost },
  { needs: kindsOf('taking'), step: refineEarned },
  { needs: kindsOf('gives', 'verb'), step: refineSupplied },
  { needs: kindsOf('or', 'than', 'versus', 'more'), step: refineTotals },
  { needs: kindsOf('talk'), step: refineNone },
  { needs: kindsOf('extreme'), step: refineHowLongHigh },
  { needs: kindsOf('extreme'), step: refineHighIn },
  { needs: kindsOf('extreme'), step: refineReachedExtremes },
  { needs: kindsOf('extreme'), step: refineOfTheYear },
  { needs: kindsOf('extreme'), step: refineSoFar },
  { needs: kindsOf('extreme'), step: refineEverSince },
  { needs: kindsOf('an unread word'), step: refineWhose },
]
