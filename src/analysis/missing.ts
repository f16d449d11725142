import { counted, datedMonth, named } from '../answer/make.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { partsOf } from './shared/breakdown.ts'
import { gapsOf, monthlyPeriods, pointsOf } from './shared/months.ts'
import { mainScope, withPartners } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * What is not held: `headline` counts the months of the period without a figure, a `row` names each. Asked by
 * partner, the rows are those that have a figure, since nobody lists the ones that have none.
 */
export const missing: Operation = {
  name: 'missing',
  async answer(query, trade) {
    const period = query.period.value
    const subject = await subjectOf(query, trade, period)
    if (query.by === 'partner') {
      const scope = mainScope(withPartners(subject, ['WORLD']))
      const { parts, missing: without } = await partsOf(scope, period, 'partner', trade)
      const rows = parts.map(({ code }) => named(code, 'partner', [], { role: 'row', period }))
      return answerOf(query, trade, {
        figures: rows,
        caveats: without.length > 0 ? [{ kind: 'left_out', codes: without, why: 'no_figure' }] : [],
      })
    }
    const points = await pointsOf(quantityOf(query), subject, monthlyPeriods(period), { query, trade })
    const months = gapsOf(points).map((at) => datedMonth(at, [], { role: 'row' }))
    return answerOf(query, trade, {
      figures: [counted(months, 'months', { role: 'headline', period }), ...months],
    })
  },
}
