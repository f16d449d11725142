import type { Month, Range } from '../calendar/month.ts'
import type { Package } from './package/package.ts'
import { createSeries, LONGEST_RANGE, rangeKey, type Series } from './series.ts'
import type { Flow, Measure } from './types.ts'
import { STEP_ROWS, type Work } from './work.ts'

/** All figures of one package for one reporter, flow and commodity. */
export interface Ledger {
  readonly package: Package
  readonly reporter: string
  readonly flow: Flow
  readonly commodity: string
  /** By partner. */
  readonly series: Readonly<Record<Measure, ReadonlyMap<string, Series>>>
  /** Partners with a row in either measure. */
  readonly partners: ReadonlySet<string>
  /**
   * First and last month with a row of its own here. Rows for longer periods do not count, but where there are no
   * others: data by quarter or year.
   */
  readonly held: Range | undefined
  /** Months of the shortest period for which there is a row: 1, or 3 and 12 where all rows are of quarters and years. */
  readonly step: number
  /** True where some figure is published for more than a month. */
  readonly hasRanges: boolean
  /** Months for which the reporter has a row of that month in the package, whatever the good. */
  readonly reporterMonths: ReadonlySet<Month>
  readonly reporterHeld: Range | undefined
  /** The longer periods for which the reporter has a row in the package, whatever the good, as `rangeKey` writes them. */
  readonly reporterRanges: ReadonlySet<number>
}

export function* ledgersOf(from: Package): Work<Ledger[]> {
  const { columns } = from
  const growing = new Map<string, Growing>()
  const ofReporters = new Map<string, Periods>()
  for (let row = 0; row < columns.length; row += 1) {
    if (row % STEP_ROWS === 0) yield
    const reporter = columns.reporter[row]!
    const key = `${reporter} ${columns.flow[row]} ${columns.commodity[row]}`
    const ledger = madeAt(growing, key, () => ({
      partners: new Set(),
      rows: { net_weight: new Map(), value: new Map() },
      months: new Set(),
      ranges: new Set(),
    }))
    const [start, end] = [columns.from[row]!, columns.to[row]!]
    const partner = columns.partner[row]!
    ledger.partners.add(partner)
    madeAt<number[]>(ledger.rows[columns.measure[row]!], partner, () => []).push(row)
    const all = madeAt(ofReporters, reporter, () => ({ months: new Set(), ranges: new Set() }))
    for (const each of [ledger, all])
      if (start === end) each.months.add(start)
      else each.ranges.add(rangeKey(start, end))
  }
  const ledgers: Ledger[] = []
  for (const [key, ledger] of growing) {
    ledgers.push(ledgerOf(from, key, ledger, ofReporters))
    yield
  }
  return ledgers
}

/** Periods with a row. */
interface Periods {
  readonly months: Set<Month>
  readonly ranges: Set<number>
}

interface Growing extends Periods {
  readonly partners: Set<string>
  /** Row numbers by measure and partner. */
  readonly rows: Record<Measure, Map<string, number[]>>
}

function ledgerOf(
  from: Package,
  key: string,
  { partners, rows, months, ranges }: Growing,
  ofReporters: ReadonlyMap<string, Periods>,
): Ledger {
  const [reporter, flow, commodity] = key.split(' ') as [string, Flow, string] // as `ledgersOf` joined them
  const all = ofReporters.get(reporter)!
  const seriesOf = (measure: Measure) =>
    new Map(Array.from(rows[measure], ([partner, lines]) => [partner, createSeries(from, lines)]))
  const series = { net_weight: seriesOf('net_weight'), value: seriesOf('value') }
  return {
    package: from,
    reporter,
    flow,
    commodity,
    series,
    partners,
    hasRanges: [series.net_weight, series.value].some(hasRanges),
    held: spanOf({ months, ranges }),
    step: months.size > 0 ? 1 : Math.min(...Array.from(ranges, lengthOfKey)),
    reporterMonths: all.months,
    reporterHeld: spanOf(all),
    reporterRanges: all.ranges,
  }
}

const hasRanges = (series: ReadonlyMap<string, Series>): boolean =>
  [...series.values()].some(({ ranges }) => ranges.length > 0)

function madeAt<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function spanOf({ months, ranges }: Periods): Range | undefined {
  if (months.size === 0 && ranges.size === 0) return undefined
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const at of months) {
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  if (months.size > 0) return { from, to }
  for (const key of ranges) {
    from = Math.min(from, Math.floor(key / LONGEST_RANGE))
    to = Math.max(to, Math.floor(key / LONGEST_RANGE) + lengthOfKey(key) - 1)
  }
  return { from, to }
}

const lengthOfKey = (key: number): number => (key % LONGEST_RANGE) + 1
