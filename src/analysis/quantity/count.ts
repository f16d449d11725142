import type { Caveat } from '../../answer/answer.ts'
import { counted, isZero } from '../../answer/make.ts'
import { amongCaveat, byOf, partsOf } from '../shared/breakdown.ts'
import { unitOf } from '../shared/listed.ts'
import { found, isFound } from '../shared/reading.ts'
import { mainScope } from '../shared/subject.ts'
import { passes } from '../shared/threshold.ts'
import type { Quantity } from './quantity.ts'

/** How many partners (or goods) have trade, or pass the threshold asked. */
export const count: Quantity = {
  name: 'count',
  differsBy: 'amount',
  async at(subject, period, { query, trade }) {
    const by = byOf(query)
    const { among, parts, total, missing } = await partsOf(mainScope(subject), period, by, trade)
    if (parts.length === 0 && !isFound(total)) return total
    const figures = parts.flatMap(({ reading }) => (isFound(reading) ? [reading.figure] : []))
    const passing = figures.filter((figure) => !isZero(figure) && passes(figure, query.threshold) === true)
    const { partner: _, ...about } = {
      role: 'context' as const,
      reporter: subject.reporter,
      partner: '',
      period,
    }
    const figure = counted(passing, unitOf(by), about)
    // Those that do not pass have a figure too.
    const unknown = parts.flatMap(({ code, reading }) => (isFound(reading) ? [] : [code]))
    return found(figure, [], [...amongCaveat(among, figures.length), ...leftOut([...unknown, ...missing])])
  },
}

/** Whose figure is not known is not counted, and named. */
const leftOut = (codes: readonly string[]): readonly Caveat[] =>
  codes.length > 0 ? [{ kind: 'left_out', codes, why: 'no_figure' }] : []
