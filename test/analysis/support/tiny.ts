import { isGroup, membersOf } from '../../../src/names/groups.ts'
import type { Members } from '../../../src/trade/partners.ts'
import type { Coverage, Trade } from '../../../src/trade/types.ts'
import { row, type Shape, tradeOf } from '../../trade/support/package.ts'

export { row }

/** Months of one partner from January 2024 on; undefined leaves a month out. */
export const monthly = (
  partner: string,
  values: readonly (number | undefined)[],
  start = 2024,
): readonly string[] =>
  values.flatMap((value, i) => (value === undefined ? [] : [row(monthAt(start, i), partner, value)]))

const monthAt = (start: number, i: number): string =>
  `${start + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`

export const tiny = (
  rows: readonly string[],
  coverage: Coverage = 'published_figures',
  shape: Shape = {},
): Trade => tradeOf(rows, { ...shape, coverage }, members)

const members: Members = (code, at) => (isGroup(code) ? membersOf(code, at) : undefined)

/** Two partners that add up to the world, over four months. */
export const complete = (): Trade =>
  tiny(
    [
      ...monthly('US', [60, 40, 90, 30]),
      ...monthly('DE', [30, 60, 10, 60]),
      ...monthly('JP', [10, undefined, 20, 10]),
    ],
    'complete',
  )
