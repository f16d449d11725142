import { describe, expect, it } from 'vitest'
import { month, range } from '../../src/calendar/month.ts'
import type { Threshold } from '../../src/query/threshold.ts'
import { readPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import { packageOf, row } from '../trade/support/package.ts'
import { answered, issue } from './support/ask.ts'

/** Some kilograms or dollars a month, the first of them in January. */
const monthsOf = (amounts: readonly number[], measure: 'net_weight' | 'value' = 'net_weight') =>
  createTrade(
    readPackages([
      packageOf(
        amounts.map((amount, at) =>
          row(`2024-0${at + 1}`, 'JP', amount, { measure, unit: measure === 'value' ? 'USD' : 'kg' }),
        ),
        {
          coverage: 'complete',
          trade: { units: { net_weight: 'kg', value: 'USD' }, defaults: { measure } },
        },
      ),
    ]),
  )

const kilograms = monthsOf([4_119_000, 1_852_000, 2_140_000, 1_032_000])
const dollars = monthsOf([7_320_000, 5_970_000, 9_870_000, 4_400_000], 'value')

const first = { commodities: ['10'], partners: ['JP'] } as const
const claimed = (value: number, unit?: Threshold['unit']) =>
  ({
    ...first,
    period: '2024-01',
    claim: { kind: 'threshold', threshold: { relation: 'above', value, ...(unit ? { unit } : {}) } },
  }) as const
const counted = (value: number, measure: 'net_weight' | 'value' = 'net_weight') =>
  ({
    ...first,
    measure,
    operation: 'count_periods',
    grain: 'month',
    period: '2024-01/2024-04',
    threshold: { relation: 'above', value },
  }) as const

describe('a number without a unit', () => {
  it.each([
    [5000, undefined, false],
    [4000, undefined, true],
    [5000, 'kg', true],
    [5_000_000, undefined, false],
  ] as const)('%d %s is passed by 4,119 t: %s', async (value, unit, verdict) => {
    expect((await answered(kilograms, claimed(value, unit))).verdict).toBe(verdict)
  })

  it('is of the unit in which the figures are told, and the answer says which', async () => {
    const { figures, query } = await answered(kilograms, counted(2000))
    expect(figures[0]).toMatchObject({ value: 2 })
    expect(query.threshold).toMatchObject({ value: 2000, unit: 't' })
  })

  it('is of the millions in which values are told', async () => {
    const { figures, query } = await answered(dollars, counted(5, 'value'))
    expect(figures[0]).toMatchObject({ value: 3 })
    expect(query.threshold).toMatchObject({ value: 5_000_000, unit: 'USD' })
  })

  it('that all are far past in every unit is asked for once more', async () => {
    expect(await issue(dollars, counted(5000, 'value'))).toMatchObject({ reason: 'unit_unsaid' })
    expect(await issue(kilograms, claimed(2))).toMatchObject({ reason: 'unit_unsaid' })
    // "above $30" of exports of millions: for a kilogram, or in millions
    const threshold = { relation: 'above', value: 30, unit: 'USD' } as const
    expect(await issue(dollars, { ...counted(30, 'value'), threshold })).toMatchObject({
      reason: 'unit_unsaid',
    })
  })

  it.each([1_000_000, 500_000, 100_000])('of %d or so is of dollars as it stands', async (value) => {
    const large = monthsOf([371_600_000, 556_300_000, 281_700_000, 328_800_000], 'value')
    expect((await answered(large, { ...claimed(value), measure: 'value' })).verdict).toBe(true)
    expect((await answered(large, counted(value, 'value'))).figures[0]).toMatchObject({ value: 4 })
  })

  it('of a change can be percent too, unless it is too large for that', async () => {
    const moved = (value: number) =>
      ({
        ...claimed(value),
        period: '2024-03',
        operation: 'change',
        comparison: { kind: 'month_on_month', period: range(month(2024, 2)) },
      }) as const
    expect(await issue(kilograms, moved(40))).toMatchObject({ reason: 'unit_unsaid' })
    expect((await answered(kilograms, moved(250))).verdict).toBe(true)
    expect((await answered(kilograms, moved(300))).verdict).toBe(false)
  })
})
