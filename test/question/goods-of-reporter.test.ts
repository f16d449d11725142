import { expect, it } from 'vitest'
import { month } from '../../src/calendar/month.ts'
import { createReader } from '../../src/question/read.ts'
import { createTopicIndex } from '../../src/question/topics.ts'
import { row, tradeOf } from '../trade/support/package.ts'

const { catalogue } = tradeOf(
  [
    row('2025-01', 'US', 5, { reporter: 'GB', commodity: '20' }),
    row('2025-01', 'US', 5, { reporter: 'GB' }),
    row('2025-01', 'US', 5, { reporter: 'BR' }),
  ],
  { trade: { defaults: {} } },
)
const read = createReader(catalogue, createTopicIndex([], []))

it.each(['what period does the data cover for Brazil', 'what do you have for Brazil'])(
  '%s: its goods, and none that only another reports',
  (text) => {
    expect(read(text, { today: month(2025, 4) })).toMatchObject({
      query: { operation: 'coverage', commodities: { value: ['10'] } },
    })
  },
)
