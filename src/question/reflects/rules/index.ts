import type { Rule } from '../rule.ts'
import { addedBeside } from './added-beside.ts'
import { againstTheWay } from './against-the-way.ts'
import { askedOfEach } from './asked-of-each.ts'
import { askedTwice } from './asked-twice.ts'
import { askings } from './askings.ts'
import { askingsApart } from './askings-apart.ts'
import { besideRecords } from './beside-records.ts'
import { bothWays } from './both-ways.ts'
import { bounds } from './bounds.ts'
import { boundsInTime } from './bounds-in-time.ts'
import { claims } from './claims.ts'
import { claimsApart } from './claims-apart.ts'
import { claimsOfPartners } from './claims-of-partners.ts'
import { codesAndArrows } from './codes-and-arrows.ts'
import { countedMonths } from './counted-months.ts'
import { counts } from './counts.ts'
import { countsOfTraders } from './counts-of-traders.ts'
import { deedsBehind } from './deeds-behind.ts'
import { directions } from './directions.ts'
import { distances } from './distances.ts'
import { dropped } from './dropped.ts'
import { eachInItsTime } from './each-in-its-time.ts'
import { extremesCompared } from './extremes-compared.ts'
import { goodsAmongGoods } from './goods-among-goods.ts'
import { growthOfOthers } from './growth-of-others.ts'
import { levelsRegained } from './levels-regained.ts'
import { majorityClaims } from './majorities.ts'
import { means } from './means.ts'
import { meansInTime } from './means-in-time.ts'
import { measuresListed } from './measures-listed.ts'
import { medians } from './medians.ts'
import { monthsOfRecords } from './months-of-records.ts'
import { movedTo } from './moved-to.ts'
import { movers } from './movers.ts'
import { moves } from './moves.ts'
import { movesInTime } from './moves-in-time.ts'
import { noPlaces } from './no-places.ts'
import { notTheMost } from './not-the-most.ts'
import { ofEach } from './of-each.ts'
import { oneOfTwoTold } from './one-of-two-told.ts'
import { onlyAndEach } from './only-and-each.ts'
import { openEnds } from './open-ends.ts'
import { otherQuestions } from './other-questions.ts'
import { otherSenses } from './other-senses.ts'
import { otherSides } from './other-sides.ts'
import { partsBehind } from './parts-behind.ts'
import { partsDropped } from './parts-dropped.ts'
import { periods } from './periods.ts'
import { placeSets } from './place-sets.ts'
import { placesInList } from './places-in-list.ts'
import { placesTogether } from './places-together.ts'
import { prices } from './prices.ts'
import { quantities } from './quantities.ts'
import { rankings } from './rankings.ts'
import { rankingsInTime } from './rankings-in-time.ts'
import { ratesHeld } from './rates-held.ts'
import { roseInMonths } from './rose-in-months.ts'
import { severalPeriods } from './several-periods.ts'
import { sharesOfTime } from './shares-of-time.ts'
import { smallestMoves } from './smallest-moves.ts'
import { streaks } from './streaks.ts'
import { sums } from './sums.ts'
import { supposed } from './supposed.ts'
import { toldBeside } from './told-beside.ts'
import { traders } from './traders.ts'
import { tradersRanked } from './traders-ranked.ts'
import { twoInOne } from './two-in-one.ts'
import { twoMoves } from './two-moves.ts'
import { twoRoles } from './two-roles.ts'
import { twoShares } from './two-shares.ts'
import { unnamed } from './unnamed.ts'
import { ways } from './ways.ts'
import { wholes } from './wholes.ts'
import { wholesApart } from './wholes-apart.ts'
import { yearsApart } from './years-apart.ts'

/** Combinations that no operation answers: each would be a figure for another question. The words at fault are named in this order. */
export const rules: readonly Rule[] = [
  ...distances,
  ...extremesCompared,
  ...dropped,
  ...claims,
  ...claimsOfPartners,
  ...majorityClaims,
  ...moves,
  ...movesInTime,
  ...movedTo,
  ...ratesHeld,
  ...bounds,
  ...boundsInTime,
  ...counts,
  ...countedMonths,
  ...roseInMonths,
  ...countsOfTraders,
  ...streaks,
  ...wholes,
  ...sharesOfTime,
  ...goodsAmongGoods,
  ...growthOfOthers,
  ...sums,
  ...addedBeside,
  ...measuresListed,
  ...quantities,
  ...prices,
  ...means,
  ...periods,
  ...monthsOfRecords,
  ...besideRecords,
  ...smallestMoves,
  ...openEnds,
  ...directions,
  ...bothWays,
  ...severalPeriods,
  ...eachInItsTime,
  ...yearsApart,
  ...meansInTime,
  ...medians,
  ...levelsRegained,
  ...traders,
  ...tradersRanked,
  ...otherSides,
  ...ways,
  ...codesAndArrows,
  ...againstTheWay,
  ...askedOfEach,
  ...placeSets,
  ...noPlaces,
  ...unnamed,
  ...placesTogether,
  ...askings,
  ...claimsApart,
  ...askingsApart,
  ...wholesApart,
  ...movers,
  ...rankings,
  ...placesInList,
  ...partsDropped,
  ...rankingsInTime,
  ...notTheMost,
  ...otherSenses,
  ...otherQuestions,
  ...twoInOne,
  ...partsBehind,
  ...deedsBehind,
  ...askedTwice,
  ...twoShares,
  ...twoMoves,
  ...twoRoles,
  ...toldBeside,
  ...supposed,
  ...ofEach,
  ...oneOfTwoTold,
  ...onlyAndEach,
]
