import { describe, expect, it } from 'vitest'
import { parseMonth } from '../../../src/calendar/month.ts'
import type { Query } from '../../../src/query/query.ts'
import { magnets } from '../corpus/packages.ts'
import { plainOf } from '../corpus/plain.ts'
import { ofMagnets, ofMinerals } from '../corpus/talk.ts'

/** A turn after a question whose answer found these partners, or this month. */
function after(first: string, told: Partial<Query>, ...turns: readonly string[]) {
  const { read, today } = magnets()
  let previous: Query | undefined
  for (const text of [first, ...turns]) {
    const reading = read(text, { today, ...(previous ? { previous } : {}) })
    if (reading.kind !== 'query') return reading
    previous = previous ? reading.query : { ...reading.query, ...told }
  }
  return plainOf(previous!)
}

describe('"then" at the end of a question is when it was told before', () => {
  it.each([
    'how much did the US get then',
    'what did the US take then?',
    'how many tons did the US buy then',
    'what did the US buy at that time',
    'how much did the US get during that time?',
  ])('%s', (turn) => {
    expect(ofMagnets('total May 2025', turn)).toMatchObject({ partners: ['US'], period: '2025-05' })
  })

  it('is the month that was found', () => {
    const at = parseMonth('2025-05')!
    const told = { foundPeriod: { from: at, to: at } }
    expect(after('lowest month since 2024', told, 'how much did the US get then')).toMatchObject({
      operation: 'show',
      partners: ['US'],
      period: '2025-05',
    })
  })

  it('is nothing where a period is named', () => {
    expect(ofMagnets('total May 2025', 'how much did the US get in July 2025 then')).toMatchObject({
      period: '2025-07',
    })
  })
})

describe('who was found goes on', () => {
  it.each([
    'how much went there in July 2025',
    'how much did it buy in July 2025',
    'exports there July 2025',
  ])('%s: of the one that took the most', (turn) => {
    expect(after('top buyer October 2025', { found: ['DE'] }, turn)).toMatchObject({
      operation: 'show',
      partners: ['DE'],
      period: '2025-07',
    })
  })

  it.each([
    'how much was that in July 2025',
    'how much was that in July',
    'how much did that one take in July 2025',
  ])('%s: of the one that was told, wherever it stood then', (turn) => {
    const query = { operation: 'show', partners: ['US'], period: '2025-07' }
    expect(after('second largest buyer October 2025', { found: ['US'] }, turn)).toMatchObject(query)
  })

  it('"there" after several are all of them', () => {
    const turn = 'how much went there in July 2025'
    expect(after('top 2 buyers October 2025', { found: ['DE', 'US'] }, turn)).toMatchObject({
      partners: ['DE', 'US'],
      along: 'partner',
    })
  })

  it('after how much the second took, and whoever is second where that was not asked', () => {
    const found = { found: ['DE', 'US'] }
    const turns = ['how much did the second take', 'and in July 2025']
    expect(after('top 2 buyers October 2025', found, ...turns)).toMatchObject({ partners: ['US'] })
    expect(after('top 2 buyers October 2025', found, 'the second one', 'and in July 2025')).toMatchObject({
      operation: 'rank',
      nth: 2,
    })
  })
})

describe('the total after one partner is of everybody', () => {
  const imports = 'UK imports of titanium from Japan June 2025'
  it.each([
    ['total imports July 2025', '2025-07'],
    ['total imports that month', '2025-06'],
    ['total UK imports', '2025-06'],
    ['all imports', '2025-06'],
    ['UK world', '2025-06'],
    ['how much did the UK import in all', '2025-06'],
    ['total for that month', '2025-06'],
  ])('%s', (turn, period) => {
    expect(ofMinerals(imports, turn)).toMatchObject({
      reporters: ['GB'],
      flows: ['import'],
      partners: ['WORLD'],
      commodities: ['810820'],
      period,
    })
  })

  it('and the sum of a year is that of the partner', () => {
    expect(ofMagnets('US July 2025', 'total 2025')).toMatchObject({
      partners: ['US'],
      period: '2025-01/2025-12',
    })
  })
})

describe('the one that was found stands beside its own figure of another time', () => {
  it.each(['so lost how many tonnes', 'change?'])('%s', (then) => {
    const found = { found: ['DE'] }
    expect(
      after('top destination in october 2025', found, 'how much did it take in sept', then),
    ).toMatchObject({
      operation: 'change',
      partners: ['DE'],
      period: '2025-10',
      comparison: 'month_on_month 2025-09',
    })
  })

  it('of several, none does', () => {
    const found = { found: ['DE', 'US'] }
    expect(
      after('top buyers in october 2025', found, 'what did Germany take in september 2025', 'change?'),
    ).toMatchObject({ period: '2025-09', comparison: 'month_on_month 2025-08' })
  })
})

describe('in percent, behind the whole and what one had of it', () => {
  it.each(['percent', 'in percent', 'as a percent'])('%s is its share', (then) => {
    expect(ofMagnets('exports Q1 2026', 'of which US', then)).toMatchObject({
      operation: 'show',
      quantity: 'share',
      partners: ['US'],
      period: '2026-01/2026-03',
    })
  })

  it('is not known where no whole was told', () => {
    expect(ofMagnets('US Q1 2026', 'in percent')).toMatchObject({ kind: 'issue' })
  })
})

describe('how concentrated a ranking is', () => {
  it('is asked on as the change of the index', () => {
    expect(ofMinerals('who supplied UK lithium in May 2025', 'is it more concentrated now')).toMatchObject({
      operation: 'change',
      quantity: 'concentration',
      claim: { kind: 'direction', direction: 'up' },
    })
  })

  it.each([
    'which is more concentrated',
    'which of them is more concentrated',
    'which one is less diversified',
  ])('%s after two goods is no change of either', (turn) =>
    expect(ofMinerals('UK imports of graphite and lithium in May 2025', turn)).toMatchObject({
      kind: 'issue',
      issue: { kind: 'not_understood' },
    }),
  )
})
