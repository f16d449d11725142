import { expect, test } from 'vitest'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, during, query, to } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)
const highest = { operation: 'since', extreme: 'highest' } as const

const textOf = async (slots: Parameters<typeof query>[0]) => (await tell(query(slots), trade)).reply.text

test('the last month since then that is as high is told beside the one before', async () => {
  expect(await textOf({ ...highest, ...during(at(2025, 6)) })).toMatch(
    /^March 2025 .*\nAfter June 2025 it was as high again, last in March 2026 \(5,238 t\)\./,
  )
})

test('where later months have no figure it is the last of those held', async () => {
  expect(await textOf({ ...highest, ...during(at(2025, 7)), ...to('DE') })).toMatch(
    /\nAfter July 2025 it was as high again, of the months held last in October 2025 \(1,118 t\)\./,
  )
})

test('nothing is added where no later month is as high', async () => {
  expect(await textOf({ ...highest, ...during(at(2025, 1)) })).not.toMatch(/as high again/)
})

test('how long since the peak is counted to the last month held, whatever period is looked at', async () => {
  const since = { operation: 'record', grain: 'month', extreme: 'highest', form: 'count' } as const
  expect(await textOf({ ...since, ...during(at(2025, 1, 12)) })).toMatch(
    /^14 months to March 2026\. .* in 2025 were highest in January 2025: 6,357 t\./,
  )
})
