import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, during, query, to } from '../support/queries.ts'
import { tradeOf as inMemory, row } from '../trade/support/package.ts'

const trade = tradeOf(SHIPPED)
const textOf = async (slots: Partial<Query>) => (await tell(query(slots), trade)).reply.text
const headline = async (slots: Partial<Query>) => (await textOf(slots)).split('\n')[0]
const above = (value: number) => ({ relation: 'above', value, unit: 't' }) as const
const ALL = { from: at(2023, 7).from, to: at(2026, 3).to }

describe('a series of years', () => {
  test('takes no year that has only begun for a low one, nor draws it', async () => {
    const text = await textOf({ operation: 'series', by: 'year', grain: 'year', ...during(ALL) })
    expect(text).toMatch(
      /: low 57,392 t \(2025\), high 58,152 t \(2024\) of the whole years, latest 16,001 t \(Q1 2026\)\./,
    )
    expect(text).not.toMatch(/[▁▂▃▄▅▆▇█]/)
  })

  test('keeps each quarter in its place', async () => {
    const text = await textOf({
      operation: 'series',
      grain: 'quarter',
      ...to('US'),
      ...during({ from: at(2024, 4).from, to: at(2026, 3).to }),
    })
    expect(text).toContain('\n█ █▁▇█▅\n')
  })
})

describe('a moving total', () => {
  test('is told for each so many months, and its line is drawn in those', async () => {
    const months = { from: at(2025, 11).from, to: at(2026, 3).to }
    const { reply } = await tell(
      query({ operation: 'series', grain: 'month', window: 12, ...during(months) }),
      trade,
    )
    expect(reply.text).toContain('Dec 2024 – Nov 2025 57,021 t\n2025 57,392 t\n')
    expect(reply.text).toContain('The 12-month moving total of China')
    expect(reply.blocks).toContainEqual(expect.objectContaining({ kind: 'spark', title: 't in 12 months' }))
  })
})

describe('a series of changes', () => {
  const rates = { operation: 'series', quantity: 'change', change: 'year_on_year', grain: 'month' } as const

  test('tells the level that each of them led to', async () => {
    const text = await textOf({ ...rates, ...during({ from: at(2025, 11).from, to: at(2025, 12).to }) })
    expect(text).toContain('Nov 2025 6,150 t · +28.3%\nDec 2025 5,952 t · +6.7%')
  })

  test('tells the level where nothing is held to count the change from', async () => {
    const text = await textOf({
      ...rates,
      ...to('US'),
      ...during({ from: at(2025, 4).from, to: at(2025, 5).to }),
    })
    expect(text).toContain('Apr 2025 246 t\nMay 2025 46 t · −93.3%')
  })

  test('in tonnes has signs', async () => {
    const text = await textOf({
      ...rates,
      change: 'month_on_month',
      form: 'amount',
      ...during({ from: at(2025, 6).from, to: at(2025, 8).to }),
    })
    expect(text).toMatch(/: low \+569 t \(August 2025\), high \+2,389 t/)
    expect(text).toContain('Aug 2025 6,146 t · +569 t')
  })
})

describe('the last time', () => {
  const since = { operation: 'since', extreme: 'lowest' } as const

  test('is no low of some months where it was the month before', async () => {
    expect(await headline({ ...since, ...during(at(2026, 3)) })).toBe(
      'February 2026 (4,740 t). March 2026 (5,238 t) is the month after.',
    )
  })

  test('is told of the months held where one between is missing', async () => {
    expect(await headline({ ...since, ...during(at(2024, 4)) })).toBe(
      'February 2024 (3,326 t). April 2024 (4,776 t) was the lowest of the months held since.',
    )
  })
})

describe('a run past a mark', () => {
  const streak = { operation: 'streak', ...during(at(2026, 3)) } as const

  test('names the mark', async () => {
    expect(await headline({ ...streak, threshold: above(4000) })).toBe(
      "China's exports of rare-earth magnets were above 4,000 t 9 months in a row to March 2026.",
    )
    expect(await headline({ ...streak, threshold: above(5000) })).toBe(
      "China's exports of rare-earth magnets were above 5,000 t for 1 month so far: March 2026.",
    )
    expect(await headline({ ...streak, threshold: above(6000) })).toBe(
      "China's exports of rare-earth magnets were not above 6,000 t in March 2026.",
    )
  })

  test('of rates is above or below zero: a rate that is positive has not risen', async () => {
    const rates = { ...streak, quantity: 'change', change: 'month_on_month', direction: 'up' } as const
    expect(await headline({ ...rates, ...during(at(2025, 8)) })).toMatch(
      / was above zero 3 months in a row to August 2025\.$/,
    )
  })
})

