import type { z } from 'zod'
import type { Figure } from '../../answer/figure.ts'
import type { FigureLine } from '../answer-line.ts'
import { periodLine } from './reading-line.ts'

/** Fields that a figure has not are undefined here, and absent in the line. */
export function figureLine(figure: Figure): z.infer<typeof FigureLine> {
  const { role, unit, kind, reporter, partner, flow, commodity, period, rank, status } = figure
  return {
    role,
    value: clean(figure.value),
    unit,
    low: cleanOptional(figure.low),
    high: cleanOptional(figure.high),
    kind,
    reporter,
    partner,
    flow,
    commodity,
    period: period && periodLine(period),
    rank,
    status,
    sources: [...figure.sources],
  }
}

const cleanOptional = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : clean(value)

/** Without the noise of binary fractions: 352.8 less 246 is 106.8, not 106.80000000000001. */
const clean = <T extends number | string>(value: T): T =>
  typeof value === 'number' ? (Number(value.toPrecision(12)) as T) : value
