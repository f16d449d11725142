import type { Held, Row, Unit } from '../../trade/types.ts'
import type { Figure, FigureUnit } from '../figure.ts'
import { numberOf, over, plus, type Spread, spreadOf, times } from '../spread.ts'
import { type About, make, proofOf, relabelled, sourcesOf } from './maker.ts'

/** What the data hold for one cell. */
export const level = (cell: Held, about: About): Figure =>
  make(about, { value: cell.value, low: cell.low, high: cell.high }, cell.unit, cell.decimals, {
    status: cell.status,
    sources: sourcesOf(cell.rows),
    rows: cell.rows,
  })

/** The same cell as another row prints it. */
export const printed = (row: Row, about: About): Figure =>
  make(about, { value: row.value, low: row.low, high: row.high }, row.unit, decimalsOf(row.precision), {
    status: row.status,
    sources: [row.source],
    rows: [row],
  })

/** The months of a published range, summed: it differs from what is published for the range. */
export const summed = (sum: Spread, published: Figure, about: About): Figure =>
  make(about, { value: sum.value, low: sum.low, high: sum.high }, published.unit, published.decimals, {
    status: 'computed',
    sources: published.sources,
    rows: [],
  })

/** No trade recorded by a reporter who publishes everything: a true zero. */
export const none = (unit: Unit, about: About): Figure =>
  make(about, { value: 0, low: 0, high: 0 }, unit, 0, { status: 'published', sources: [], rows: [] })

export function sum(figures: readonly Figure[], about: About): Figure {
  const first = figures[0]
  if (!first) throw new RangeError('the sum of no figures has no unit')
  const total = figures.map((figure) => spreadOf(inUnit(figure, first.unit))).reduce(plus)
  return make(about, total, first.unit, fewestDecimals(figures), proofOf(figures))
}

/** The mean of `count` months (quarters, years) of which `total` is the sum. */
export const mean = (total: Figure, count: number, about: About): Figure =>
  make(about, times(spreadOf(total), 1 / count), total.unit, total.decimals, {
    ...proofOf([total]),
    status: count === 1 ? total.status : 'computed',
  })

/** What as many of them are above as below, with the one or two in the middle; each end of what they can be has its own. */
export function median(
  figures: readonly Figure[],
  about: About,
): { readonly figure: Figure; readonly middle: readonly Figure[] } {
  const sorted = figures.toSorted((a, b) => numberOf(a) - numberOf(b))
  const middle = inMiddle(sorted)
  const end = (of: 'low' | 'high'): number =>
    middleOf(figures.map((figure) => spreadOf(figure)[of]).sort((a, b) => a - b))
  const spread = { value: middleOf(sorted.map(numberOf)), low: end('low'), high: end('high') }
  const { status } = middle.length === 1 ? middle[0]! : proofOf(figures)
  const figure = make(about, spread, sorted[0]!.unit, fewestDecimals(figures), {
    ...proofOf(figures),
    status,
  })
  return { figure, middle }
}

const inMiddle = <T>(sorted: readonly T[]): readonly T[] =>
  sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)

const middleOf = (sorted: readonly number[]): number => {
  const middle = inMiddle(sorted)
  return middle.reduce((total, each) => total + each, 0) / middle.length
}

/** Value over weight. Undefined where the weight can be zero. */
export function unitValue(
  value: Figure,
  weight: Figure,
  unit: 'USD/kg' | 'USD/t',
  about: About,
): Figure | undefined {
  const perUnit = over(spreadOf(value), spreadOf(inUnit(weight, unit === 'USD/kg' ? 'kg' : 't')))
  const fewest = unit === 'USD/kg' ? 2 : 0
  return perUnit && make(about, perUnit, unit, threeDigits(perUnit.value, fewest), proofOf([value, weight]))
}

/** 0.16 against 0.14 would be a change of 14% where it is one of 8%: at least three digits are shown. */
const threeDigits = (value: number, fewest: number): number =>
  value === 0 ? fewest : Math.max(fewest, 2 - Math.floor(Math.log10(Math.abs(value))))

/** The same figure in the unit asked for; a unit of another kind leaves it as it is. */
export function inUnit(figure: Figure, unit: FigureUnit | undefined): Figure {
  const factor = unit && figure.unit !== unit ? FACTORS[`${figure.unit}>${unit}`] : undefined
  if (!unit || factor === undefined) return figure
  const decimals = Math.max(0, figure.decimals - Math.round(Math.log10(factor)))
  return make(figure, times(spreadOf(figure), factor), unit, decimals, figure)
}

/** The same figure in another role or place in a list. */
export const as = (figure: Figure, about: Partial<About>): Figure =>
  make(relabelled(figure, about), figure, figure.unit, figure.decimals, figure)

export const isZero = (figure: Figure): boolean => numberOf(figure) === 0

/** 0.01 has two decimals; 50 and an exact 0 have none. */
const decimalsOf = (precision: number): number =>
  precision > 0 && precision < 1 ? Math.round(-Math.log10(precision)) : 0

export const fewestDecimals = (figures: readonly Figure[]): number =>
  Math.min(...figures.map((figure) => figure.decimals))

const FACTORS: Readonly<Record<string, number>> = {
  'kg>t': 1 / 1000,
  't>kg': 1000,
  'USD/kg>USD/t': 1000,
  'USD/t>USD/kg': 1 / 1000,
}
