import { describe, expect, it } from 'vitest'
import type { Trade } from '../../src/trade/types.ts'
import { answered, ask, load } from './support/ask.ts'
import { faultOf, goldOf, hasShared, SHARED } from './support/gold.ts'
import type { Plain } from './support/query.ts'

// Worked questions with the query that a reader should make of them: whatever fails here is not the reader's fault.

const mom = { operation: 'change', change: 'month_on_month' } as const
const yoy = { operation: 'change', change: 'year_on_year' } as const
const above = (value: number, unit?: 't' | 'percent') =>
  ({ kind: 'threshold', threshold: { relation: 'above', value, ...(unit ? { unit } : {}) } }) as const
const rises = { kind: 'direction', direction: 'up' } as const

const MAGNETS: Readonly<Record<string, Plain>> = {
  mag003: { partners: ['JP'], period: '2025-11' },
  mag004: { partners: ['VN'], period: '2025-08' },
  mag010: { period: '2026-03' },
  mag022: { partners: ['KR'], period: '2025-09' },
  mag028: { ...mom, partners: ['US'], period: '2025-08', base: '2025-07' },
  mag037: { ...mom, partners: ['US'], period: '2026-03', base: '2026-02', form: 'amount' },
  mag038: { ...mom, partners: ['NL'], period: '2025-09', base: '2025-08' },
  mag039: { ...yoy, period: '2025-11', base: '2024-11' },
  mag040: { ...yoy, partners: ['US'], period: '2025-05', base: '2024-05' },
  mag041: { ...yoy, period: '2025-12', base: '2024-12' },
  mag052: { operation: 'change', change: 'year_to_date', period: '2025-01/2025-08', base: '2024-01/2024-08' },
  mag056: { operation: 'change', period: '2025-07/2025-12', base: '2025-01/2025-06' },
  mag059: { operation: 'change', period: '2025-05', base: '2025-01' },
  mag062: { operation: 'change', partners: ['IN'], period: '2025-10', base: '2025-05' },
  mag065: { period: '2026-01/2026-03' },
  mag071: { period: '2025-04/2025-06' },
  mag077: { period: '2023' },
  mag079: { period: '2025' },
  mag084: { partners: ['EU'], period: '2025-06/2025-11' },
  mag090: { operation: 'rank', by: 'partner', limit: 1, period: '2025-09' },
  mag091: { operation: 'rank', by: 'partner', period: '2025-10' },
  mag095: { operation: 'rank', by: 'partner', order: 'bottom', limit: 1, period: '2025-10' },
  mag101: { quantity: 'share', partners: ['EU'], period: '2025-11' },
  mag107: { quantity: 'share', partners: ['DE'], against: { partners: ['EU'] }, period: '2025-07' },
  mag110: { operation: 'series', period: '2025' },
  mag113: { operation: 'series', partners: ['JP'], period: '2025-09/2025-12' },
  mag117: { operation: 'record', partners: ['DE'], period: '2025' },
  mag120: { operation: 'since', partners: ['US'], period: '2025-10' },
  mag128: { operation: 'streak', direction: 'up', period: '2025-08' },
  mag136: { claim: above(6000, 't'), period: '2025-08' },
  mag146: { ...mom, direction: 'down', claim: above(50, 'percent'), period: '2025-05', base: '2025-04' },
  mag162: { quantity: 'average', partners: ['DE'], period: '2025-07/2025-09' },
  mag189: { period: '2024-01' },
  mag194: { partners: ['IN'], period: '2025-07' },
  mag201: { ...yoy, period: '2025-03', base: '2024-03' },
  mag204: { quantity: 'share', partners: ['DE'], period: '2025-12' },
  mag206: { partners: ['DE'], claim: above(1000, 't'), period: '2025-12' },
  mag209: { partners: ['DE'], claim: { kind: 'zero' }, period: '2025-12' },
  mag250: { measure: 'value', period: '2025-11' },
  mag254: { quantity: 'unit_value', period: '2025-11' },
  mag287: { period: '2025-07/2025-09' },
  mag311: { ...yoy, partners: ['KR'], period: '2025-09', base: '2024-09' },
  mag313: { ...yoy, partners: ['VN'], period: '2025-09', base: '2024-09' },
  mag329: { claim: above(5500, 't'), period: '2025-07' },
  mag332: { operation: 'since', period: '2025-07' },
  mag343: {
    operation: 'change',
    quantity: 'change',
    change: 'year_to_date',
    form: 'points',
    period: '2025-01/2025-07',
    base: '2025-01/2025-06',
  },
  mag345: { operation: 'streak', claim: { kind: 'streak', months: 2, direction: 'up' }, period: '2025-07' },
  mag348: {
    partners: ['US'],
    claim: { kind: 'threshold', threshold: { relation: 'below', value: 50, unit: 't' } },
    period: '2025-04',
  },
  mag370: {
    operation: 'rank',
    by: 'partner',
    claim: { kind: 'rank', nth: 1, order: 'top', code: 'DE' },
    period: '2025-07',
  },
  mag384: { operation: 'change', change: 'year_to_date', period: '2025-01/2025-06', base: '2024-01/2024-06' },
}

