import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { isoMonth, type Range } from '../../src/calendar/month.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))
const minerals = createAnswerer(tradeOf('test/fixtures/two-reporters'))

async function told(text: string, by = answerer) {
  const found = await by.ask({ text, now: NOW })
  if ('talk' in found) throw new TypeError(`read as talk: ${text}`)
  return found
}

const monthsOf = ({ from, to }: Range): string => `${isoMonth(from)}..${isoMonth(to)}`

/** Which period is set against which. */
async function periodsOf(text: string): Promise<string> {
  const { query, result } = await told(text)
  if (!query?.comparison || result.kind !== 'answer') return result.kind
  return `${monthsOf(query.period.value)} on ${monthsOf(query.comparison.period)}`
}

describe('the ends of a change stay where they were said', () => {
  test.each([
    ['how did exports change between january and december 2025', '2025-12..2025-12 on 2025-01..2025-01'],
    ['compare january and december 2025', '2025-12..2025-12 on 2025-01..2025-01'],
    ['change from august 2024 to march 2025', '2025-03..2025-03 on 2024-08..2024-08'],
    ['how did exports change between june 2024 and may 2025', '2025-05..2025-05 on 2024-06..2024-06'],
    // nobody said the year of June
    ['how did exports change between june and may 2025', '2025-06..2025-06 on 2025-05..2025-05'],
    ['why did exports change in march 2026 compared with march 2025', '2026-03..2026-03 on 2025-03..2025-03'],
  ])('%s: %s', async (text, periods) => expect(await periodsOf(text)).toBe(periods))
})

describe('a month is held against the mean of the stretch it lies in, never the other way round', () => {
  test.each([
    ['december 2025 vs the 2025 average', '2025-12..2025-12 on 2025-01..2025-12'],
    ['january 2026 vs average of q1 2026', '2026-01..2026-01 on 2026-01..2026-03'],
    ['how far below the january 2025 peak was march 2026', '2026-03..2026-03 on 2025-01..2025-01'],
    ['was january 2026 the best month of the year', '2026-01..2026-01 on 2026-01..2026-03'],
    ['was march 2025 the best month of the quarter', '2025-03..2025-03 on 2025-01..2025-03'],
    ['was Q3 2025 the best quarter of that year', '2025-07..2025-09 on 2025-01..2025-12'],
    ['was february 2024 the weakest month of its year', '2024-02..2024-02 on 2024-01..2024-12'],
    ['was september 2025 the best of the year', '2025-09..2025-09 on 2025-01..2025-12'],
    ['was december 2024 the best month that year', '2024-12..2024-12 on 2024-01..2024-12'],
  ])('%s: %s', async (text, periods) => expect(await periodsOf(text)).toBe(periods))
})

const partnersOf = async (text: string) => (await told(text)).query?.partners.value

describe('the total is one of the things compared', () => {
  test.each([
    ['which fell more in 2025, exports to the US or the total?', ['US', 'WORLD']],
    ['did the us rise more than overall exports in october 2025', ['US', 'WORLD']],
    ['did the total fall more than the us in 2025', ['WORLD', 'US']],
    ['total exports to germany vs the us in october 2025', ['DE', 'US']],
  ])('%s', async (text, partners) => expect(await partnersOf(text)).toEqual(partners))
})

describe('who contributed is told of all that are known', () => {
  const contribution = async (text: string) => {
    const { result, reply } = await told(text)
    if (result.kind !== 'answer') throw new TypeError(result.kind)
    const rows = result.figures.filter(({ role }) => role === 'row').map(({ partner }) => partner)
    return { rows, text: JSON.stringify(reply) }
  }

  test('which added most, though the whole fell', async () => {
    expect((await contribution('which destination added most in october 2025')).rows).toEqual(['US'])
  })

  test('one that is left out for its sign is not said to have no figure', async () => {
    const { rows, text } = await contribution('which destination added most to the november 2025 rise')
    expect(rows).toEqual(['JP'])
    expect(text).toContain('Of the two destinations with a published figure for both periods')
  })
})

describe('who gained share is ranked by the points between the two periods', () => {
  const ranking = async (text: string) => {
    const { query, result } = await told(text)
    if (result.kind !== 'answer' || !query?.comparison) throw new TypeError(result.kind)
    const rows = result.figures.filter(({ role }) => role === 'row').map(({ partner }) => partner)
    return { first: rows[0], unit: result.figures[0]?.unit, on: monthsOf(query.comparison.period) }
  }

  test.each([
    ['who gained share between september 2025 and october 2025', 'US'],
    ['who gained most share in october 2025 vs september 2025', 'US'],
    ['who lost most share in october 2025', 'KR'],
  ])('%s: %s', async (text, first) =>
    expect(await ranking(text)).toEqual({ first, unit: 'points', on: '2025-09..2025-09' }),
  )
})

