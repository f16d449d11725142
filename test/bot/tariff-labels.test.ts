import { describe, expect, test } from 'vitest'
import { row, tradeOf } from '../trade/support/package.ts'
import { asker } from './support/asker.ts'

const labels = [
  ['090510', 'Vanilla; neither crushed nor ground'],
  ['090111', 'Coffee; not roasted or decaffeinated'],
  ['090190', 'Coffee substitutes'],
  ['080122', '"Nuts, edible; brazil nuts, shelled"'],
  ['520100', '"Cotton, not carded or combed"'],
  ['271111', 'LNG'],
  ['691110', 'China tableware'],
] as const

describe('goods by the labels of a tariff', () => {
  const ask = asker(
    tradeOf(
      labels.flatMap(([commodity]) =>
        ['2025-02', '2025-03'].map((month) => row(month, 'US', 5, { commodity })),
      ),
      {
        coverage: 'complete',
        files: {
          'commodities.csv': [
            'code,label,description,aliases',
            ...labels.map(([code, label]) => `${code},${label},,`),
          ].join('\n'),
        },
        trade: { defaults: { reporter: 'CN', flow: 'export', measure: 'net_weight' } },
      },
    ),
  )

  test.each([
    ['vanilla exports March 2025', '5 t of vanilla (neither crushed nor ground) in March 2025'],
    ['vanilla exports March 2025', 'read as vanilla'],
    ['brazil nuts exports March 2025', 'of nuts, edible (brazil nuts, shelled) in March 2025'],
    ['cotton exports March 2025', 'of cotton (not carded or combed) in March 2025'],
    ['LNG exports March 2025', 'of LNG in March 2025'],
    ['china tableware exports March 2025', 'of China tableware in March 2025'],
  ])('%s', async (question, told) => {
    expect((await ask(question)).text).toContain(told)
  })

  test('a word that begins the names of several goods is asked about', async () => {
    expect(await ask('coffee exports March 2025')).toMatchObject({ status: 'clarify' })
  })

  test('a sentence begins with a capital all the same', async () => {
    expect((await ask('top goods March 2025')).text).toMatch(/^(?:China|Vanilla|Coffee|Nuts|Cotton|LNG)/)
    expect((await ask('coal exports')).text).toContain('I hold vanilla (neither crushed nor ground) (090510)')
  })
})