test('the rate of a published year is not set against that of months that add up to something else', async () => {
  const text = await textOf({ ...to('US'), ...during(at(2025, 1, 12)) })
  expect(text).toContain('The months add up to 5,943 t; published for the whole period: 5,933 t.')
  expect(text).not.toMatch(/decline (?:widened|narrowed)/)
})

describe('a record', () => {
  const record = { operation: 'record', extreme: 'highest', ...during(ALL) } as const

  test('of years or quarters is one of the whole ones', async () => {
    expect(await headline({ ...record, grain: 'year' })).toBe(
      "Of the whole years from July 2023 to March 2026, China's exports of rare-earth magnets were highest in 2024: 58,152 t.",
    )
    expect(await headline({ ...record, monthsOfYear: [7] })).toMatch(
      /^Of the Julys from July 2023 .* highest in July 2025: 5,577 t\.$/,
    )
  })

  test('that several months share names them', async () => {
    const rows = [5, 2, 9, 2].map((value, i) => row(`2024-0${i + 1}`, 'WORLD', value))
    const asked = {
      operation: 'record',
      extreme: 'lowest',
      ...during(at(2024, 1, 4)),
      commodities: said(['10']),
    } as const
    const { reply } = await tell(query(asked), inMemory(rows))
    expect(reply.text).toMatch(/ were lowest in April 2024, as in February 2024: 2 t\./)
  })

  test('of a rate has its sign', async () => {
    expect(await headline({ ...record, quantity: 'change', change: 'month_on_month' })).toMatch(
      /^The month-on-month change in .* was highest in June 2025: \+157\.5%\.$/,
    )
  })

  test('of a move says whether it was searched by percent or by amount', async () => {
    const moves = { ...record, quantity: 'change', change: 'month_on_month' } as const
    expect(await textOf(moves)).toContain('searched by percent, not amount')
    expect(await textOf({ ...moves, form: 'amount' })).toContain('searched by amount, not percent')
    expect(await textOf(record)).not.toContain('searched')
  })
})

test('a rate that stays below zero is a decline that narrows', async () => {
  const rates = { operation: 'change', quantity: 'change', change: 'year_to_date' } as const
  const asked = {
    ...rates,
    ...during(at(2025, 1, 7)),
    comparison: { kind: 'period_on_period', period: at(2025, 1, 6) },
  } as const
  expect(await headline(asked)).toMatch(
    /^The year-to-date decline in China's exports of rare-earth magnets narrowed by 3\.9 percentage points/,
  )
})

test('another source is quoted with its unit', async () => {
  expect(await textOf(during(at(2024, 1, 12)))).toContain('58,152 t is used; another prints 58,120 t (S037).')
})

test('where the value is missing it is not said that the total is', async () => {
  const { reply } = await tell(query({ quantity: 'unit_value', ...during(at(2025, 1, 12)) }), trade)
  expect(reply.text).toMatch(/^No value for the total is published for July–October 2025 and December 2025/)
  expect(reply.text).not.toContain('Held for')
})

describe('what a gap leaves open', () => {
  const yearly = {
    change: 'year_on_year',
    direction: 'up',
    ...during({ from: at(2025, 1).from, to: at(2025, 12).to }),
  } as const

  test('is told with the months that have no year before', async () => {
    expect(await textOf({ operation: 'count_periods', grain: 'month', ...yearly })).toContain(
      'No figure is held for January 2024 and March 2024, so January 2025 and March 2025 cannot be told.',
    )
  })

  test('is no base from which a run on the year before starts', async () => {
    const text = await textOf({ operation: 'streak', longest: true, ...yearly, ...during(ALL) })
    expect(text).toContain('6 months in a row to December 2025')
    expect(text).toContain('The run to December 2024 was as long.')
    expect(text).not.toContain('From 5,278 t')
  })
})
