import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { namesAmountUnit } from '../words.ts'

/** "in percent?" after a change only says how it is to be told. */
const goingOn = ({ previous, quantity, claim }: Draft): Draft['operation'] =>
  quantity === undefined && claim === undefined ? previous?.operation : undefined

/** "in percent?" after who fell most: ranked by that. */
const isOfMovers = ({ operation, quantity, previous }: Draft): boolean =>
  operation === undefined &&
  quantity === undefined &&
  previous?.operation === 'rank' &&
  previous.quantity === 'change'

/** In percent, in points, or as an amount. */
export function readForm(clause: Clause, intent: Draft): void {
  const operation = intent.operation ?? goingOn(intent)
  if (operation !== 'change' && operation !== 'contribution' && !isOfMovers(intent)) return
  if (clause.takeAll('points')) set(intent, { form: 'points' })
  if (clause.takeAll('percent')) set(intent, { form: 'percent' })
  if (clause.takeAll('amount_form')) set(intent, { form: 'amount' })
  const asksHowMuch = clause.first('ask', 'amount') !== undefined && namesAmountUnit(clause)
  if (asksHowMuch && intent.changing) set(intent, { form: 'amount' })
}
