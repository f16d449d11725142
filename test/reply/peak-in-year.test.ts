import { expect, test } from 'vitest'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, during, query } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)
const peak = { operation: 'record', grain: 'month', claim: { kind: 'record', extreme: 'highest' } } as const
const held = { kind: 'period_on_period', period: at(2023, 7, 39) } as const

const headline = async (slots: Parameters<typeof query>[0]) =>
  (await tell(query({ ...peak, ...slots }), trade)).reply.text.split('\n')[0]

test('a year that holds the peak is told by its month', async () => {
  expect(await headline({ ...during(at(2025, 1, 12)), comparison: held })).toMatch(
    /^Yes: .* 6,357 t in January 2025, the highest of the months held from July 2023 to March 2026;/,
  )
})

test('of any other year the nearest month is told, and at which place it stands', async () => {
  expect(await headline({ ...during(at(2024, 1, 12)), comparison: held })).toMatch(
    /^No: .* 5,580 t in December 2024, the highest held in 2024 and the seventh highest of the months held/,
  )
})

test('a record that was set in a year is one of what came up to its end', async () => {
  expect(await headline(during(at(2025, 1, 12)))).toMatch(
    /, the highest of the months held up to December 2025;/,
  )
})
