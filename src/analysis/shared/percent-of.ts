import { type About, percentChange } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { changeOf } from './change.ts'
import type { Difference } from './difference.ts'
import type { publishedFor } from './published.ts'
import { isFound, type Reading } from './reading.ts'

export function percentOf(
  quantity: Quantity,
  to: Reading,
  from: Reading,
  about: About,
  published: ReturnType<typeof publishedFor>,
): Partial<Difference> {
  if (quantity.differsBy === 'points') return {}
  if (quantity.differsBy === 'amount') return percentOfSameSign(to, from, about)
  const result = changeOf(to, from, published, about)
  if (result.state !== 'changed') return {}
  const { figure, other, base, to: level, caveats } = result
  return {
    percent: figure,
    ...(other ? { other } : {}),
    ...(level ? { to: level } : {}),
    ...(base ? { base } : {}),
    caveats,
  }
}

/** A deficit that became a surplus has no percent; one that shrank has, counted on its size. */
function percentOfSameSign(to: Reading, from: Reading, about: About): Partial<Difference> {
  if (!isFound(to) || !isFound(from)) return {}
  const sign = signOf(spreadOf(from.figure))
  if (!sign || sign !== signOf(spreadOf(to.figure))) return {}
  const percent = percentChange(to.figure, from.figure, about)
  return percent ? { percent } : {}
}
