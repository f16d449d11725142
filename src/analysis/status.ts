import { as } from '../answer/make.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { isFound } from './shared/reading.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * Whether a figure is marked as provisional by its source: `headline` is the figure, with the status of the rows it is
 * made of. That none is marked so makes no figure final: that is neither yes nor no.
 */
export const status: Operation = {
  name: 'status',
  async answer(query, trade) {
    const subject = await subjectOf(query, trade, query.period.value)
    const reading = await quantityOf(query).at(subject, query.period.value, { query, trade })
    if (!isFound(reading)) return issueOf(query, trade, subject, reading)
    const { figure, beside, caveats } = reading
    const isMarked = figure.rows.some((row) => row.status === 'provisional' || row.status === 'estimated')
    const asksWhich = query.topic?.includes('which') ?? false
    const asksFinal = query.topic?.includes('final') ?? false
    return answerOf(query, trade, {
      figures: [as(figure, { role: 'headline' }), ...beside],
      verdict: asksWhich || (asksFinal && !isMarked) ? null : !asksFinal && isMarked,
      caveats,
    })
  },
}
