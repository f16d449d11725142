import type { Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, difference } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { allFound, found } from '../shared/reading.ts'
import { type Subject, scopeOf } from '../shared/subject.ts'
import { amountAt } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** Exports minus imports of the same reporter: above zero is a surplus. */
export const balance: Quantity = {
  name: 'balance',
  differsBy: 'amount',
  standsIn: (subject, period) =>
    (['export', 'import'] as const).map((flow) => ({ scope: scopeOf(subject, flow), period })),
  async at(subject, period, context) {
    const both = allFound([
      await amountAt(oneWay(subject, 'export'), period, context),
      await amountAt(oneWay(subject, 'import'), period, context),
    ])
    if (!('length' in both)) return both
    const [exports, imports] = both.map((each) => each.figure) as [Figure, Figure]
    const { flow: _, ...about } = exports
    const figure = difference(exports, imports, { ...about, role: 'context' })
    const levels = [exports, imports].map((each) => as(each, { role: 'context' }))
    return found(
      figure,
      levels,
      both.flatMap((each) => each.caveats),
      signRemark(figure),
    )
  },
}

const oneWay = (subject: Subject, flow: 'export' | 'import'): Subject => ({ ...subject, flows: [flow] })

function signRemark(figure: Figure): readonly Remark[] {
  const sign = signOf(spreadOf(figure))
  if (!sign) return []
  return [{ kind: sign > 0 ? 'surplus' : 'deficit' }]
}