/** What leads: a value, or who or when. */
const leadOf = async (text: string, by = answerer) => {
  const { result } = await told(text, by)
  if (result.kind !== 'answer') throw new TypeError(`${text}: ${result.kind}`)
  const { value, unit } = result.figures[0]!
  return `${typeof value === 'number' ? Math.round(value * 10) / 10 : value} ${unit}`
}

describe('ordinary words for a place in a ranking, a share and what is left out', () => {
  test.each([
    ['number of months the us has been declining', '5 months'],
    ['how many months has the us been falling', '5 months'],
    ['who was number 1 in october 2025', 'DE partner'],
    ["who's third in october 2025", 'KR partner'],
    ['second place in october 2025', 'US partner'],
    ['US share of exports: 2025 vs 2024, in points', '-2.5 points'],
    ["change in germany's share, october 2025 vs september 2025", '-1.9 points'],
    ['everything except the US in october 2025', '4816.7 t'],
    ['exports not going to the us in october 2025', '4816.7 t'],
    ['rest of world without EU october 2025', '3412.7 t'],
    ['October v September, EU, 2025', '-16.3 percent'],
    ['which was higher: aug or nov 2025', '2025-11 month'],
    ['january, february and march 2026 side by side', '6023 t'],
    ['two-year change in july exports (2025 against 2023)', '17.3 percent'],
    ['two-year change in exports 2023 to 2025', '9.2 percent'],
    ['us last above 650 t?', '2025-10 month'],
    ['how long since exports to the us were below 300 t', '2025-05 month'],
    ['rank germany japan korea by tonnes, sept 2025', '1288 t'],
  ])('%s: %s', async (text, lead) => expect(await leadOf(text)).toBe(lead))

  test('a bill is of imports', async () => {
    const { query } = await told('the british import bill for titanium june 2025', minerals)
    expect(query).toMatchObject({ flows: { value: ['import'] }, measure: { value: 'value' } })
  })

  test('what was bought most of is a good', async () => {
    const { query } = await told('what did the uk import most of from china in june 2025', minerals)
    expect(query).toMatchObject({ operation: 'rank', by: 'commodity' })
  })

  test('top5 is five', async () => {
    expect((await told('top5 buyers october 2025')).query).toMatchObject({ operation: 'rank', limit: 5 })
  })

  test('the cheapest supplier is ranked by unit value', async () => {
    const { query } = await told('cheapest supplier of uk titanium june 2025', minerals)
    expect(query).toMatchObject({ operation: 'rank', quantity: 'unit_value', order: 'bottom', limit: 1 })
  })
})

describe('who has a figure for a month is a list of them', () => {
  test.each([
    ['which EU countries have a figure for sept 2025', 'rank', 'DE'],
    ['which destinations do you have for july', 'rank', 'DE'],
    ['for how many destinations do you hold a september 2025 figure', 'count', 5],
  ])('%s: %s %s', async (text, operation, first) => {
    const { query, result } = await told(text)
    if (result.kind !== 'answer') throw new TypeError(result.kind)
    const { partner, value } = result.figures[0]!
    expect([query?.operation === 'rank' ? 'rank' : query?.quantity, partner ?? value]).toEqual([
      operation,
      first,
    ])
  })
})

test('who asks for the code is told the code', async () => {
  const { reply } = await told("what's the customs code for these magnets")
  expect(JSON.stringify(reply)).toContain('85051110')
})

test('trade with somebody is either way', async () => {
  const { result } = await told('uk lithium trade with brazil june 2025', minerals)
  expect(result).toMatchObject({ kind: 'needs', slot: 'flow' })
})

describe('buyers of a country that pay are the country, which imports', () => {
  test.each([
    ['what did uk buyers pay per kg for titanium in june 2025', 'import'],
    ['what did british importers spend on titanium in june 2025', 'import'],
    ["uk's buyers of titanium june 2025", 'export'],
    ['what price did the uk get for titanium in june 2025', 'export'],
    ['what did the uk earn from titanium in june 2025', 'export'],
  ])('%s: %s', async (text, flow) => {
    const { query, result } = await told(text, minerals)
    expect(query?.flows.value ?? JSON.stringify(result)).toEqual([flow])
  })

  test.each([
    'list the uk suppliers that sold titanium in june 2025',
    'show me the uk suppliers that sold titanium in june 2025',
  ])('those that are listed are one by one: %s', async (text) => {
    const { query } = await told(text, minerals)
    expect(query).toMatchObject({ operation: 'rank', by: 'partner' })
  })

  test('firms are not told', async () => {
    const { result } = await told('who are the top uk importers of lithium', minerals)
    expect(result).toMatchObject({ kind: 'not_understood', words: ['importers'] })
  })
})

