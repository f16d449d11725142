import { describe, expect, test } from 'vitest'
import { exampleQuestions } from '../../src/bot/examples.ts'
import { row, type Shape, tradeOf } from '../trade/support/package.ts'
import { asker } from './support/asker.ts'

/* Packages such as a stranger loads: other goods, other reporters, other words in their rows. */

const goods = (...lines: readonly string[]): NonNullable<Shape['files']> => ({
  'commodities.csv': ['code,label,description,aliases', ...lines].join('\n'),
})

const months = (partner: string, more: Parameters<typeof row>[3] = {}) =>
  ['2025-01', '2025-02', '2025-03'].map((month, i) => row(month, partner, 5 + i, more))

describe('a figure is told as final as its least certain part', () => {
  const coffee = tradeOf(
    [
      ...months('DE', { commodity: '0901' }),
      row('2025-04', 'DE', 9, { commodity: '0901', status: 'provisional' }),
      row('2025-04', 'US', 3, { commodity: '0901', status: 'provisional' }),
      row('2025-04', 'IT', 3, { commodity: '0902', status: 'estimated' }),
      row('2025-03', 'IT', 3, { commodity: '0902', status: 'estimated' }),
    ],
    {
      coverage: 'complete',
      files: goods('0901,green coffee,,coffee', '0902,roasted coffee,,'),
      trade: { defaults: { reporter: 'CN', flow: 'export', commodity: '0901', measure: 'net_weight' } },
    },
  )
  const ask = asker(coffee)

  test('in the grey line of a sum', async () => {
    expect((await ask('exports April 2025')).text).toContain('computed from provisional figures')
    expect((await ask('exports January to April 2025')).text).toContain(
      'computed from published figures, some of them provisional',
    )
    expect((await ask('roasted coffee to Italy March to April 2025')).text).toContain(
      'computed from estimated figures',
    )
    expect((await ask('exports January to March 2025')).text).toMatch(/computed from published figures ·/)
  })

  test('and asked whether it is provisional', async () => {
    expect((await ask('are exports in January to April 2025 provisional')).text).toContain(
      'are in part marked as provisional by their source',
    )
    expect((await ask('are roasted coffee exports to Italy in March 2025 provisional')).text).toContain(
      'are marked as estimated by their source',
    )
  })

  test('what is held is more than the good that is taken for granted', async () => {
    expect((await ask('what do you have')).text).toContain('green coffee and roasted coffee')
    const text = 'I hold green coffee (0901), nothing on coffee harvest.'
    expect((await ask('coffee harvest 2025')).text).toContain(text)
  })
})

describe('a good by a word of its name', () => {
  const own = goods('8703,motor cars,,', '8708,car parts,,', '100620,husked rice,,', '110290,rice flour,,')
  const codes = ['8703', '8708', '100620', '110290']
  const ask = asker(
    tradeOf(
      codes.flatMap((commodity) => months('DE', { commodity })),
      { coverage: 'complete', files: own, trade: { defaults: { reporter: 'CN', flow: 'export' } } },
    ),
  )

  test('is what the name ends with, not what is made of it or for it', async () => {
    expect((await ask('car exports March 2025')).text).toContain('motor cars')
    expect((await ask('rice exports March 2025')).text).toContain('husked rice')
  })

  test('parts and flour are none of what they are of', async () => {
    const rest = { files: goods('8708,car parts,,', '1101,wheat flour,,'), coverage: 'complete' } as const
    const trade = { defaults: { reporter: 'CN', flow: 'export' } }
    const two = ['8708', '1101'].flatMap((commodity) => months('DE', { commodity }))
    const other = asker(tradeOf(two, { ...rest, trade }))
    expect(await other('car exports March 2025')).toMatchObject({ status: 'no_data' })
    expect(await other('wheat exports March 2025')).toMatchObject({ status: 'no_data' })
    expect(await other('car parts exports March 2025')).toMatchObject({ status: 'answered' })
  })
})

test('where only chosen partners are held, the examples ask for one of them', async () => {
  const trade = tradeOf([...months('NO'), ...months('NO').map((line) => line.replace('2025', '2024'))], {
    coverage: 'selected',
  })
  const ask = asker(trade)
  for (const example of exampleQuestions(trade.catalogue))
    expect([example, (await ask(example)).status]).toEqual([example, 'answered'])
})

test('a good is written in the examples as the package writes it', () => {
  const trade = tradeOf(months('NO', { commodity: '271111' }), {
    files: goods('271111,LNG,,'),
    trade: { defaults: {} },
  })
  expect(exampleQuestions(trade.catalogue).join()).toContain('exports of LNG')
})

test('units that are not held are refused as such', async () => {
  const ask = asker(tradeOf(months('US')))
  for (const unit of ['bcm', 'bags', 'gallons'])
    expect((await ask(`exports to the US in ${unit}`)).text).toContain(
      'I hold net weight and value, not volumes',
    )
})

describe('data by quarter or year', () => {
  const quarters = ['01/2025-03', '04/2025-06', '07/2025-09', '10/2025-12'].map((part) => `2025-${part}`)
  const ask = asker(
    tradeOf(quarters.flatMap((quarter, i) => [row(quarter, 'WORLD', 10 + i * 2), row(quarter, 'US', 9 - i)])),
  )

  test.each([
    ['exports', 'exported 16 t of cereals in Q4 2025'],
    ['latest', 'exported 16 t of cereals in Q4 2025'],
    ['trend', 'low 10 t (Q1 2025), high 16 t (Q4 2025)'],
    ['lowest on record', 'were lowest in Q1 2025: 10 t'],
    ['for how many quarters have exports been rising', 'in at least 3 quarters'],
    ['average exports in 2025', 'averaged 13 t a quarter in 2025'],
    ['exports December 2025', 'that is not known, not zero. Held: Q4 2025.'],
    ['exports to Germany in Q4 2025', 'Held for that period: the United States.'],
    ['what do you have', 'held by quarter from Q1 2025 up to Q4 2025'],
    ['when is the next release', 'No day of release is known'],
  ])('%s', async (question, told) => {
    expect((await ask(question)).text).toContain(told)
  })

  test('are offered by quarter', async () => {
    expect((await ask('exports')).labels).toContain('by quarter')
    expect((await ask('exports in 2025 by quarter')).text).toContain('Q1 2025 10 t')
  })
})
