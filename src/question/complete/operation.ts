import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodsFound } from '../periods/found.ts'
import type { Said } from '../said/said.ts'
import type { Known } from './known.ts'
import { isOnePlace, isPlaceOfOne } from './place-of-one.ts'

/** Does the message say what is to be done, so that nothing of the turn before is carried for it? */
const saysWhat = ({ operation, quantity, claim, comparing }: Intent): boolean =>
  operation !== undefined || quantity !== undefined || claim !== undefined || comparing

/** Is what was done before done again, for other scope, another period, or as a share? */
export const goesOn = (said: Said, previous: Query, periods: PeriodsFound): boolean =>
  (!saysWhat(said.intent) && !said.summing) ||
  isShareOfRanking(said, previous) ||
  (isShareOfSeries(said, previous) && !periods.main)

/** "as a share?" after a ranking: of each one ranked. */
const isShareOfRanking = ({ intent, mentions }: Said, previous: Query): boolean =>
  intent.quantity === 'share' &&
  intent.operation === undefined &&
  intent.claim === undefined &&
  mentions.length === 0 &&
  previous.operation === 'rank' &&
  previous.by === 'partner' &&
  previous.quantity === 'amount'

/** "as shares" after a series: of each of its months. */
const isShareOfSeries = ({ intent, mentions }: Said, { operation, quantity }: Query): boolean =>
  intent.quantity === 'share' &&
  intent.operation === undefined &&
  intent.claim === undefined &&
  mentions.length === 0 &&
  operation === 'series' &&
  quantity === 'amount'

/** What is done: said, carried on, or plain from what is compared. */
export function operationFor(known: Known): Operation {
  const { said, scope, periods, base } = known
  const { intent } = said
  if (periods.eachYear) return 'compare'
  const operation = intent.operation ?? base?.operation
  if (operation === undefined && goesOnChanging(known)) return 'change'
  if (operation === undefined || operation === 'compare')
    return periods.comparison && !base ? 'change' : (operation ?? 'show')
  if (intent.operation === undefined) return carriedOn(operation, known)
  const sideBySide = scope.partners.value.length > 1 && intent.comparing
  return operation === 'change' && sideBySide && !periods.comparison && !intent.changing
    ? 'compare'
    : operation
}

/** A ranking asked on for one place is that place's figure; a series asked on for its total is a sum. */
function carriedOn(operation: Operation, { said, scope, base }: Known): Operation {
  if (base && isPlaceOfOne(base) && asksPlaceAgain(said, scope.partners.value)) return operation
  if (operation === 'series' && said.summing && said.intent.quantity !== 'share') return 'show'
  // "for Brazil?" after the UK's suppliers: the place is the new reporter, and its suppliers are asked
  const ofPartner = said.mentions.length > 0 && scope.partners.how !== 'carried'
  // "and to Germany" after the top goods to the US: the top goods to Germany
  const ofGoods = base?.by === 'commodity' && said.goods.codes.length === 0
  return operation === 'rank' && ofPartner && !ofGoods ? 'show' : operation
}

/** "and Vietnam" after "rank of Japan": at which place Vietnam stood, unless it is asked how much it took. */
const asksPlaceAgain = ({ mentions, asksAmount, flow }: Said, partners: readonly string[]): boolean =>
  mentions.length === 1 && !asksAmount && !flow.flow && !flow.agent && isOnePlace(partners)

/** "by how much?" after a change, "difference in percent?" after two periods. */
function goesOnChanging({ said, periods, previous }: Known): boolean {
  const { intent, mentions } = said
  const hasTwo = previous?.operation === 'change' || previous?.beside !== undefined
  return hasTwo && intent.form !== undefined && intent.comparing && mentions.length === 0 && !periods.main
}
