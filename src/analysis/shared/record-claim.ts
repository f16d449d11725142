import type { Figure } from '../../answer/figure.ts'
import { spreadOf } from '../../answer/spread.ts'

/** Is it the extreme of them all? A match is no record; undefined where rounding leaves it open. */
export function judgeRecord(
  figure: Figure,
  others: readonly Figure[],
  extreme: 'highest' | 'lowest',
): boolean | undefined {
  const own = spreadOf(figure)
  const spreads = others.map(spreadOf)
  const beats = (it: typeof own) => (extreme === 'highest' ? own.low > it.high : own.high < it.low)
  const isBeaten = (it: typeof own) => (extreme === 'highest' ? it.low >= own.high : it.high <= own.low)
  if (spreads.some(isBeaten)) return false
  return spreads.every(beats) ? true : undefined
}