const uk = { reporters: ['GB'], flows: ['import'], measure: 'value' } as const
const ukExports = { ...uk, flows: ['export'] } as const
const brazil = { ...uk, reporters: ['BR'] } as const
const [platinum, palladium, magnets, lithium, nickel, copper] = [
  '711011',
  '711021',
  '850511',
  '283691',
  '750210',
  '740311',
].map((code) => ({ commodities: [code] }))

const MINERALS: Readonly<Record<string, Plain>> = {
  m010: { ...ukExports, ...platinum, partners: ['HK'], period: '2026-06' },
  m026: { ...ukExports, ...lithium, measure: 'net_weight', period: '2026-06' },
  m038: { ...uk, ...lithium, period: '2025' },
  m057: { ...uk, ...mom, ...magnets, period: '2026-06', base: '2026-05' },
  m063: {
    ...brazil,
    ...platinum,
    operation: 'change',
    change: 'year_to_date',
    period: '2026-01/2026-07',
    base: '2025-01/2025-07',
  },
  m098: { ...uk, ...palladium, operation: 'rank', by: 'partner', nth: 2, period: '2025' },
  m101: { ...brazil, operation: 'rank', by: 'commodity', limit: 5, commodities: [], period: '2025' },
  m105: { ...uk, ...magnets, quantity: 'share', partners: ['CN'], period: '2026-06' },
  m111: { ...ukExports, ...platinum, quantity: 'share', partners: ['CN', 'HK'], period: '2026-06' },
  m112: { ...uk, ...nickel, quantity: 'share', partners: ['EU'], period: '2025' },
  m117: { ...uk, ...palladium, quantity: 'share', partners: ['G7'], period: '2026-01/2026-06' },
  m121: { ...uk, ...lithium, operation: 'series', period: '2025' },
  m132: {
    ...ukExports,
    ...lithium,
    operation: 'record',
    claim: { kind: 'record', extreme: 'highest' },
    period: '2026-06',
  },
  m137: { ...ukExports, ...palladium, operation: 'record', grain: 'quarter', period: '2025' },
  m159: { ...uk, ...mom, ...palladium, claim: rises, period: '2026-06', base: '2026-05' },
  m161: {
    ...ukExports,
    ...palladium,
    operation: 'rank',
    by: 'partner',
    claim: { kind: 'rank', nth: 1, order: 'top', code: 'CN' },
    period: '2026-06',
  },
  m164: {
    ...uk,
    ...magnets,
    quantity: 'share',
    partners: ['CN'],
    claim: above(60, 'percent'),
    period: '2026-06',
  },
  m169: {
    ...uk,
    ...copper,
    operation: 'compare',
    along: 'reporter',
    reporters: ['GB', 'BR'],
    period: '2026-05',
  },
  m170: {
    ...uk,
    ...lithium,
    operation: 'compare',
    along: 'partner',
    partners: ['NL', 'BE'],
    extreme: 'highest',
    period: '2026-04/2026-06',
  },
  m171: {
    ...uk,
    ...platinum,
    operation: 'compare',
    along: 'partner',
    form: 'amount',
    partners: ['ZA', 'BE'],
    period: '2025',
  },
  m179: {
    ...uk,
    ...platinum,
    operation: 'compare',
    along: 'flow',
    flows: ['export', 'import'],
    form: 'ratio',
    period: '2026-06',
  },
  m181: { ...uk, ...platinum, quantity: 'balance', period: '2026-06' },
  m185: { ...uk, ...lithium, quantity: 'balance', period: '2026-05' },
  m190: {
    ...uk,
    ...yoy,
    ...nickel,
    quantity: 'balance',
    claim: rises,
    period: '2026-01/2026-06',
    base: '2025-01/2025-06',
  },
  m194: { ...uk, ...magnets, quantity: 'unit_value', partners: ['CN'], period: '2026-06' },
  m208: {
    ...uk,
    ...platinum,
    operation: 'contribution',
    partners: ['ZA'],
    period: '2026-06',
    base: '2026-05',
  },
  m216: {
    ...uk,
    commodities: ['810194'],
    operation: 'contribution',
    partners: ['CN'],
    claim: rises,
    period: '2026-06',
    base: '2025-06',
  },
  m221: { ...uk, ...palladium, quantity: 'concentration', limit: 5, period: '2026-06' },
  m222: { ...brazil, ...copper, quantity: 'concentration', period: '2026-04/2026-06' },
  m237: { ...uk, ...magnets, partners: ['WORLD', '-CN'], period: '2026-06' },
  m241: { ...brazil, ...copper, partners: ['WORLD', '-CL', '-PE'], period: '2026-01/2026-06' },
  m243: {
    ...uk,
    ...platinum,
    operation: 'rank',
    by: 'partner',
    limit: 1,
    partners: ['WORLD', '-ZA'],
    period: '2025',
  },
  m261: { ...uk, commodities: ['711011', '711021'], period: '2026-06' },
  m262: {
    ...uk,
    operation: 'threshold',
    by: 'commodity',
    commodities: [],
    partners: ['CN'],
    threshold: { relation: 'above', value: 1e6, unit: 'USD' },
    period: '2026-06',
  },
  m271: {
    ...uk,
    ...palladium,
    operation: 'count_periods',
    along: 'flow',
    flows: ['import', 'export'],
    claim: { kind: 'first_more', relation: 'above' },
    period: '2025-01/2026-06',
  },
  m291: { ...uk, commodities: ['252800'], period: '2026-06' },
}