describe('who moved is one of those that moved that way', () => {
  test.each([
    ['who lost share in June 2025', 'none_moved'],
    ['which countries fell in June 2025', 'none_moved'],
    ['which country gained most share in 2025', 'none_moved'],
  ])('%s: %s', async (text, reason) =>
    expect((await told(text)).result).toMatchObject({ kind: 'meaningless', reason }),
  )

  test.each([
    ['who dropped most in July 2025', 'No destination with a figure fell: the month-on-month change'],
    ['worst performer in July 2025', 'No destination with a figure fell'],
    ['who rose most in April 2025', 'No destination with a figure rose'],
  ])('who leads without having moved so is not told as if it had: %s', async (text, none) => {
    const { reply } = await told(text)
    expect(JSON.stringify(reply)).toContain(none)
  })

  test.each([
    ['was Germany the biggest faller in July 2025', false],
    ['was Japan the biggest riser in July 2025', true],
  ])('the first in the order is no faller where it rose: %s', async (text, verdict) =>
    expect((await told(text)).result).toMatchObject({ verdict }),
  )

  test('shares in order are told without a rise where nobody asked for one', async () => {
    const { reply } = await told('rank buyers by share July 2025 vs June 2025')
    expect(JSON.stringify(reply)).toContain('The change of the share in')
  })

  test('the next month is set against the month before it', async () => {
    const { query: previous } = await told('who lost share in July 2025')
    const next = await answerer.ask({ text: 'and in August?', now: NOW, previous: previous! })
    if ('talk' in next || !next.query?.comparison) throw new TypeError('no comparison')
    expect(monthsOf(next.query.comparison.period)).toBe('2025-07..2025-07')
  })
})

describe('a series begins at a month or a year, and is made of a half or a quarter', () => {
  test.each([
    ['monthly exports from H1 2025', '2025-01..2025-06'],
    ['exports by month from Q1 2025', '2025-01..2025-03'],
    ['exports by month from October 2025', '2025-10..2026-03'],
    ['exports by quarter from 2025', '2025-01..2026-03'],
  ])('%s: %s', async (text, months) => expect(monthsOf((await told(text)).query!.period.value)).toBe(months))
})

test('partners with a deficit above 1m have a balance below -1m', async () => {
  const { query } = await told('partners with a uk lithium deficit above 1m USD in june 2025', minerals)
  expect(query?.threshold).toMatchObject({ relation: 'below', value: -1_000_000 })
})

test('what is not going to be is a forecast as well', async () => {
  expect((await told('exports are not going to recover')).result).toMatchObject({
    kind: 'refused',
    why: 'forecast',
  })
})

describe('a deficit that shrinks is a balance that rises, and one of two things is no move', () => {
  test.each([
    ['did the uk lithium carbonate deficit shrink in march 2025', true],
    ['did the uk lithium carbonate deficit grow in march 2025', false],
    ['did the uk lithium carbonate deficit rise in june 2025', true],
    ['was the uk lithium carbonate deficit lower in june 2025 than in may', false],
    ['was the uk lithium carbonate deficit bigger in june 2025 than in may', true],
    ['did the uk lithium carbonate deficit widen by more than $100,000 in june 2025', true],
    ['did the uk lithium carbonate deficit grow by more than $100,000 in june 2025', true],
    ['did the uk lithium carbonate deficit grow by more than $200,000 in june 2025', false],
    ['was the uk lithium carbonate deficit more than $100,000 higher in june 2025 than in may', true],
    ['was the uk lithium carbonate deficit more than $100,000 lower in june 2025 than in may', false],
    ['did the uk lithium carbonate deficit worsen in june 2025', true],
    ['did the uk lithium carbonate deficit improve in june 2025', false],
    ['did the uk lithium carbonate deficit fall by more than half in june 2025', false],
    ['is uk lithium carbonate exported at a higher price than imported, june 2025', true],
    ['were uk lithium carbonate exports below those of imports in june 2025', true],
  ])('%s: %s', async (text, verdict) => {
    const { result } = await told(text, minerals)
    expect(result.kind === 'answer' ? result.verdict : result.kind).toBe(verdict)
  })
})

