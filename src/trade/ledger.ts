import type { Month, Range } from '../calendar/month.ts'
import type { Package } from './package/package.ts'
import { createSeries, type Series } from './series.ts'
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
  /** First and last month with a row of its own here; rows for longer periods do not count. */
  readonly held: Range | undefined
  /** True where some figure is published for more than a month. */
  readonly hasRanges: boolean
  /** Months for which the reporter has a row of that month in the package, whatever the good. */
  readonly reporterMonths: ReadonlySet<Month>
  readonly reporterHeld: Range | undefined
}

export function* ledgersOf(from: Package): Work<Ledger[]> {
  const { columns } = from
  const growing = new Map<string, Growing>()
  const reporterMonths = new Map<string, Set<Month>>()
  for (let row = 0; row < columns.length; row += 1) {
    if (row % STEP_ROWS === 0) yield
    const reporter = columns.reporter[row]!
    const key = `${reporter} ${columns.flow[row]} ${columns.commodity[row]}`
    const ledger = madeAt(growing, key, () => ({
      partners: new Set(),
      rows: { net_weight: new Map(), value: new Map() },
      months: new Set(),
    }))
    const partner = columns.partner[row]!
    ledger.partners.add(partner)
    madeAt<number[]>(ledger.rows[columns.measure[row]!], partner, () => []).push(row)
    if (columns.from[row] !== columns.to[row]) continue
    ledger.months.add(columns.from[row]!)
    madeAt(reporterMonths, reporter, () => new Set<Month>()).add(columns.from[row]!)
  }
  const ledgers: Ledger[] = []
  for (const [key, ledger] of growing) {
    ledgers.push(ledgerOf(from, key, ledger, reporterMonths))
    yield
  }
  return ledgers
}

interface Growing {
  readonly partners: Set<string>
  /** Row numbers by measure and partner. */
  readonly rows: Record<Measure, Map<string, number[]>>
  readonly months: Set<Month>
}

function ledgerOf(
  from: Package,
  key: string,
  { partners, rows, months }: Growing,
  reporterMonths: ReadonlyMap<string, ReadonlySet<Month>>,
): Ledger {
  const [reporter, flow, commodity] = key.split(' ') as [string, Flow, string] // as `ledgersOf` joined them
  const all = reporterMonths.get(reporter) ?? new Set()
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
    held: spanOf(months),
    reporterMonths: all,
    reporterHeld: spanOf(all),
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

function spanOf(months: ReadonlySet<Month>): Range | undefined {
  if (months.size === 0) return undefined
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const at of months) {
    from = Math.min(from, at)
    to = Math.max(to, at)
  }
  return { from, to }
}
