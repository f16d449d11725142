import type { Range } from '../../calendar/month.ts'
import type { Ledger } from '../ledger.ts'
import type { AboutSome, Measure } from '../types.ts'

export const measuresOf = ({ series }: Ledger): Measure[] =>
  (['net_weight', 'value'] as const).filter((measure) => series[measure].size > 0)

export function fits(ledger: Ledger, { reporter, flow, commodity, measure, partner }: AboutSome): boolean {
  return (
    (reporter === undefined || ledger.reporter === reporter) &&
    (flow === undefined || ledger.flow === flow) &&
    (commodity === undefined || ledger.commodity === commodity) &&
    (partner === undefined
      ? measure === undefined || ledger.series[measure].size > 0
      : measuresAsked(measure).some((each) => ledger.series[each].has(partner)))
  )
}

const measuresAsked = (measure: Measure | undefined): readonly Measure[] =>
  measure === undefined ? ['net_weight', 'value'] : [measure]

/**
 * A complete package speaks about every month of its reporter, be it to say that none is recorded; the others only
 * about months with a row.
 */
export function monthsIn(ledger: Ledger, { measure, partner }: AboutSome): Range | undefined {
  if (ledger.package.info.coverage === 'complete') return ledger.reporterHeld
  if (measure === undefined && partner === undefined) return ledger.held
  return spanOf(
    measuresAsked(measure).flatMap((each) =>
      Array.from(ledger.series[each], ([code, { months, ranges }]) => {
        if (partner !== undefined && code !== partner) return undefined
        if (ledger.step > 1) return spanOf(ranges)
        return months.length > 0 ? { from: months[0]!, to: months.at(-1)! } : undefined
      }),
    ),
  )
}

export const partnersIn = (ledger: Ledger, { measure }: AboutSome): readonly string[] =>
  measure === undefined ? [...ledger.partners] : [...ledger.series[measure].keys()]

export function spanOf(ranges: readonly (Range | undefined)[]): Range | undefined {
  const held = ranges.filter((each) => each !== undefined)
  if (held.length === 0) return undefined
  return { from: Math.min(...held.map(({ from }) => from)), to: Math.max(...held.map(({ to }) => to)) }
}
