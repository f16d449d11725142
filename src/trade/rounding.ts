import type { Row } from './types.ts'

/**
 * Decimals that mean something: of the rounding step where there is one (0.01 has two, 50 none), otherwise of the
 * exact value itself.
 */
export function decimalsOf(row: Pick<Row, 'value' | 'precision'>): number {
  return decimalsIn(row.precision > 0 ? row.precision : row.value)
}

function decimalsIn(value: number): number {
  const [digits, exponent] = String(value).split('e')
  const printed = digits!.split('.')[1]?.length ?? 0
  return Math.max(0, printed - Number(exponent ?? 0))
}

/** Takes off the noise of binary sums: 0.1 + 0.2 is 0.3. A double holds 15 digits for sure. */
export const tidy = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15))
