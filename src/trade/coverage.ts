import { type Month, monthsOf, type Range, range } from '../calendar/month.ts'
import type { Ledger } from './ledger.ts'
import { rangeKey } from './series.ts'
import { NONE, unknownAt } from './sum.ts'
import type { Breakdown, Cell, Coverage, Measure } from './types.ts'

/** What a missing row means, and whether the partners make up the world. docs/data.md says it in prose. */
export interface CoverageRule {
  readonly among: Breakdown['among']
  /** Months about which the ledger says something. */
  held(ledger: Ledger): Range | undefined
  /** The cell of a partner and month without a row, inside the months held. */
  absent(ledger: Ledger, measure: Measure, partner: string, at: Month): Cell
  /** The same of a quarter or year, in data that have no months. */
  absentRange(ledger: Ledger, measure: Measure, partner: string, of: Range): Cell
  /** What the world is where no row gives it: all partners, or nothing that could be said. */
  readonly world: 'partners' | 'not_published' | 'no_total'
}

const COVERAGE_RULES: Readonly<Record<Coverage, CoverageRule>> = {
  complete: {
    among: 'all',
    held: (ledger) => ledger.reporterHeld,
    absent(ledger, measure, partner, at) {
      if (!ledger.reporterMonths.has(at) || otherMeasureHas(ledger, measure, partner, range(at)))
        return unknownAt([at])
      if (partner !== UNSPECIFIED && hidesPartners(ledger, range(at)))
        return { state: 'suppressed', missing: [at] }
      return NONE[ledger.package.info.units[measure]]
    },
    absentRange(ledger, measure, partner, of) {
      if (
        !ledger.reporterRanges.has(rangeKey(of.from, of.to)) ||
        otherMeasureHas(ledger, measure, partner, of)
      )
        return unknownAt(monthsOf(of))
      if (partner !== UNSPECIFIED && hidesPartners(ledger, of))
        return { state: 'suppressed', missing: monthsOf(of) }
      return NONE[ledger.package.info.units[measure]]
    },
    world: 'partners',
  },
  published_figures: {
    among: 'published',
    held: (ledger) => ledger.held,
    absent: (_ledger, _measure, _partner, at) => unknownAt([at]),
    absentRange: (_ledger, _measure, _partner, of) => unknownAt(monthsOf(of)),
    world: 'not_published',
  },
  selected: {
    among: 'held',
    held: (ledger) => ledger.held,
    absent(ledger, measure, partner, at) {
      if (!ledger.partners.has(partner) || ledger.step > 1) return unknownAt([at])
      if (otherMeasureHas(ledger, measure, partner, range(at))) return unknownAt([at])
      return NONE[ledger.package.info.units[measure]]
    },
    absentRange: (_ledger, _measure, _partner, of) => unknownAt(monthsOf(of)),
    world: 'no_total',
  },
}

/** Partners not specified, or kept confidential. */
export const UNSPECIFIED = 'ZZ'

export const ruleOf = (ledger: Ledger): CoverageRule => COVERAGE_RULES[ledger.package.info.coverage]

/** A value without a weight is trade whose weight nobody recorded, and the other way round. */
function otherMeasureHas(ledger: Ledger, measure: Measure, partner: string, { from, to }: Range): boolean {
  const other = measure === 'value' ? 'net_weight' : 'value'
  return ledger.series[other].get(partner)?.figure(from, to) !== undefined
}

function hidesPartners(ledger: Ledger, { from, to }: Range): boolean {
  const { value, net_weight } = ledger.series
  return [value, net_weight].some((series) => series.get(UNSPECIFIED)?.figure(from, to) !== undefined)
}
