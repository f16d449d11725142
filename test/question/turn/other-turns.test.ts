import { describe, expect, it } from 'vitest'
import { month, range } from '../../../src/calendar/month.ts'
import type { Query } from '../../../src/query/query.ts'
import { magnets } from '../corpus/packages.ts'
import { plainOf } from '../corpus/plain.ts'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

const refused = { issue: { kind: 'not_understood' } }

describe('a question in which all is said', () => {
  it.each([
    'Now something else: UK lithium carbonate imports from Chile in May 2025',
    'now: UK lithium carbonate imports from Chile in May 2025',
  ])('%s goes on with nothing', (text) => {
    for (const before of ['average monthly UK titanium exports 2025', 'top buyers of UK titanium 2025'])
      expect(ofMinerals(before, text)).toMatchObject({
        operation: 'show',
        quantity: 'amount',
        partners: ['CL'],
        period: '2025-05',
      })
  })

  it('"now Germany" goes on', () => {
    expect(ofMagnets('US in May 2025', 'now Germany')).toMatchObject({ partners: ['DE'], period: '2025-05' })
  })
})

describe('a ranking', () => {
  it.each(['chart it', 'as a bar chart please', 'plot that'])(
    '%s: is drawn, and not how all of it went',
    (turn) => {
      expect(ofMagnets('top 2 buyers in July 2025', turn)).toMatchObject({
        operation: 'rank',
        by: 'partner',
        limit: 2,
        period: '2025-07',
      })
    },
  )
})

describe('a table', () => {
  it.each([
    [['exports by quarter 2025', 'chart it'], { grain: 'quarter', period: '2025-01/2025-12' }],
    [
      ['exports by quarter 2025', 'highest?', 'same table for 2024'],
      { grain: 'quarter', period: '2024-01/2024-12' },
    ],
    [['exports by quarter 2025', 'by month'], { grain: 'month', period: '2025-01/2025-12' }],
  ])('%j is of what was told before', (turns, query) => {
    expect(ofMagnets(...turns)).toMatchObject({ operation: 'series', ...query })
  })
})

describe('a stretch', () => {
  it.each(['through February only', 'through February'])('%s begins where the one told began', (turn) => {
    expect(ofMagnets('US year to date', turn)).toMatchObject({ operation: 'show', period: '2026-01/2026-02' })
  })

  it.each(['minus 2024', 'less 2024'])('%s is taken from the one told', (turn) => {
    expect(ofMagnets('2025 total', turn)).toMatchObject({ operation: 'change', period: '2025-01/2025-12' })
  })

  it('is one of two halves', () => {
    const query = { operation: 'compare', extreme: 'highest', along: 'period' }
    expect(ofMagnets('H1 2025', 'H2', 'which half was better')).toMatchObject(query)
    expect(ofMagnets('July 2025', 'August', 'which half was better')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})

describe('words that add up', () => {
  it.each(['sum it up', 'add it all up', 'tot that up', 'total them up'])('%s: what was told', (turn) => {
    const query = { operation: 'show', quantity: 'amount', partners: ['US'], period: '2025-07/2025-09' }
    expect(ofMagnets('July to September 2025 by month for the US', turn)).toMatchObject(query)
    expect(ofMagnets('US and Germany in July 2025', turn)).toMatchObject({ partners: ['US', 'DE'] })
    expect(ofMagnets('US July 2025', 'August', turn)).toMatchObject({ period: '2025-07/2025-08' })
  })
})

describe('a unit', () => {
  it.each(['in tonnes', 'in tonnes it was?'])('after the change of a share %s is of the amount', (turn) => {
    expect(ofMagnets('US share oct 2025', 'vs sept', turn)).toMatchObject({
      operation: 'change',
      quantity: 'amount',
    })
  })

  it.each(['how much was that in dollars', 'worth?', 'value', 'in tonnes'])(
    'after a count or a concentration %s is what they came to',
    (turn) => {
      for (const before of [
        "how many countries supplied the UK's lithium carbonate in May 2025",
        'HHI of UK lithium carbonate imports in May 2025',
      ])
        expect(ofMinerals(before, turn)).toMatchObject({ operation: 'show', quantity: 'amount' })
    },
  )

  it.each([
    ['who grew most in october 2025', 'and in tonnes'],
    ['how many countries took over 500 t in September 2025', 'in tonnes'],
  ])('%s, %s is the same once more', (...turns) => {
    expect(ofMagnets(...turns)).toMatchObject(refused)
  })
})

describe('the same quarter or half of another year', () => {
  it.each([
    [
      'US March 2026',
      'compared to the same quarter of 2025',
      '2026-01/2026-03',
      'year_to_date 2025-01/2025-03',
    ],
    ['US May 2025', 'vs same half 2024', '2025-01/2025-06', 'year_to_date 2024-01/2024-06'],
  ])('%s, %s: both are that long', (first, turn, period, comparison) => {
    expect(ofMagnets(first, turn)).toMatchObject({ period, comparison })
  })

  it('by itself is that quarter', () => {
    expect(ofMagnets('april 2025 us', 'same quarter a year earlier?')).toMatchObject({
      period: '2024-04/2024-06',
    })
  })
})

describe('where one stands', () => {
  it.each(['its rank?', 'rank?', 'what rank is that'])('%s is of the place told', (turn) => {
    expect(ofMagnets('US September 2025', turn)).toMatchObject({ operation: 'rank', partners: ['US'] })
  })

  it('a list of places is none of months', () => {
    expect(ofMagnets('top buyers September 2025', 'where is Germany on that list')).toMatchObject({
      operation: 'rank',
      partners: ['DE'],
    })
  })
})

it('after exports and imports a price or a concentration is of neither', () => {
  for (const turn of ['price per kg?', 'unit value', 'hhi?'])
    expect(ofMinerals('UK lithium carbonate trade balance May 2025', turn)).toMatchObject(refused)
})

it('"due to whom" asks who drove the change', () => {
  expect(ofMinerals('change in UK lithium carbonate imports in May 2025', 'due to whom')).toMatchObject({
    operation: 'contribution',
  })
})

it.each([
  ['the best one', 'highest'],
  ['the worst one', 'lowest'],
])('after a series %s is one of its months', (turn, extreme) => {
  expect(ofMagnets('US in 2025', 'per quarter', turn)).toMatchObject({
    operation: 'record',
    extreme,
    partners: ['US'],
    grain: 'quarter',
  })
})

describe('what was found', () => {
  const { read, today } = magnets()
  const after = (first: string, at: number, text: string) => {
    const found = read(first, { today })
    if (found.kind !== 'query') throw new TypeError('not read as a query')
    const previous: Query = { ...found.query, foundPeriod: range(at) }
    const reading = read(text, { today, previous })
    return reading.kind === 'query' ? plainOf(reading.query) : reading
  }

  it('a low is held against the highest of all that was searched', () => {
    const lower = after('lowest month in 2025', month(2025, 5), 'how much lower than the highest')
    expect(lower).toMatchObject({
      operation: 'change',
      baseline: 'highest',
      period: '2025-05',
      comparison: 'period_on_period 2025-01/2025-12',
    })
  })

  it('since when it was the lowest moves nobody else there', () => {
    const since = 'since when is it the lowest, US March 2026'
    expect(after(since, month(2025, 6), 'was germany down too')).toMatchObject({ period: '2026-03' })
  })
})
