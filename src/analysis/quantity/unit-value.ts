import type { Figure } from '../../answer/figure.ts'
import { as, isZero, unitValue as unitValueOf } from '../../answer/make.ts'
import { allFound, type Found, found, meaningless } from '../shared/reading.ts'
import { measured } from '../shared/subject.ts'
import { weighed } from '../shared/weighed.ts'
import { amountAt } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** Value over net weight. It moves with the mix of products, so it is never called a price. */
export const unitValue: Quantity = {
  name: 'unit_value',
  differsBy: 'percent',
  async at(subject, period, context) {
    const asked = [
      await amountAt(measured(subject, 'value'), period, context),
      await amountAt(measured(subject, 'net_weight'), period, context),
    ] as const
    const known = await weighed(subject, period, asked, context.trade)
    const both = allFound(known ? [known.value, known.weight] : asked)
    if (!('length' in both)) return both
    const [value, weight] = both as [Found, Found]
    if (isZero(value.figure) && isZero(weight.figure)) return meaningless('no_trade')
    if (!isComplete(weight)) return meaningless('no_weights')
    const unit = subject.unit === 'USD/t' || subject.unit === 't' ? 'USD/t' : 'USD/kg'
    const figure = unitValueOf(value.figure, weight.figure, unit, { ...value.figure, role: 'context' })
    if (!figure) return meaningless('no_weights')
    // First the two it is made of; then what other sources print, which the caveats name.
    const made = both.map((each) => as(each.figure, { role: 'context' }))
    const beside: readonly Figure[] = [...made, ...both.flatMap((each) => each.beside)]
    const caveats = both.flatMap((each) => each.caveats)
    return found(figure, beside, [...caveats, { kind: 'unit_value_is_not_price' }])
  },
}

/** A part without a weight would make every kilo look dearer. */
const isComplete = (weight: Found): boolean =>
  !isZero(weight.figure) && !weight.caveats.some((caveat) => caveat.kind === 'suppressed_part')