const synthetic = { commodities: ['380110'] }
const natural = { commodities: ['250410'] }

const GRAPHITE: Readonly<Record<string, Plain>> = {
  g001: { ...natural, partners: ['JP'], unit: 't', period: '2024-12' },
  g021: { ...natural, ...yoy, partners: ['US'], period: '2024-11', base: '2023-11' },
  g023: { ...synthetic, operation: 'change', form: 'amount', partners: ['DE'], period: '2024', base: '2023' },
  g042: { ...natural, operation: 'record', partners: ['JP'], period: '2017-01/2024-12' },
  g055: {
    ...synthetic,
    operation: 'streak',
    longest: true,
    direction: 'up',
    partners: ['US'],
    period: '2018-01/2024-12',
  },
  g058: {
    ...synthetic,
    operation: 'streak',
    grain: 'year',
    partners: ['HU'],
    claim: { kind: 'direction_each', direction: 'up' },
    period: '2019-01/2023-12',
  },
  g061: {
    ...natural,
    operation: 'since',
    partners: ['JP'],
    threshold: { relation: 'above', value: 5000, unit: 't' },
    period: '2024-12',
  },
  g075: {
    ...synthetic,
    operation: 'record',
    partners: ['IR'],
    claim: above(7000, 't'),
    period: '2017-01/2024-12',
  },
  g081: { ...natural, operation: 'series', grain: 'year', partners: ['JP'], period: '2018-01/2024-12' },
  g086: { ...natural, quantity: 'average', partners: ['KR'], period: '2022' },
  g090: { ...synthetic, quantity: 'unit_value', partners: ['HU'], period: '2022' },
  g101: { ...synthetic, quantity: 'share', partners: ['IN'], period: '2024' },
  g104: { ...natural, quantity: 'concentration', period: '2024' },
  g116: { ...natural, partners: ['HELD'], unit: 't', period: '2023' },
  g118: { ...synthetic, quantity: 'count', by: 'partner', period: '2024' },
  g119: { ...natural, partners: ['JP'], period: '2025-01' },
  g120: { ...natural, partners: ['NO'], period: '2023' },
}

describe.skipIf(!hasShared)('needs ../shared: worked questions, as queries, get the worked answers', () => {
  const trades = new Map<string, Trade>()
  const tradeOf = (name: string): Trade => {
    const known = trades.get(name) ?? load(`${SHARED}/data/${name}`)
    trades.set(name, known)
    return known
  }
  it('how many there were names those whose figure is not known', async () => {
    const plain = { ...natural, quantity: 'count', by: 'partner', period: '2022' } as const
    const { caveats } = await answered(tradeOf('china-graphite'), plain)
    expect(caveats).toContainEqual({ kind: 'left_out', codes: ['MX'], why: 'no_figure' })
  })

  const gold = hasShared ? goldOf('magnets', 'minerals', 'graphite') : new Map()
  it.each(Object.entries({ ...MAGNETS, ...MINERALS, ...GRAPHITE }))('%s', async (id, plain) => {
    const worked = gold.get(id)
    if (!worked) throw new Error(`no worked question ${id}`)
    const result = await ask(tradeOf(worked.data[0]!), plain)
    expect(faultOf(worked, result), worked.text).toBeUndefined()
  })
})
