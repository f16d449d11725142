import type { Flow, Measure, Row, Unit } from './types.ts'

/**
 * The observations of one package, a column each, in the order of the file. Numbers lie in typed arrays and every
 * code is one shared string, so that a row costs bytes; a `Row` is made when a figure needs it as proof.
 */
export interface Columns {
  readonly package: string
  readonly length: number
  readonly line: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly reporter: readonly string[]
  readonly partner: readonly string[]
  readonly flow: readonly Flow[]
  readonly commodity: readonly string[]
  readonly measure: readonly Measure[]
  readonly unit: readonly Unit[]
  readonly value: Float64Array
  readonly precision: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly status: readonly Row['status'][]
  readonly source: readonly string[]
  readonly note: readonly string[]
}

export function rowAt(columns: Columns, index: number): Row {
  return {
    package: columns.package,
    line: columns.line[index]!,
    period: { from: columns.from[index]!, to: columns.to[index]! },
    reporter: columns.reporter[index]!,
    partner: columns.partner[index]!,
    flow: columns.flow[index]!,
    commodity: columns.commodity[index]!,
    measure: columns.measure[index]!,
    value: columns.value[index]!,
    unit: columns.unit[index]!,
    precision: columns.precision[index]!,
    low: columns.low[index]!,
    high: columns.high[index]!,
    status: columns.status[index]!,
    source: columns.source[index]!,
    note: columns.note[index]!,
  }
}
