import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/query/claim.ts'
import { answered, issue, lines } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

type Levels = readonly (number | undefined)[]
const world = (first: Levels, second: Levels) => tiny([...monthly('US', first), ...monthly('DE', second)])

const asked = (moment: Moment, relation: 'above' | 'below' = 'above', period = '2024-01/2024-06') => ({
  operation: 'overtake' as const,
  along: 'partner' as const,
  commodities: ['10'],
  partners: ['US', 'DE'],
  grain: 'month' as const,
  claim: { kind: 'first_more' as const, relation, moment },
  period,
})

/** Ahead in February, behind, too close to tell in April, and ahead from May on. */
const crossing = () => world([10, 40, 10, 30, 50, 60], [20, 30, 20, 30, 20, 20])

describe('of two things', () => {
  it('the first month, the last, and the one of the passing are told apart', async () => {
    expect(lines(await answered(crossing(), asked('first')))[0]).toBe('headline 2024-02 month')
    expect(lines(await answered(crossing(), asked('last')))[0]).toBe('headline 2024-06 month')
    expect(lines(await answered(crossing(), asked('since')))[0]).toBe('headline 2024-05 month')
    expect(lines(await answered(crossing(), asked('overtook')))).toEqual([
      'headline 2024-05 month',
      'row 50 t US',
      'row 20 t DE',
      'base 10 t US',
      'base 20 t DE',
      'context 60 t US',
      'context 20 t DE',
      'step 2024-02 month',
    ])
    expect(lines(await answered(crossing(), asked('run')))[0]).toBe('headline 2 months')
  })

  it('below is the other way round', async () => {
    expect(lines(await answered(crossing(), asked('last', 'below')))[0]).toBe('headline 2024-03 month')
    expect(lines(await answered(crossing(), asked('run', 'below')))[0]).toBe('headline 0 months')
  })

  it('was ever ahead, and is not always', async () => {
    expect((await answered(crossing(), asked('ever'))).verdict).toBe(true)
    expect((await answered(crossing(), asked('always'))).verdict).toBe(false)
    expect((await answered(crossing(), asked('always', 'above', '2024-05/2024-06'))).verdict).toBe(true)
  })

  it('has passed the other where it is ahead now, and in a month where it was not the month before', async () => {
    expect((await answered(crossing(), asked('passed', 'above', '2024-05'))).verdict).toBe(true)
    expect((await answered(crossing(), asked('passed', 'above', '2024-06'))).verdict).toBe(false)
  })

  it('is not said to have passed or not to have, where it is ahead in all, was so before and ends behind', async () => {
    const slipped = world([30, 50, 10], [20, 20, 20])
    expect(await issue(slipped, asked('passed', 'above', '2024-02/2024-03'))).toMatchObject({
      reason: 'ahead_in_all',
    })
    expect((await answered(slipped, asked('passed', 'above', '2024-03'))).verdict).toBe(false)
  })

  it('level for a month and ahead again is no passing', async () => {
    const level = world([30, 20, 30], [20, 20, 20])
    expect(await issue(level, asked('overtook', 'above', '2024-01/2024-03'))).toMatchObject({
      reason: 'passing_not_held',
    })
  })

  it('a month without a figure leaves open what it could decide', async () => {
    const gap = world([10, undefined, 40], [20, 30, 30])
    expect(await issue(gap, asked('always', 'above', '2024-02/2024-03'))).toMatchObject({
      reason: 'gap_undecided',
    })
    expect(await issue(gap, asked('ever', 'above', '2024-01/2024-02'))).toMatchObject({
      reason: 'gap_undecided',
    })
    expect((await answered(gap, asked('first', 'above', '2024-01/2024-03'))).caveats).toContainEqual({
      kind: 'gap',
      months: [2024 * 12 + 1],
    })
  })
})
