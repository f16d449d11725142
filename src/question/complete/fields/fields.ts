import type { Draft } from '../../../query/draft.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Known } from '../known.ts'
import { addChange } from './change.ts'
import { asksHowMuch, isRateOfClaim, isThanOfClaim } from './claim.ts'
import { addListed, listed, turnedLimit } from './listed.ts'
import { grainOfMean, perDayTold } from './of-mean.ts'

/** A field that is not said is there, and empty. */
type Fields = { -readonly [K in keyof Query]?: Query[K] | undefined }

/** Adds the smaller fields of the intent, said now or carried on with the operation. */
export function addIntent(query: Draft<Query>, known: Known, operation: Operation): void {
  const { said, base } = known
  const { intent, unit } = said
  const fields: Fields = query
  fields.form = formFor(known, operation)
  fields.order = intent.order ?? base?.order
  fields.limit = intent.limit ?? base?.limit ?? turnedLimit(known, operation)
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
  fields.runningTotal = intent.runningTotal ?? (intent.operation ? undefined : base?.runningTotal)
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
  const told = unit ?? unitTold(query, known)
  if (told) query.unit = told
}

/** "vs Australia" after what a tonne cost is told by the tonne: of the same quantity and measure the unit stays. */
function unitTold(query: Draft<Query>, { said: { intent }, base, previous }: Known): Query['unit'] {
  if (intent.form === 'percent') return undefined
  const isOfSame =
    !intent.operation &&
    query.quantity === previous?.quantity &&
    query.measure.value === previous.measure.value
  return base?.unit ?? (isOfSame ? previous.unit : undefined)
}

/** What moved is ranked in percent where nothing else is said. */
function formFor({ said: { intent }, base }: Known, operation: Operation): Query['form'] {
  const form = intent.form ?? base?.form
  return operation === 'rank' && form === 'percent' ? undefined : form
}

/** "and in June" after what drove the rise in May: what moved June, whether it rose or fell. */
const isOtherMove = ({ said: { intent }, periods, base }: Known, operation: Operation): boolean =>
  operation === 'contribution' && periods.main !== undefined && !intent.claim && !base?.claim
