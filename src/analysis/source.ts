import type { Figure } from '../answer/figure.ts'
import { as, printed } from '../answer/make.ts'
import type { Row } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { quantityOf } from './quantity/index.ts'
import { answerOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { isFound } from './shared/reading.ts'
import { subjectOf } from './shared/subject.ts'

/**
 * Where a figure is from: `headline` is the figure, then every row that prints it (`other`); a sum has its
 * sources only. Asked about an answer, its own figures and sources are given again.
 */
export const source: Operation = {
  name: 'source',
  async answer(query, trade, _now, previous) {
    if (previous) return previous.kind === 'answer' ? { ...previous, query } : previous
    const subject = await subjectOf(query, trade, query.period.value)
    const reading = await quantityOf(query).at(subject, query.period.value, { query, trade })
    if (!isFound(reading)) return issueOf(query, trade, subject, reading)
    const { figure } = reading
    const rows = printing(figure).map((row) => printed(row, { ...figure, role: 'other' }))
    return answerOf(query, trade, {
      figures: [as(figure, { role: 'headline' }), ...rows, ...reading.beside],
      caveats: reading.caveats,
    })
  },
}

const MOST_ROWS = 12

/** A sum stands nowhere as it is: the rows it is made of print parts of it. */
const printing = ({ status, rows }: Figure): readonly Row[] =>
  status === 'computed' ? [] : rows.slice(0, MOST_ROWS)
