import { describe, expect, it } from 'vitest'
import { answered, issue, lines } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const world = (values: readonly (number | undefined)[]) => tiny(monthly('WORLD', values))
const turning = (period: string, more: object = {}) => ({
  operation: 'turning' as const,
  commodities: ['10'],
  period,
  ...more,
})

describe('a turning point', () => {
  it('is the last month before it fell month after month', async () => {
    const answer = await answered(world([60, 90, 70, 40]), turning('2024-04', { direction: 'down' }))
    expect(lines(answer)).toEqual(['headline 2024-02 month', 'base 90 t', 'context 40 t'])
    expect(answer.remarks).toEqual([{ kind: 'streak', direction: 'down', length: 2 }])
  })

  it('is the last one either way, where no direction is asked', async () => {
    expect(lines(await answered(world([60, 90, 70, 40, 50]), turning('2024-05')))[0]).toBe(
      'headline 2024-04 month',
    )
  })

  it('of a fall that is over has the level since beside it', async () => {
    const answer = await answered(world([90, 70, 40, 50]), turning('2024-04', { direction: 'down' }))
    expect(lines(answer)).toEqual(['headline 2024-01 month', 'base 90 t', 'context 40 t', 'context 50 t'])
  })

  it('is looked for inside a stretch that is named', async () => {
    const answer = await answered(
      world([90, 70, 80, 60, 95]),
      turning('2024-01/2024-02', { direction: 'down' }),
    )
    expect(lines(answer)[0]).toBe('headline 2024-01 month')
  })

  it('is not known where a month without a figure lies before the run', async () => {
    const trade = world([90, undefined, 70, 60, 50])
    expect(await issue(trade, turning('2024-05', { direction: 'down' }))).toMatchObject({
      reason: 'gap_undecided',
    })
  })

  it('is none where it never fell', async () => {
    expect(await issue(world([40, 50]), turning('2024-02', { direction: 'down' }))).toMatchObject({
      reason: 'too_short',
    })
  })
})
