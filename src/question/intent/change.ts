import type { Claim } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import { alternativeIn } from '../alternatives.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { rateOf } from './move.ts'
import { grainOf, namesAmountUnit, takeDirection } from './words.ts'

export function readNarrowing(clause: Clause, intent: Draft): void {
  const at = clause.first('narrow')
  if (at === undefined) return
  const kind = clause.value(at, 'narrow') as 'narrowed' | 'widened'
  clause.take(at)
  clause.takeAll('points')
  clause.takeAll('difference')
  const rate = clause.all('kind').map((i) => clause.value(i, 'kind') as ChangeKind)[0]
  clause.takeAll('kind')
  const direction = takeDirection(clause)
  const ofBalance = intent.quantity === 'balance'
  if (direction && !ofBalance) set(intent, { direction })
  set(intent, {
    operation: 'change',
    quantity: ofBalance ? 'balance' : 'change',
    form: ofBalance ? 'amount' : 'points',
  })
  if (!ofBalance) set(intent, { change: rate ?? 'year_to_date' })
  if (intent.yesNo) set(intent, { claim: { kind } })
  intent.changing = true
}

export function readKinds(clause: Clause, intent: Draft): void {
  const found = clause.all('kind')
  if (found.length === 0) return
  const kind = clause.value(found[0]!, 'kind') as ChangeKind
  clause.take(...found)
  set(intent, { change: kind })
  intent.changing = true
  if (intent.operation === undefined) intent.operation = 'change'
  countRates(intent)
}

/** "what part of the October gain", "how much of the rise": the share is of the change, not of the level. */
const isPartOfChange = (clause: Clause): boolean =>
  clause.ideas.some((idea, at) => {
    if (!clause.was(at, 'quantity', 'share')) return false
    const next = [at + 1, at + 2, at + 3, at + 4].find(
      (i) => clause.was(i, 'direction') || clause.was(i, 'change'),
    )
    const of = idea.text.endsWith(' of') || clause.ideas[at + 1]?.text === 'of'
    return of && next !== undefined && !clause.ideas.slice(at + 1, next).some((one) => one.good || one.place)
  })

const comparatives: ReadonlySet<string> = new Set(['higher', 'lower'])

export function readChange(clause: Clause, intent: Draft): void {
  const any = clause.all('change', 'any')
  const both =
    clause.first('direction', 'up') !== undefined && clause.first('direction', 'down') !== undefined
  const amount = clause.all('amount_form').length > 0
  if (clause.all('direction').some((at) => comparatives.has(clause.ideas[at]!.text)))
    intent.comparative = true
  const direction = takeDirection(clause)
  const unchanged = clause.takeAll('direction', 'unchanged')
  clause.take(...any)
  if (any.length === 0 && !direction && !unchanged && !both) {
    readForm(clause, intent)
    return
  }
  if (intent.quantity === 'share' && (clause.first('goes') !== undefined || isPartOfChange(clause)))
    Object.assign(intent, { operation: 'contribution', quantity: 'amount' })
  intent.changing = true
  if (direction) set(intent, { direction })
  if (amount && clause.first('percent') === undefined) set(intent, { form: 'amount' })
  if (
    intent.yesNo &&
    any.length === 0 &&
    (intent.operation === undefined || (intent.operation === 'change' && intent.change !== undefined)) &&
    !intent.claim
  ) {
    const each = clause.takeAll('each') || clause.ideas.some((idea) => /^(?:every|each)/.test(idea.text))
    const either = clause.stands('or') && alternativeIn(clause.ideas) === 'place'
    const claim: Claim =
      direction && each
        ? { kind: 'direction_each', direction }
        : { kind: 'direction', direction: direction ?? 'unchanged', ...(either && { either }) }
    set(intent, { claim, ...(each ? { operation: 'series', grain: grainOf(clause) ?? 'month' } : {}) })
    if (each) clause.takeAll('grain')
  }
  if (intent.operation === undefined) intent.operation = 'change'
  countRates(intent)
  readForm(clause, intent)
}

/** "months with growth above 15%", "fell by more than 10% in how many months": what passes is the rate. */
function countRates(intent: Draft): void {
  const { operation, threshold, quantity } = intent
  if (operation !== 'count_periods' || threshold?.unit !== 'percent' || quantity !== undefined) return
  Object.assign(intent, { quantity: 'change' })
  intent.change ??= rateOf(intent)
}

/** "in percent?" after a change only says how it is to be told. */
const goingOn = ({ previous, quantity, claim }: Draft): Draft['operation'] =>
  quantity === undefined && claim === undefined ? previous?.operation : undefined

/** In percent, in points, or as an amount. */
function readForm(clause: Clause, intent: Draft): void {
  const operation = intent.operation ?? goingOn(intent)
  if (operation !== 'change' && operation !== 'contribution') return
  if (clause.takeAll('points')) set(intent, { form: 'points' })
  if (clause.takeAll('percent')) set(intent, { form: 'percent' })
  if (clause.takeAll('amount_form')) set(intent, { form: 'amount' })
  const asksHowMuch = clause.first('ask', 'amount') !== undefined && namesAmountUnit(clause)
  if (asksHowMuch && intent.changing) set(intent, { form: 'amount' })
}
