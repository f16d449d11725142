import { describe, expect, it } from 'vitest'
import { ask, load } from './support/ask.ts'

describe('what a verdict was passed or missed by', () => {
  const trade = load('data/rare-earth-magnets')
  const above = (value: number) =>
    ({ kind: 'threshold', threshold: { relation: 'above', value, unit: 't' } }) as const
  const led = async (query: Parameters<typeof ask>[1]) => {
    const answer = await ask(trade, { form: 'amount', ...query })
    if (answer.kind !== 'answer') throw new TypeError(JSON.stringify(answer))
    const [gap] = answer.figures
    return {
      verdict: answer.verdict,
      role: gap?.role,
      value: Math.round(Number(gap?.value)),
      unit: gap?.unit,
    }
  }

  it('leads, from the number given, above it or below', async () => {
    const query = { operation: 'show', period: '2025-08' } as const
    expect(await led({ ...query, claim: above(5000) })).toEqual({
      verdict: true,
      role: 'difference',
      value: 1146,
      unit: 't',
    })
    expect(await led({ ...query, claim: above(7000) })).toMatchObject({ verdict: false, value: -854 })
  })
  it('asked alone needs no verdict', async () => {
    const query = { operation: 'show', period: '2025-08', form: 'distance' } as const
    expect(await led({ ...query, claim: above(7000) })).toMatchObject({ verdict: null, value: -854 })
  })
  it('is told of a share in points', async () => {
    const claim = { kind: 'threshold', threshold: { relation: 'above', value: 20, unit: 'percent' } } as const
    const query = { operation: 'show', quantity: 'share', partners: ['DE'], period: '2025-09' } as const
    expect(await led({ ...query, claim })).toMatchObject({ verdict: true, value: 2, unit: 'points' })
  })
  it('of a record is that from the other month told', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    expect(await led({ operation: 'record', period: '2025-08', claim })).toMatchObject({
      verdict: false,
      value: -211,
    })
    expect(await led({ operation: 'record', period: '2025-01', claim })).toMatchObject({
      verdict: true,
      role: 'difference',
    })
  })
  it('of a ranking is that from whoever stands next', async () => {
    const claim = { kind: 'rank', order: 'top', nth: 1, code: 'DE' } as const
    const query = { operation: 'rank', by: 'partner', partners: ['WORLD'], period: '2025-07' } as const
    expect(await led({ ...query, claim })).toMatchObject({ verdict: true, value: 497 })
  })
})
