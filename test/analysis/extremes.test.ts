import { describe, expect, it } from 'vitest'
import { answered, issue, lines } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const world = () => tiny(monthly('WORLD', [20, 90, 40, 60, 30, 70]))

const between = (extremes: 'fall' | 'rise' | 'range' | 'drawdown', period = '2024-01/2024-06') => ({
  operation: 'change' as const,
  extremes,
  commodities: ['10'],
  grain: 'month' as const,
  period,
})

describe('between the extreme months', () => {
  it('a fall runs from the highest to the lowest after it, and not to a lower one before', async () => {
    const answer = await answered(world(), between('fall'))
    expect(lines(answer, 'base')).toEqual(['base 90 t'])
    expect(lines(answer, 'difference')).toEqual(['difference -60 t period_on_period'])
  })

  it('a rise runs from the lowest to the highest after it', async () => {
    const answer = await answered(world(), between('rise', '2024-02/2024-06'))
    expect(lines(answer, 'difference')).toEqual(['difference 40 t month_on_month'])
  })

  it('the distance does not ask which came first', async () => {
    const answer = await answered(world(), between('range', '2024-02/2024-06'))
    expect(lines(answer, 'difference')).toEqual(['difference 60 t period_on_period'])
  })

  it('a drawdown is the largest fall from any month to a later one, and not the one from the highest', async () => {
    const late = tiny(monthly('WORLD', [40, 10, 60, 100, 90]))
    const answer = await answered(late, between('drawdown', '2024-01/2024-05'))
    expect(lines(answer, 'base')).toEqual(['base 40 t'])
    expect(lines(answer, 'difference')).toEqual(['difference -30 t month_on_month'])
    expect(await issue(late, between('drawdown', '2024-02/2024-04'))).toMatchObject({ reason: 'no_fall' })
  })

  it('there is no fall where the highest month is the last', async () => {
    expect(await issue(world(), between('fall', '2024-05/2024-06'))).toMatchObject({
      reason: 'extreme_is_last',
    })
  })
})
