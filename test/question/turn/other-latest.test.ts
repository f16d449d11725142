import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isoMonth, month, range } from '../../../src/calendar/month.ts'
import { once } from '../../../src/names/table.ts'
import { createReader } from '../../../src/question/read.ts'
import { createTopicIndex } from '../../../src/question/topics.ts'
import { tradeOf } from '../../support/answering.ts'

const folder = '../shared/data/critical-minerals'

describe.skipIf(!existsSync(folder))('needs ../shared: reporters whose months end apart', () => {
  // what is skipped is collected all the same, and then there is nothing to load
  const reader = once(() => createReader(tradeOf(folder).catalogue, createTopicIndex([], [])))
  const today = month(2026, 8)

  const latestOfBoth = range(month(2026, 6), month(2026, 6))

  /** The month of the second turn. */
  function monthOf(first: string, second: string): string {
    const read = reader()
    const told = read(first, { today })
    if (told.kind !== 'query') throw new TypeError(first)
    const reading = read(second, { today, previous: told.query })
    return reading.kind === 'query' ? isoMonth(reading.query.period.value.to) : reading.kind
  }

  test.each(['and the UK?', 'what about UK nickel imports', 'UK'])(
    '%s after a latest month that the UK has not come to: its own latest',
    (turn) => expect(monthOf('Brazil coal imports', turn)).toBe('2026-06'),
  )

  test.each(['Brazil vs UK: who imports more lithium carbonate', 'Brazil and UK lithium carbonate imports'])(
    '%s: in the latest month that both have',
    (text) => expect(reader()(text, { today })).toMatchObject({ query: { period: { value: latestOfBoth } } }),
  )

  test('a month that was named stays, though it is not held', () => {
    expect(monthOf('Brazil coal imports July 2026', 'and the UK?')).toBe('2026-07')
  })
})
