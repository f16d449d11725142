import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { withFound } from '../../src/bot/with-found.ts'
import { month } from '../../src/calendar/month.ts'
import type { Query } from '../../src/query/query.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const magnets = createAnswerer(tradeOf(SHIPPED))
const minerals = createAnswerer(tradeOf('test/fixtures/two-reporters'))

/** The last of several turns, each asked in the light of the one before. */
async function talk(turns: readonly string[], by = magnets) {
  let previous: Query | undefined
  for (const [at, text] of turns.entries()) {
    const found = await by.ask({ text, now: NOW, ...(previous ? { previous } : {}) })
    if ('talk' in found) throw new TypeError(`read as talk: ${text}`)
    if (at === turns.length - 1) return found
    if (!found.query) throw new TypeError(`not read as a query: ${text}`)
    previous = withFound(found.query, found.result)
  }
  throw new TypeError('no turns')
}

const refusedIn = async (turns: readonly string[], by = magnets) => {
  const { result } = await talk(turns, by)
  return result.kind === 'not_understood' ? result.words : result.kind
}

describe('another number passes the same way as the one before', () => {
  const thresholdOf = async (turns: readonly string[], by = magnets) =>
    (await talk(turns, by)).query?.threshold

  const fell = 'months in 2025 in which exports fell by more than 10%'
  test.each([
    [[fell, 'and 20%?'], { relation: 'below', value: -20 }],
    [[fell, 'over 20%?'], { relation: 'below', value: -20 }],
    [[fell, 'over 20%?', '45%?'], { relation: 'below', value: -45 }],
    [['months in 2025 in which exports rose by more than 10%', 'and 20%?'], { relation: 'above', value: 20 }],
    [['months of 2025 with exports to the US above 600 t', 'below 400?'], { relation: 'below', value: 400 }],
  ])('%j', async (turns, threshold) => expect(await thresholdOf(turns)).toMatchObject(threshold))

  const deficit = 'months of 2025 with a UK trade deficit in lithium carbonate above 1m USD'
  test.each([
    [[deficit, 'what about 2m'], { relation: 'below', value: -2_000_000 }],
    [[deficit, 'above 2m USD'], { relation: 'below', value: -2_000_000 }],
  ])('%j', async (turns, threshold) => expect(await thresholdOf(turns, minerals)).toMatchObject(threshold))

  test('what is below a fall is not told: it could be a smaller fall or a larger', async () => {
    expect(await refusedIn([fell, 'below 20%?'])).toEqual(['below 20 %'])
  })

  test('tonnes after percent are not told', async () => {
    expect(await refusedIn([fell, 'more than 500 t?'])).toEqual(['more than 500 t'])
  })

  test.each([
    [['how many months of 2025 had UK lithium carbonate imports over 2m', 'in tonnes'], ['in tonnes']],
    [['when did UK lithium carbonate imports last exceed 2m', 'by weight'], ['by weight']],
  ])('%j holds no weight against dollars', async (turns, words) =>
    expect(await refusedIn(turns, minerals)).toEqual(words),
  )

  test('an amount after deficits of any size is not told: it could be one of a surplus', async () => {
    const deficits = 'months of 2025 with a UK trade deficit in lithium carbonate'
    expect(await refusedIn([deficits, 'above 2m USD'], minerals)).toEqual(['above 2m usd'])
  })
})

