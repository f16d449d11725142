import type { Rule } from '../rule.ts'
import { addedBeside } from './added-beside.ts'
import { askings } from './askings.ts'
import { askingsApart } from './askings-apart.ts'
import { bounds } from './bounds.ts'
import { boundsInTime } from './bounds-in-time.ts'
import { claims } from './claims.ts'
import { claimsApart } from './claims-apart.ts'
import { claimsOfPartners } from './claims-of-partners.ts'
import { counts } from './counts.ts'
import { countsOfTraders } from './counts-of-traders.ts'
import { distances } from './distances.ts'
import { extremesCompared } from './extremes-compared.ts'
import { goodsAmongGoods } from './goods-among-goods.ts'
import { majorityClaims } from './majorities.ts'
import { means } from './means.ts'
import { movedTo } from './moved-to.ts'
import { movers } from './movers.ts'
import { moves } from './moves.ts'
import { ofEach } from './of-each.ts'
import { openEnds } from './open-ends.ts'
import { otherQuestions } from './other-questions.ts'
import { otherSenses } from './other-senses.ts'
import { otherSides } from './other-sides.ts'
import { periods } from './periods.ts'
import { placeSets } from './place-sets.ts'
import { quantities } from './quantities.ts'
import { rankings } from './rankings.ts'
import { rankingsInTime } from './rankings-in-time.ts'
import { severalPeriods } from './several-periods.ts'
import { streaks } from './streaks.ts'
import { sums } from './sums.ts'
import { supposed } from './supposed.ts'
import { toldBeside } from './told-beside.ts'
import { traders } from './traders.ts'
import { tradersRanked } from './traders-ranked.ts'
import { twoInOne } from './two-in-one.ts'
import { twoMoves } from './two-moves.ts'
import { twoRoles } from './two-roles.ts'
import { ways } from './ways.ts'
import { wholes } from './wholes.ts'
import { wholesApart } from './wholes-apart.ts'

/** Combinations that no operation answers: each would be a figure for another question. The words at fault are named in this order. */
export const rules: readonly Rule[] = [
  ...distances,
  ...extremesCompared,
  ...claims,
  ...claimsOfPartners,
  ...majorityClaims,
  ...moves,
  ...movedTo,
  ...bounds,
  ...boundsInTime,
  ...counts,
  ...countsOfTraders,
  ...streaks,
  ...wholes,
  ...goodsAmongGoods,
  ...sums,
  ...addedBeside,
  ...quantities,
  ...means,
  ...periods,
  ...openEnds,
  ...severalPeriods,
  ...traders,
  ...tradersRanked,
  ...otherSides,
  ...ways,
  ...placeSets,
  ...askings,
  ...claimsApart,
  ...askingsApart,
  ...wholesApart,
  ...movers,
  ...rankings,
  ...rankingsInTime,
  ...otherSenses,
  ...otherQuestions,
  ...twoInOne,
  ...twoMoves,
  ...twoRoles,
  ...toldBeside,
  ...supposed,
  ...ofEach,
]
