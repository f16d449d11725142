import { isoMonth, type Range } from '../calendar/month.ts'
import type { PackageFiles } from '../trade/package/files.ts'
import { REVISIONS_FILE, revision } from '../trade/package/history.ts'
import type { Row } from '../trade/types.ts'
import type { Changed } from './compare.ts'
import { csvText } from './sheet.ts'

/** revisions.csv of the new version: all that is known so far, and what was revised now. */
export function historyWith(
  held: PackageFiles,
  revised: Changed['revised'],
  on: string,
): Uint8Array | undefined {
  const before = held.read(REVISIONS_FILE)
  if (revised.length === 0) return before
  const lines = csvText(
    COLUMNS,
    revised.map((change) => lineOf(change, on)),
  )
  const fresh = before ? lines.slice(lines.indexOf('\n') + 1) : lines
  return Buffer.concat([before ?? new Uint8Array(), new TextEncoder().encode(fresh)])
}

const COLUMNS = Object.keys(revision.shape) as (keyof typeof revision.shape)[] // the schema's own keys

function lineOf({ before, after }: Changed['revised'][number], on: string): readonly string[] {
  const { reporter, partner, flow, commodity, measure, unit } = after
  const cells: Readonly<Record<keyof typeof revision.shape, string>> = {
    on,
    period: periodCell(after.period),
    ...{ reporter, partner, flow, commodity, measure, unit },
    before: amountCell(before.value),
    before_precision: stepCell(before),
    before_low: amountCell(before.low),
    before_high: amountCell(before.high),
    before_status: before.status,
    before_source_id: before.source,
    after: amountCell(after.value),
    after_precision: stepCell(after),
    after_low: amountCell(after.low),
    after_high: amountCell(after.high),
    after_status: after.status,
    after_source_id: after.source,
  }
  return COLUMNS.map((column) => cells[column])
}

const periodCell = ({ from, to }: Range): string =>
  from === to ? isoMonth(from) : `${isoMonth(from)}/${isoMonth(to)}`

const stepCell = ({ precision }: Row): string => (precision === 0 ? '' : amountCell(precision))

/** Never as 1e-7. */
const amountCell = (amount: number): string =>
  amount.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