describe('a month claimed to be higher is held against the month told before', () => {
  const verdictOf = async (turns: readonly string[]) => {
    const { result } = await talk(turns)
    return result.kind === 'answer' ? result.verdict : result.kind
  }

  test.each([
    [['exports July 2025', 'was it higher in June'], 'false'],
    [['exports July 2025', 'was June higher'], 'false'],
    [['exports July 2025', 'was it lower in June'], 'true'],
    [['exports August 2025', 'were they higher in July'], 'false'],
    [['exports in 2025', 'was it higher in 2024'], 'true'],
    [['exports July 2025', 'was it higher than in June'], 'true'],
    [['exports July 2025', 'was that more than in August'], 'false'],
    [['exports July 2025', 'was it better in August'], 'true'],
    [['exports July 2025', 'was it up on a year earlier'], 'true'],
    // a rise and a fall are told on the month before
    [['exports July 2025', 'did they rise in June'], 'true'],
    [['exports July 2025', 'did they fall in June'], 'false'],
  ])('%j: %s', async (turns, verdict) => expect(String(await verdictOf(turns))).toBe(verdict))

  test.each([
    ['exports in 2025', 'was it higher in June'],
    ['did exports rise in July 2025', 'was it higher in June'],
    ['exports July 2025', 'was it higher a year earlier'],
    ['exports to the US July 2025', 'was it higher to Germany'],
  ])('%s, %s: what it is higher than is not told', async (...turns) =>
    expect(await refusedIn(turns)).toEqual(['higher']),
  )

  test('two months are not judged as one', async () => {
    const turns = ['exports July 2025', 'were they higher in January and February']
    expect(await refusedIn(turns)).toEqual(['january', 'february'])
  })

  test.each([
    ['was August bigger than this', 'true'],
    ['was August lower than that', 'false'],
  ])('the month named before "than" is held against the one told: %s', async (turn, verdict) => {
    expect(String(await verdictOf(['exports July 2025', turn]))).toBe(verdict)
  })

  test.each(['less', 'better', 'up'])('"%s a year earlier" is not told of the later month', async (word) => {
    expect(await refusedIn(['exports July 2025', `was it ${word} a year earlier`])).toEqual([word])
  })
})

describe('what is more than nothing named is refused', () => {
  test.each([
    [['exports to the US in July 2025', 'add Germany', 'was it more in August'], ['more']],
    [['exports July 2025', 'was that more than Germany?'], ['more than']],
    [['exports to Germany July 2025', 'was that more than China?'], ['more than']],
  ])('%j', async (turns, words) => expect(await refusedIn(turns)).toEqual(words))

  test('a reporter is set beside another reporter', async () => {
    const { query } = await talk(
      ['UK imports of lithium carbonate July 2025', 'was that more than Brazil?'],
      minerals,
    )
    expect(query).toMatchObject({ along: 'reporter', reporters: { value: ['GB', 'BR'] } })
  })
})

describe('when it was last', () => {
  test.each([
    [['exports to the US above 600 t', 'when was it last'], { relation: 'above', value: 600 }],
    [
      ['months of 2024 with exports to the US above 600 t', 'when was it last'],
      { relation: 'above', value: 600 },
    ],
  ])('%j is above what was counted', async (turns, threshold) => {
    const { query, result } = await talk(turns)
    expect(query).toMatchObject({ operation: 'since', threshold })
    expect(JSON.stringify(result)).toContain('656')
  })

  test('below is refused where nothing is said that it is below', async () => {
    expect(await refusedIn(['exports to the US above 600 t', 'when was it last below'])).toContain(
      'when was it last',
    )
  })

  test('is refused after a figure that passed nothing', async () => {
    expect(await refusedIn(['exports to the US July 2025', 'when was it last'])).toEqual(['when was it last'])
  })
})

describe('after a record', () => {
  test('one of the months that were searched is that month', async () => {
    const turns = ['exports in 2025', 'monthly', 'lowest month', 'and dec alone']
    expect((await talk(turns)).query).toMatchObject({ operation: 'show', quantity: 'amount' })
  })

  test('one of the months whose changes were searched is its change', async () => {
    const { query } = await talk(['biggest monthly drop in 2025', 'and in june'])
    expect(query).toMatchObject({ operation: 'change', comparison: { kind: 'month_on_month' } })
  })

  test('another month of the year is not told: of one year, or of all of them', async () => {
    expect(await refusedIn(['best december exports', 'and november'])).toEqual(['november'])
  })

  test('both are the best and the worst, the later set against the earlier', async () => {
    const turns = ['exports by quarter in 2025', 'best', 'worst', 'change between them']
    const { query } = await talk(turns)
    expect(query).toMatchObject({
      operation: 'change',
      period: { value: { to: month(2025, 12) } },
      comparison: { period: { to: month(2025, 6) } },
    })
  })

  test('both are not told where one thing was found', async () => {
    expect(await refusedIn(['exports by quarter in 2025', 'worst', 'change between them'])).toEqual([
      'between them',
    ])
  })
})

test('a base named after a base is another one for the same period', async () => {
  const { query } = await talk(['exports August 2025', 'vs May', 'and April?'])
  expect(query).toMatchObject({
    period: { value: { to: month(2025, 8) } },
    comparison: { period: { to: month(2025, 4) } },
  })
})

