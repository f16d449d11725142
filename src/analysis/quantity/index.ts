import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import { amount } from './amount.ts'
import { average } from './average.ts'
import { balance } from './balance.ts'
import { change } from './change.ts'
import { concentration } from './concentration.ts'
import { count } from './count.ts'
import { median } from './median.ts'
import type { Quantity } from './quantity.ts'
import { runRate } from './run-rate.ts'
import { share } from './share.ts'
import { shareChange } from './share-change.ts'
import { unitValue } from './unit-value.ts'

const QUANTITIES = {
  amount,
  average,
  median,
  run_rate: runRate,
  share,
  balance,
  unit_value: unitValue,
  change,
  concentration,
  count,
} satisfies Record<Query['quantity'], Quantity>

export const quantityOf = (query: Query): Quantity =>
  gainsShare(query) ? shareChange : QUANTITIES[query.quantity]
