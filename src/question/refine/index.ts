import { Gates } from '../gates.ts'
import type { Idea } from '../idea.ts'
import { type Kinds, kindsAndTextsIn, kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { adds, refineAddUp } from './add-up.ts'
import { refineAhead, refineApartFrom } from './ahead.ts'
import { allTraders, refineAllOf, refineAllThat } from './all-that.ts'
import { refineAllUnits } from './all-units.ts'
import { refineAmounts, refineClaimedShares } from './amount.ts'
import { refineAnnualised } from './annualised.ts'
import { refineAdded, refineApposedLengths, refineSaidAgain, refineYearsTo } from './apposed.ts'
import { refineAround } from './around.ts'
import { earlier, refineAsManyBefore } from './as-many-before.ts'
import { refineBands } from './band.ts'
import { refineBareUnit, units } from './bare-unit.ts'
import { goesBeside, refineBehindYear } from './behind-year.ts'
import { refineBestQuarters } from './best-quarters.ts'
import { butNot, refineButNot } from './but-not.ts'
import { refineByEnd } from './by-end.ts'
import { refineComparatives, timesAsked } from './comparative.ts'
import { refineContrasts } from './contrast.ts'
import { cuts, refineCuts } from './cut.ts'
import { refineEarned } from './earned.ts'
import { refineEitherSides } from './either-side.ts'
import { monthsOfYears, refineEveryMonth } from './every-month.ts'
import { refineEveryThat, relatives } from './every-that.ts'
import { refineFellIn } from './fell-in.ts'
import { refineFlowShares } from './flow-share.ts'
import { everyUnit, refineForEvery } from './for-every.ts'
import { genitives, refineGenitives } from './genitive.ts'
import { refineHalves, refineParts } from './halves.ts'
import { hasDone, refineHasDone } from './has-done.ts'
import { refineHowFarPast } from './how-far-past.ts'
import { howMany, refineHighIn, refineHowLongHigh } from './how-long-high.ts'
import { refineHowManyOf } from './how-many-of.ts'
import { refineInverted } from './inverted.ts'
import { refineLastDated } from './last-dated.ts'
import { refineLevelBefore } from './level-before.ts'
import { lostOrGained, refineLost } from './lost.ts'
import { refineMajorities } from './majority.ts'
import { refineMeansTo } from './mean-to.ts'
import { refineMilestones } from './milestone.ts'
import { refineMoreConcentrated, spread, supply } from './more-concentrated.ts'
import { percentOf, refineMovesInPercent } from './move-in-percent.ts'
import { refineMultiples } from './multiple.ts'
import { negations, refineNegated } from './negated.ts'
import { refineNeither } from './neither.ts'
import { refineNet } from './net.ts'
import { refineNever } from './never.ts'
import { refineNone } from './none.ts'
import { refineNorms } from './norm.ts'
import { refineNotPlaces } from './not-place.ts'
import { refineBareLists, refineOfBoth } from './of-both.ts'
import { refineOfTheYear } from './of-the-year.ts'
import { refineOfThings } from './of-things.ts'
import { refineOneIn } from './one-in.ts'
import { be, participles, refinePassives } from './passive.ts'
import { postpositions, refinePostpositions } from './postposition.ts'
import { rateWords, refineRates } from './rate.ts'
import { refineRatios } from './ratio.ts'
import { refineReachedExtremes } from './reached-extreme.ts'
import { reaching, refineReachedPlace } from './reached-place.ts'
import { recording, refineRecorded } from './recorded.ts'
import { refineRolling, sums } from './rolling.ts'
import { adjectives, otherTongues, refineAdjectivesBehind, refineSaidInEnglish } from './said-in-english.ts'
import { refineSameMonths } from './same-month.ts'
import { refineSequential, sequential } from './sequential.ts'
import { refineSharesOfTheYear } from './share-of-the-year.ts'
import { refineSharesWithin } from './share-within.ts'
import { refineShips, ships } from './ships.ts'
import { refineShortYears } from './short-years.ts'
import { refineEverSince, refineSoFar } from './so-far.ts'
import { refineSpacedNumbers } from './spaced-number.ts'
import { refineSupplied } from './supplied.ts'
import { anyone, refineThanAll } from './than-all.ts'
import { refineThresholds } from './threshold.ts'
import { refineThroughYears } from './through-year.ts'
import { refineTops } from './top.ts'
import { behindFlow, refineTotals, totals } from './total.ts'
import { refineTraders } from './trader.ts'
import { joinsBounds, refineTwoBounds } from './two-bounds.ts'
import { refineUnderCodes } from './under-code.ts'
import { joining, refineVersus } from './versus.ts'
import { refineCountedCountries, refineWhichCountries, whichOnes } from './which-countries.ts'
import { refineWhose } from './whose.ts'

/** Joins neighbours that mean something together. Most questions have nothing for most steps, and skip them. */
export function refine(items: readonly Idea[]): Row {
  let ideas = items
  let kinds = kindsAndTextsIn(ideas)
  let open = gates.openTo(kinds)
  for (let i = 0; i < open.length; i++) {
    const at = open[i]!
    const refined = steps[at]!.step(ideas)
    if (isSame(refined, ideas)) continue
    ideas = refined
    kinds = kindsAndTextsIn(ideas)
    // the steps behind this one see what it has made
    open = gates.openTo(kinds)
    i = open.filter((other) => other <= at).length - 1
  }
  return { ideas, kinds }
}

/** Ideas, and what stands in them. */
export interface Row {
  readonly ideas: readonly Idea[]
  readonly kinds: Kinds
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
  {
    needs: kindsOf('an unread word', 'refuse'),
    besides: kindsOf('a period: since', textsOf('since', 'after', 'post', 'pre', 'before')),
    step: refineMilestones,
  },
  { needs: kindsOf(otherTongues), step: refineSaidInEnglish },
  { needs: kindsOf(adjectives), besides: kindsOf('a good'), step: refineAdjectivesBehind },
  { needs: kindsOf(postpositions), besides: kindsOf('a place'), step: refinePostpositions },
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
  { needs: kindsOf(hasDone), step: refineHasDone },
  { needs: kindsOf(ships), step: refineShips },
  { needs: kindsOf(cuts), besides: kindsOf('several places'), step: refineCuts },
  { needs: kindsOf(textsOf('before', 'pre')), step: refineAround },
  { needs: kindsOf('a period: until'), step: refineLevelBefore },
  { needs: kindsOf(recording), besides: kindsOf('a place'), step: refineRecorded },
  { needs: kindsOf(relatives), besides: kindsOf('verb'), step: refineEveryThat },
  { needs: kindsOf('a place: group'), besides: kindsOf(whichOnes), step: refineWhichCountries },
  {
    needs: kindsOf(textsOf('how many', 'which')),
    besides: kindsOf('a period: rolling'),
    step: refineHowManyOf,
  },
  { needs: kindsOf(butNot), step: refineButNot },
  { needs: kindsOf('refuse', 'than', 'talk'), step: refineContrasts },
  { needs: kindsOf('norm'), step: refineNorms },
  { needs: kindsOf('annual_rate'), step: refineShortYears },
  { needs: kindsOf(sequential), step: refineSequential },
  {
    needs: kindsOf('a number', 'number', 'window', 'a period: rolling'),
    besides: kindsOf('window', 'quantity', 'change', 'direction', sums, textsLike(/mma$/)),
    step: refineRolling,
  },
  {
    needs: kindsOf('several periods'),
    besides: kindsOf('versus', 'or', 'than', 'relation', 'conjunction'),
    step: refineOfBoth,
  },
  { needs: kindsOf('several places'), besides: kindsOf('conjunction'), step: refineBareLists },
  { needs: kindsOf('grain'), besides: kindsOf('quantity'), step: refineSharesOfTheYear },
  { needs: kindsOf('quantity'), besides: kindsOf('a period: rolling'), step: refineMeansTo },
  { needs: kindsOf('quantity'), besides: kindsOf('a period: before'), step: refineSameMonths },
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
    needs: kindsOf('more', 'than', 'versus', 'relation', 'direction', 'difference'),
    besides: kindsOf('a period: to_date', goesBeside, textsOf('this time last year', 'pace')),
    step: refineBehindYear,
  },
  { needs: kindsOf(textsLike(/^how (?:did|have|has)$/)), step: refineThroughYears },
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
  { needs: kindsOf('difference'), besides: kindsOf('several places'), step: refineAhead },
  { needs: kindsOf('difference', 'ratio'), besides: kindsOf('a place'), step: refineApartFrom },
  { needs: kindsOf('difference'), step: refineHowFarPast },
  {
    needs: kindsOf('a number', 'number'),
    besides: kindsOf(textsOf('in', 'out of', 'in every')),
    step: refineOneIn,
  },
  { needs: kindsOf('a number', 'number'), step: refineAmounts },
  { needs: kindsOf(textsOf('between')), besides: kindsOf('an amount'), step: refineBands },
  { needs: kindsOf('a number'), step: refineClaimedShares },
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
    needs: kindsOf('order', 'ordinal', 'rank', 'an unread word'),
    besides: kindsOf('ordinal', 'a number', 'number', textsLike(/^(?:cr|top)\d/)),
    step: refineTops,
  },
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
  { needs: kindsOf('quantity'), besides: kindsOf(supply, spread), step: refineMoreConcentrated },
  { needs: kindsOf('or', 'versus', timesAsked), step: refineComparatives },
  { needs: kindsOf('than', 'relation'), step: refineOfThings },
  { needs: kindsOf('agent'), step: refineTraders },
  { needs: kindsOf('agent'), besides: kindsOf(lostOrGained), step: refineLost },
  { needs: kindsOf('taking'), step: refineEarned },
  { needs: kindsOf('gives', 'verb'), step: refineSupplied },
  {
    needs: kindsOf('or', 'than', 'versus', 'more'),
    besides: kindsOf(totals, behindFlow),
    step: refineTotals,
  },
  { needs: kindsOf('talk'), step: refineNone },
  { needs: kindsOf('extreme'), besides: kindsOf(howMany), step: refineHowLongHigh },
  { needs: kindsOf('extreme'), besides: kindsOf(textsOf('months')), step: refineHighIn },
  { needs: kindsOf('extreme'), besides: kindsOf('direction'), step: refineReachedExtremes },
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

const gates = new Gates(steps)