describe('a good after many', () => {
  const many = ['UK imports of lithium carbonate and natural graphite from China combined July 2025']

  test('has its share of them, and not the share of the partner', async () => {
    const { query } = await talk([...many, 'lithium carbonate share'], minerals)
    expect(query).toMatchObject({
      quantity: 'share',
      commodities: { value: ['283691'] },
      against: { commodities: ['283691', '250410'] },
    })
  })

  test('that is not followed for this reporter is not held', async () => {
    expect(
      await refusedIn(['Brazil exports of lithium carbonate July 2025', 'titanium sponge'], minerals),
    ).toBe('not_held')
  })
})

test('which good made it up is no question about the data', async () => {
  const { query } = await talk(['UK imports from China of all goods July 2025', 'which good'], minerals)
  expect(query).toMatchObject({ operation: 'rank', by: 'commodity' })
})

describe('why, after a ranking', () => {
  test.each([
    [['top buyers in July 2025', 'why?'], ['DE']],
    [['who fell most in May 2025', 'why did it fall'], ['US']],
    [['top buyers in July 2025', 'why did exports rise'], ['WORLD']],
    [['top buyers in July 2025', 'why did they rise'], ['WORLD']],
  ])('%j is of who stands first, unless all are named', async (turns, partners) => {
    const { query } = await talk(turns)
    expect(query).toMatchObject({ operation: 'explain', partners: { value: partners } })
  })
})

describe('on the year, after who moved', () => {
  const rose = 'how many UK lithium carbonate suppliers rose in July 2025'
  test.each([
    [[rose, 'on the year?'], { operation: 'breadth', direction: 'up' }],
    [[rose, 'and fell?', 'yoy'], { operation: 'breadth', direction: 'down' }],
    [['which UK lithium carbonate supplier fell most in July 2025', 'on the year?'], { operation: 'rank' }],
    [['what drove UK lithium carbonate imports in July 2025', 'on the year?'], { operation: 'contribution' }],
  ])('%j is the same on another base', async (turns, expected) => {
    const { query } = await talk(turns, minerals)
    expect(query).toMatchObject({ ...expected, comparison: { kind: 'year_on_year' } })
  })
})

describe('against another place', () => {
  test.each([
    [['top buyers in July 2025', 'vs Japan'], { operation: 'compare', partners: { value: ['DE', 'JP'] } }],
    [
      ['record month for exports to the US', 'vs Japan'],
      { operation: 'record', extreme: 'highest', along: 'partner', partners: { value: ['US', 'JP'] } },
    ],
    [
      ['longest streak of rises for the US', 'vs Japan'],
      { operation: 'streak', direction: 'up', along: 'partner', partners: { value: ['US', 'JP'] } },
    ],
  ])('%j: who leads, or each by itself', async (turns, expected) =>
    expect((await talk(turns)).query).toMatchObject(expected),
  )
})

describe('one partner after many', () => {
  test.each([
    'how many suppliers of UK lithium carbonate in June 2025',
    'UK lithium carbonate suppliers above 1m in June 2025',
    'new UK lithium carbonate suppliers in June 2025',
  ])('%s: its trade, and no list of one', async (asked) => {
    const { query } = await talk([asked, 'and Germany?'], minerals)
    expect(query).toMatchObject({ operation: 'show', quantity: 'amount', partners: { value: ['DE'] } })
  })

  test('monthly is how many there were in each', async () => {
    const { query } = await talk(
      ['how many suppliers of UK lithium carbonate in June 2025', 'monthly'],
      minerals,
    )
    expect(query).toMatchObject({ operation: 'series', quantity: 'count' })
  })
})

describe('what has no percent, and no year', () => {
  test.each([
    [['average monthly exports to the US in 2025', 'in percent'], ['in percent']],
    [['how much of the fall in exports has been recovered', 'in 2025'], ['2025']],
  ])('%j', async (turns, words) => expect(await refusedIn(turns)).toEqual(words))

  test('of the total is a share', async () => {
    const { query } = await talk(['record month for exports to the US', 'how much is that of the total'])
    expect(query).toMatchObject({
      quantity: 'share',
      partners: { value: ['US'] },
      period: { how: 'carried' },
    })
  })
})

test('who, after how many rose, are those that did', async () => {
  const { query } = await talk(
    ['how many UK lithium carbonate suppliers fell in July 2025', 'who?'],
    minerals,
  )
  expect(query).toMatchObject({ operation: 'rank', quantity: 'change', direction: 'down', order: 'bottom' })
})
