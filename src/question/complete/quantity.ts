import type { Operation, Quantity } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import { pricedAsTold } from './as-price.ts'
import type { Known } from './known.ts'

/** What is looked at: said, carried on with the operation, or kept where a turn only sets side by side what it saw. */
export const quantityFor = (known: Known): Quantity =>
  known.said.intent.quantity ??
  pricedAsTold(known) ??
  carriedOn(known) ??
  keptIn(known) ??
  searchedIn(known) ??
  rankedIn(known) ??
  ofBothFlows(known) ??
  'amount'

/** "change" after a unit value is the unit value's, "by how much" after two averages the averages'. */
function keptIn({
  said: { intent, measure, flow, mentions, summing },
  previous,
}: Known): Quantity | undefined {
  if (!previous || measure || summing || !sideBySide.has(intent.operation ?? 'compare')) return undefined
  const { quantity } = previous
  if (quantity === 'unit_value' || quantity === 'average') return quantity
  const ofList = quantity === 'count' || quantity === 'concentration'
  if (ofList && flow.flow === undefined && mentions.length === 0) return quantity
  // "change", "on the year", a difference and anything in points after a share is of what was just shown
  const plain = intent.operation !== undefined || intent.comparing
  const ofShown = intent.form === 'points' || (plain && flow.flow === undefined && mentions.length === 0)
  return quantity === 'share' && ofShown ? 'share' : undefined
}

const sideBySide = new Set(['change', 'compare'])

/** "record?", "when was it under 5%", "why?" after a share are asked of the shares, and so are those of a unit value. */
function searchedIn({ said: { intent, measure, flow, mentions }, previous }: Known): Quantity | undefined {
  const searches = intent.operation !== undefined && searching.has(intent.operation)
  if (!previous || !searches || measure || flow.flow !== undefined || mentions.length > 0) return undefined
  // "monthly" after how many there were, or how concentrated it was: how many there were in each month
  const ofList = intent.operation === 'series' && lists.has(previous.quantity)
  return ofOneMonth.has(previous.quantity) || ofList ? previous.quantity : undefined
}
const lists = new Set<Quantity>(['count', 'concentration'])

/** "the cheaper one" after two unit values is one of them. */
const rankedIn = ({ said: { intent, measure, flow, mentions }, previous }: Known): Quantity | undefined => {
  const among = previous?.along === 'partner' && intent.operation === 'rank' && mentions.length === 0
  return among && !measure && !flow.flow && ofOneMonth.has(previous.quantity) ? previous.quantity : undefined
}

const searching = new Set<Operation>(['record', 'since', 'count_periods', 'series', 'streak', 'explain'])
const ofOneMonth = new Set<Quantity>(['share', 'unit_value', 'balance'])

/** "by month" after a balance is the balance's: both flows are carried, and their sum was not spoken of. */
const ofBothFlows = ({ scope, previous }: Known): Quantity | undefined =>
  previous?.quantity === 'balance' && scope.flows.how === 'carried' ? 'balance' : undefined

/** "imports?" after a balance is one of its flows, no balance any more; "volume?" after a unit value is its weight. */
function carriedOn({ said: { flow, measure, unit }, base }: Known): Quantity | undefined {
  const ofOneFlow = base?.quantity === 'balance' && flow.flow !== undefined && !flow.both
  const ofOneSide = base?.quantity === 'unit_value' && measure !== undefined && !unit?.includes('/')
  // "by value?" is the share of the value, "in dollars" the dollars
  const ofPart = base?.quantity === 'share' && isLevelUnit(unit) && levels.has(base.operation)
  return ofOneFlow || ofOneSide || ofPart ? 'amount' : base?.quantity
}

const levels = new Set<Operation>(['show', 'series', 'compare', 'change'])

const isLevelUnit = (unit: Query['unit']): boolean => unit === 't' || unit === 'kg' || unit === 'USD'