test('May at the head of a message is the month, but not where something may be', async () => {
  for (const text of ['May vs June', 'May exports', 'May exports to Germany'])
    expect((await told(text)).result.kind).toBe('answer')
  for (const text of ['may exports recover', 'may exports hit 7,000 t', 'may germany buy more'])
    expect((await told(text)).result.kind).toBe('refused')
})

describe('of two months set against each other the first is the higher, or is not', () => {
  test.each([
    ['May 2025 vs June 2025: were exports higher?', false],
    ['is July 2025 higher vs June 2025', true],
    ['October 2025 vs March 2026: were US shipments higher?', true],
    ['did exports rise, May 2025 vs June 2025', true],
  ])('%s: %s', async (text, verdict) => {
    const { result } = await told(text)
    expect(result.kind === 'answer' ? result.verdict : result.kind).toBe(verdict)
  })
})

test('what is bound for a place goes there', async () => {
  const { query } = await told('when did US-bound shipments last top 600 t?')
  expect(query).toMatchObject({ operation: 'since', partners: { value: ['US'] } })
})

describe('the other flow is asked for as well, or is not', () => {
  test.each([
    ['uk imports of lithium carbonate and sales in june 2025', ['import', 'export']],
    ['uk sales abroad and imports of lithium carbonate in june 2025', ['export', 'import']],
    ['are uk imports of lithium carbonate larger than its sales june 2025', ['import', 'export']],
    ['ratio of uk lithium carbonate imports to sales june 2025', ['import', 'export']],
    ['did germany cut its deliveries in uk lithium carbonate imports in june 2025', ['import']],
    ['which buyers of uk lithium carbonate took more than 5 USD in june 2025', ['export']],
    ['how many buyers of uk lithium carbonate bought over 5 USD in june 2025', ['export']],
    ['which buyers of the uk bought more than 5 USD of lithium carbonate in june 2025', ['export']],
    ['which suppliers of uk lithium carbonate sold more than 5 USD in june 2025', ['import']],
  ])('%s: %j', async (text, flows) => {
    const { query, result } = await told(text, minerals)
    expect(query?.flows.value ?? JSON.stringify(result)).toEqual(flows)
  })

  test.each([
    'does a third of uk lithium carbonate exports come from germany in june 2025',
    'do 32% of uk lithium carbonate exports come from germany in june 2025',
  ])('exports come from nobody else: %s', async (text) =>
    expect((await told(text, minerals)).result).toMatchObject({
      kind: 'not_understood',
      words: ['Germany'],
    }),
  )
})

describe('of a deficit where there is a surplus, nothing is said', () => {
  test.each([
    'did the uk lithium carbonate surplus grow in june 2025',
    'did the uk lithium carbonate surplus narrow by more than $5m in june 2025',
    'was the uk lithium carbonate surplus larger in june 2025 than in may',
  ])('%s', async (text) => {
    expect((await told(text, minerals)).result.kind).toBe('meaningless')
  })

  test('nor are months counted in which it grew', async () => {
    const { result } = await told(
      'how many months did the uk lithium carbonate deficit grow in 2025',
      minerals,
    )
    expect(result).toMatchObject({ kind: 'not_understood', words: ['deficit'] })
  })
})

test('ever, the latest fall and this point are no threshold, no month and no share', async () => {
  for (const text of [
    'has 6,000 t ever been exceeded',
    'the latest decline in exports',
    'exports up to this point in 2026',
  ])
    expect((await told(text)).result.kind).toBe('not_understood')
})

test('the larger of two deficits is the lower balance', async () => {
  const { query } = await told('is the uk lithium carbonate deficit larger with China or Germany', minerals)
  expect(query).toMatchObject({ operation: 'compare', quantity: 'balance', extreme: 'lowest' })
})

test('what has been passed since a month is no sum of the months since', async () => {
  const { result } = await told('has 6,000 t been exceeded since May 2025')
  expect(result).toMatchObject({ kind: 'not_understood', words: ['since'] })
  expect((await told('did exports total more than 50,000 t since May 2025')).result).toMatchObject({
    verdict: true,
  })
})

test('last in surplus is last above nothing, last in deficit below it', async () => {
  for (const [side, relation] of [
    ['surplus', 'above'],
    ['deficit', 'below'],
  ]) {
    const { query } = await told(`when was uk lithium carbonate last in ${side}`, minerals)
    expect(query).toMatchObject({ operation: 'since', threshold: { relation, value: 0 } })
  }
})
