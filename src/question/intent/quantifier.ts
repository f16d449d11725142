import { isUpward } from '../../query/claim.ts'
import type { Threshold } from '../../query/threshold.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsLike, textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { passByMove } from './move.ts'
import { passMultiple } from './threshold/multiple.ts'

const allOfThem = textsOf('ever', 'all months', 'all years')
const oneOfThem = textsLike(/^(?:(?:a|one) (?:month|quarter|year)|months|quarters|years)$/)
/** What can say that a claim is made of months one by one. */
export const monthByMonth = kindsOf('quantifier', allOfThem, oneOfThem)

/** "every month", "ever": the word, and whether all of the months are meant or one of them. */
export function quantifierIn(clause: Clause): { at: number; over: 'every' | 'some' } | undefined {
  const at = clause.ideas.findIndex(
    (idea, i) =>
      clause.was(i, 'quantifier') ||
      (idea.period?.kind === 'all' && allOfThem.has(idea.text)) ||
      (oneOfThem.has(idea.text) && (idea.text.endsWith('s') ? isAnyOf(clause, i) : isDescribed(clause))),
  )
  if (at < 0) return undefined
  const every = clause.value(at, 'quantifier') === 'every' || clause.ideas[at]!.text.startsWith('all ')
  return { at, over: every ? 'every' : 'some' }
}

/** "were any months of 2025 below 2,000 t", "have there been quarters under 10,000 t": one of them is enough. */
const isAnyOf = ({ ideas }: Clause, at: number): boolean =>
  /^(?:any|there|some)$/.test(ideas[ideas[at - 1]?.text === 'been' ? at - 2 : at - 1]?.text ?? '')

/** "was there a month in 2025 when …": a month that something is said of. */
const isDescribed = (clause: Clause): boolean =>
  clause.ideas.some(({ text }) => ['there', 'when', 'where', 'in which'].includes(text))

/**
 * "was every month above 2,000 t", "did the share ever exceed 75%", "in deficit in any month": the claim is about the
 * months one by one, never about their sum. All are above where the lowest is; one of them is where the highest is.
 */
export function readQuantifier(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || !intent.claim) return
  const found = quantifierIn(clause)
  if (!found) return
  if (intent.claim.kind === 'direction') {
    countDirections(clause, intent, found.over)
    return
  }
  if (intent.claim.kind === 'threshold' && found.over === 'some' && isOfMove(intent)) {
    countJumps(clause, intent, intent.claim.threshold)
    return
  }
  const upward = isUpward(intent.claim)
  if (upward === undefined || !isOfLevels(intent)) return
  intent.operation = 'record'
  intent.extreme = upward === (found.over === 'some') ? 'highest' : 'lowest'
  takeMonths(clause, intent)
}

/** "did the UK import any arsenic", "did anything go to the US", "does Brazil buy UK nickel": more than nothing. */
export function readAny(clause: Clause, intent: Draft): void {
  const isPlain =
    intent.yesNo && !intent.claim && intent.operation === undefined && intent.quantity === undefined
  if (!isPlain || !(takesAny(clause) || asksWhether(clause, intent))) return
  set(intent, { claim: { kind: 'threshold', threshold: { relation: 'above', value: 0 } } })
}

/** "did anything happen in July" asks for no trade. */
function takesAny(clause: Clause): boolean {
  const anything = clause.ideas.findIndex(({ text }) => text === 'anything')
  if (anything >= 0 && moves.some((kind) => clause.stands(kind))) {
    clause.take(anything)
    return true
  }
  return clause.ideas.some(({ text }, at) => text === 'any' && goodBehind(clause, at) !== undefined)
}
const moves = ['goes', 'flow', 'taking']

/** "any arsenic", "any UK arsenic" */
const goodBehind = ({ ideas }: Clause, at: number): Clause['ideas'][number]['good'] =>
  ideas[ideas[at + 1]?.place ? at + 2 : at + 1]?.good

/** "did the UK import palladium from Russia", "did any EU country": a verb that asks, who traded, and that it did. */
function asksWhether(clause: Clause, { comparing, versus, changing }: Draft): boolean {
  if (comparing || versus || changing) return false
  if (clause.says(/^there$/) && clause.stands('flow') && clause.ideas.some(({ good }) => good)) return true
  const at = clause.first('yesno')
  if (at === undefined || !asking.test(clause.ideas[at]!.text)) return false
  const trader = clause.after(at)
  const kind = clause.ideas[trader]?.place?.kind
  const next = clause.after(trader)
  const deed = kind === 'group' && clause.was(next, 'noun', 'partner') ? clause.after(next) : next
  return (kind === 'place' || kind === 'group') && trades.some((trade) => clause.was(deed, trade))
}
const asking = /^(?:did|does|do|has|have)(?:n't)?$/
const trades = ['verb', 'flow', 'taking', 'gives']

const isOfLevels = ({ operation, quantity, changing }: Draft): boolean =>
  !changing &&
  (operation === undefined || operation === 'show' || operation === 'series' || operation === 'record') &&
  (quantity === undefined || levels.has(quantity))
const levels: ReadonlySet<Draft['quantity']> = new Set(['amount', 'share', 'balance', 'unit_value'] as const)

/** "did exports fall in any month of 2025": one fall settles it. "In every month" is read with the change. */
function countDirections(clause: Clause, intent: Draft, over: 'every' | 'some'): void {
  if (over !== 'some' || intent.operation !== 'change' || intent.form !== undefined) return
  intent.operation = 'count_periods'
  intent.change ??= 'month_on_month'
  takeMonths(clause, intent)
}

const isOfMove = ({ operation, changing, listed }: Draft): boolean =>
  operation === 'change' && changing && !listed

/** "did exports rise more than 50% in any month", "did they ever double": one month that did settles it. */
function countJumps(clause: Clause, intent: Draft, claimed: Threshold): void {
  const isMultiple = claimed.unit === 'ratio'
  if ((!isMultiple && intent.direction === undefined) || claimed.unit === 'points' || isShortOf(claimed))
    return
  Object.assign(intent, { operation: 'count_periods', form: undefined })
  if (isMultiple) passMultiple(intent, claimed)
  else passBy(intent, asMove(claimed))
  intent.claim = { kind: 'direction', direction: intent.direction! }
  takeMonths(clause, intent)
}

function passBy(intent: Draft, threshold: Threshold): void {
  intent.threshold = threshold
  passByMove(intent, threshold)
}

/** "less than double": no rise of 100%, and no fall either. */
const isShortOf = ({ unit, value, relation }: Threshold): boolean =>
  unit === 'ratio' && relations[value < 1 ? 'down' : 'up'].includes(relation)
const relations: Readonly<Record<'up' | 'down', readonly Threshold['relation'][]>> = {
  up: ['below', 'at_most'],
  down: ['above', 'at_least'],
}

/** "by half" is by no less. */
const asMove = ({ relation, value, unit }: Threshold): Threshold => ({
  relation: relation === 'equal' ? 'at_least' : relation,
  value: Math.round(value * 10) / 10,
  ...(unit && { unit }),
})

function takeMonths(clause: Clause, intent: Draft): void {
  const said = clause.ideas[quantifierIn(clause)!.at]!.text
  set(intent, { grain: /quarter/.test(said) ? 'quarter' : /year/.test(said) ? 'year' : 'month' })
  clause.takeAll('ask', 'when')
  for (const kind of ['quantifier', 'grain', 'each', 'series', 'ever']) clause.takeAll(kind)
}
