import { grainOfLength, lengthOf, type Range } from '../../calendar/month.ts'
import type { Draft } from '../../query/draft.ts'
import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import { grainTold } from '../intent/record/grain.ts'
import type { Known } from './known.ts'

/** A field that is not said is there, and empty. */
type Fields = { -readonly [K in keyof Query]?: Query[K] | undefined }

/** Adds the smaller fields of the intent, said now or carried on with the operation. */
export function addIntent(query: Draft<Query>, known: Known, operation: Operation): void {
  const { said, base } = known
  const { intent, unit } = said
  const fields: Fields = query
  fields.form = formFor(known, operation)
  fields.order = intent.order ?? base?.order
  fields.limit = intent.limit ?? base?.limit
  fields.nth = intent.nth ?? base?.nth
  fields.neighbour = intent.neighbour
  fields.together = intent.together ?? base?.together
  fields.reach = intent.reach ?? base?.reach
  fields.direction = intent.direction ?? (isOtherMove(known, operation) ? undefined : base?.direction)
  fields.extreme = intent.extreme ?? base?.extreme
  fields.threshold = intent.threshold ?? base?.threshold
  fields.sized = intent.sized ?? (operation === 'rank' ? known.previous?.sized : undefined)
  fields.earlier = intent.earlier ?? (intent.operation ? undefined : base?.earlier)
  fields.longest = intent.longest ?? base?.longest
  fields.window = intent.window ?? base?.window
  fields.perDay = intent.perDay ?? perDayTold(query, known)
  fields.baseline = intent.baseline ?? (intent.pastMean ? 'average' : base?.baseline)
  fields.each = intent.each ?? base?.each
  fields.extremes = intent.extremes ?? base?.extremes
  if (!known.periods.eachYear) fields.grain = intent.grain ?? base?.grain ?? grainOfMean(query, known)
  fields.claim = intent.claim ?? (asksHowMuch(known) ? undefined : base?.claim)
  addChange(query, known, operation)
  addListed(query, known)
  const by = intent.by ?? base?.by
  if (by !== undefined && (operation !== 'show' || listed.has(query.quantity))) query.by = by
  if (isThanOfClaim(known, operation) || isRateOfClaim(known, operation))
    query.claim ??= known.previous!.claim!
  const told = unit ?? (intent.form === 'percent' ? undefined : base?.unit)
  if (told) query.unit = told
}

/** What moved is ranked in percent where nothing else is said. */
function formFor({ said: { intent }, base }: Known, operation: Operation): Query['form'] {
  const form = intent.form ?? base?.form
  return operation === 'rank' && form === 'percent' ? undefined : form
}

/** "average" of years or quarters one by one, named or told before: of those, and not of their months. */
function grainOfMean({ quantity }: Draft<Query>, { said, periods, previous }: Known): Query['grain'] {
  const isMean = quantity === 'average' && said.intent.quantity === 'average'
  if (isMean && periods.list) return grainOfEach(periods.list)
  const isOfRows = previous?.operation === 'series' || previous?.along === 'period'
  return isMean && isOfRows && !periods.main && !periods.comparison ? grainTold(previous) : undefined
}

function grainOfEach(list: readonly Range[]): Query['grain'] {
  const grains = new Set(list.map((one) => grainOfLength(lengthOf(one))))
  const [grain] = grains
  return grains.size === 1 && grain !== 'month' ? grain : undefined
}

/** "and in April", "change" after a mean of days are of days as well. */
const perDayTold = ({ quantity }: Draft<Query>, { said, previous }: Known): true | undefined =>
  quantity === 'average' && said.intent.quantity === undefined ? previous?.perDay : undefined

/** "and in June" after what drove the rise in May: what moved June, whether it rose or fell. */
const isOtherMove = ({ said: { intent }, periods, base }: Known, operation: Operation): boolean =>
  operation === 'contribution' && periods.main !== undefined && !intent.claim && !base?.claim

/** "how much was it in June", "in tonnes?" after a yes or no: the figure in that unit, and no verdict on it. */
const asksHowMuch = ({ said: { unit, asksAmount }, base }: Known): boolean =>
  (asksAmount || isCounted(unit)) && base !== undefined && judging.has(base.operation)
const judging = new Set<Operation>(['show', 'change', 'compare'])

/** Figures that are shown over partners or goods, and so have a `by` without any ranking. */
const listed = new Set<Query['quantity']>(['count', 'concentration'])

/** "more than in 2024?" after how many took over 100 t: how many took over 100 t then. */
function addListed(query: Draft<Query>, { said: { intent }, base, previous }: Known): void {
  if (base || !previous || intent.quantity || query.quantity !== previous.quantity) return
  if (!listed.has(query.quantity)) return
  if (previous.by) query.by ??= previous.by
  if (previous.limit) query.limit ??= previous.limit
  if (previous.threshold) query.threshold ??= previous.threshold
}

function addChange(query: Draft<Query>, { said, base, periods }: Known, operation: Operation): void {
  const { intent, unit } = said
  const { quantity, comparison } = query
  // "and YTD" after "mom?": the rate is the one that fits the stretch
  const fits = comparison?.kind === 'year_to_date' && operation === 'change'
  const change =
    intent.change ??
    (fits ? undefined : base?.change) ??
    (quantity === 'change' ? (comparison?.kind ?? kindOfEach(periods.list)) : undefined)
  if (change !== undefined) query.change = change
  if (!isCounted(unit)) return
  if (operation === 'rank' && quantity === 'change' && base && intent.form === undefined)
    query.form = 'amount'
  // "did it rise more in June or in July, in tonnes": the tonnes it rose by
  if (operation === 'compare' && quantity === 'change') query.form ??= 'amount'
  if (operation !== 'change') return
  if (quantity === 'amount') query.form ??= 'amount'
  if (base && intent.form === undefined) query.form = 'amount'
}

/** Of changes side by side: from month to month where each is a month. */
const kindOfEach = (list: readonly Range[] | undefined): ChangeKind =>
  list?.every((one) => lengthOf(one) === 1) ? 'month_on_month' : 'year_on_year'

/** "in tonnes" of a change asks for the amount. */
const isCounted = (unit: Query['unit']): boolean => unit === 't' || unit === 'kg' || unit === 'USD'

/** "and on the year?" after "did exports rise": whether they rose on the year. */
const isRateOfClaim = ({ said, periods, previous }: Known, operation: Operation): boolean =>
  operation === 'change' &&
  previous?.operation === 'change' &&
  previous.claim?.kind === 'direction' &&
  said.intent.change !== undefined &&
  said.intent.form === undefined &&
  said.intent.quantity === undefined &&
  !said.intent.versus &&
  !said.asksAmount &&
  said.mentions.length === 0 &&
  !periods.main &&
  !periods.comparison

/** "and than June 2025?" after "was it higher than July 2024": the same is claimed against another period. */
function isThanOfClaim(
  { said: { intent, mentions }, periods, previous }: Known,
  operation: Operation,
): boolean {
  const than = intent.versus && intent.operation === undefined && intent.quantity === undefined
  const only = than && mentions.length === 0 && periods.comparison !== undefined && periods.main === undefined
  return only && operation === 'change' && previous?.claim?.kind === 'direction'
}
