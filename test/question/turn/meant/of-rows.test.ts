import { describe, expect, it } from 'vitest'
import type { Query } from '../../../../src/query/query.ts'
import { magnets, minerals } from '../../corpus/packages.ts'
import { plainOf } from '../../corpus/plain.ts'
import { ofMagnets, ofMinerals } from '../../corpus/talk.ts'

/** A turn after a ranking whose rows are known, as they are once it was answered. */
function afterRows(
  { read, today }: ReturnType<typeof magnets>,
  ranking: string,
  found: readonly string[],
  turn: string,
) {
  const first = read(ranking, { today })
  if (first.kind !== 'query') throw new TypeError('not read as a query')
  const previous: Query = { ...first.query, found }
  const reading = read(turn, { today, previous })
  return reading.kind === 'query' ? plainOf(reading.query) : reading
}

describe('the places that a ranking listed', () => {
  const suppliers = 'top 3 suppliers of lithium carbonate to the UK in 2025'
  const found = ['CL', 'CN', 'US']

  it.each([
    ['what did they supply in May 2026', { flows: ['import'], along: 'partner', period: '2026-05' }],
    ['same three in May 2026', { flows: ['import'], along: 'partner', period: '2026-05' }],
    ['what did the three supply in May 2026', { flows: ['import'], along: 'partner' }],
    ['how much did they sell in total', { flows: ['import'], operation: 'show' }],
    ['and exports to them', { flows: ['export'], along: 'partner' }],
  ])('%s is asked of them', (turn, query) => {
    expect(afterRows(minerals(), suppliers, found, turn)).toMatchObject({ partners: found, ...query })
  })

  it.each(['and the tonnage?', 'and the value?', 'its value?'])(
    '%s after who paid most is theirs',
    (turn) => {
      expect(afterRows(magnets(), 'top buyer by unit value in November 2025', ['US'], turn)).toMatchObject({
        operation: 'show',
        quantity: 'amount',
        partners: ['US'],
        period: '2025-11',
      })
    },
  )

  it.each([
    ['top buyers in July 2025', 'yoy for each', 'year_on_year 2024-07'],
    ['top 2 buyers in July 2025', 'change on june for each', 'month_on_month 2025-06'],
  ])('%s, %s changed each by itself', (ranking, turn, comparison) => {
    expect(afterRows(magnets(), ranking, ['DE', 'US'], turn)).toMatchObject({
      operation: 'change',
      along: 'partner',
      partners: ['DE', 'US'],
      comparison,
    })
  })

  it('and so did two that stand side by side', () => {
    expect(ofMagnets('US and Germany July 2025', 'yoy for each')).toMatchObject({
      operation: 'change',
      along: 'partner',
      comparison: 'year_on_year 2024-07',
    })
  })

  it('where none is known, nobody is asked', () => {
    expect(ofMinerals(suppliers, 'same three in May 2026')).toMatchObject({
      issue: { kind: 'not_understood' },
    })
  })
})

describe('a ranking asked on', () => {
  it('of goods is of another place', () => {
    expect(ofMinerals('top 3 goods the UK exports to the US in 2025', 'and to Germany')).toMatchObject({
      operation: 'rank',
      by: 'commodity',
      partners: ['DE'],
    })
  })

  it('is of partners after the figure of a year', () => {
    expect(ofMagnets('exports 2025', 'top 3')).toMatchObject({ operation: 'rank', by: 'partner' })
    expect(ofMagnets('exports 2025', 'who is on top')).toMatchObject({ operation: 'rank', by: 'partner' })
    expect(ofMagnets('exports 2025', 'top 3 months')).toMatchObject({ operation: 'record' })
  })

  it('keeps the place whose rank was told', () => {
    expect(ofMagnets("Germany's rank in July 2025", 'and in June')).toMatchObject({ partners: ['DE'] })
    expect(ofMagnets('Japan July 2025', 'what rank is it')).toMatchObject({
      operation: 'rank',
      partners: ['JP'],
    })
  })

  it('after shares gains points', () => {
    expect(ofMagnets('US share July 2025', 'who gained most')).toMatchObject({
      quantity: 'share',
      form: 'points',
    })
  })

  it.each([
    [['top 3 buyers in July 2025', 'the second one by month'], 'the second one'],
    [['US vs Germany July 2025', 'more than in June'], 'more than'],
  ])('%j is refused', (turns, word) => {
    expect(ofMagnets(...turns)).toMatchObject({ issue: { kind: 'not_understood', words: [word] } })
  })

  it('what is used up is no trade', () => {
    expect(ofMagnets('US July 2025', 'percent of US demand')).toMatchObject({ issue: { why: 'production' } })
  })

  it('who has the surplus is asked of the pair', () => {
    expect(
      ofMinerals('UK imports of lithium carbonate from China May 2025', 'who has the surplus'),
    ).toMatchObject({
      operation: 'show',
      quantity: 'balance',
      partners: ['CN'],
    })
  })
})

describe('"where is …" after a ranking', () => {
  it.each(['where is Japan', "and where's Japan", 'where does Japan stand'])(
    '%s is at which place',
    (turn) => {
      expect(ofMagnets('top buyers July 2025', turn)).toMatchObject({ operation: 'rank', partners: ['JP'] })
    },
  )

  it('asks nothing after a single figure', () => {
    expect(ofMagnets('US July 2025', 'where is Japan')).toMatchObject({ kind: 'issue' })
  })
})
