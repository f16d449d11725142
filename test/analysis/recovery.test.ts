import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, when } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const world = (values: readonly (number | undefined)[]) => tiny(monthly('WORLD', values))
const recovery = (period: string, more: object = {}) => ({
  operation: 'recovery' as const,
  commodities: ['10'],
  period,
  ...more,
})

describe('how much of a fall is made good', () => {
  it('is counted from the highest month before the lowest', async () => {
    const answer = await answered(world([60, 90, 70, 40, 50, 65]), recovery('2024-06'))
    expect(lines(answer)).toEqual(['headline 50 percent', 'context 65 t', 'base 40 t', 'base 90 t'])
    expect(answer.figures.slice(2).map(when)).toEqual(['2024-04', '2024-02'])
  })

  it('looks for the low from the month named on', async () => {
    const months = world([90, 10, 80, 60, 70])
    expect(lines(await answered(months, recovery('2024-05')))[0]).toBe('headline 75 percent')
    const since = recovery('2024-05', { base: '2024-03/2024-05' })
    expect(lines(await answered(months, since), 'base')).toEqual(['base 60 t', 'base 90 t'])
  })

  it('is nothing in the lowest month, and more than all above the peak', async () => {
    expect(lines(await answered(world([90, 50, 40]), recovery('2024-03')))[0]).toBe('headline 0 percent')
    expect(lines(await answered(world([90, 40, 100]), recovery('2024-03')))[0]).toBe('headline 120 percent')
  })

  it('is none where nothing fell', async () => {
    expect(await issue(world([40, 50, 60]), recovery('2024-03'))).toMatchObject({ reason: 'no_fall' })
  })

  it('names the months that may hide a lower or higher one', async () => {
    const answer = await answered(world([90, undefined, 40, 60]), recovery('2024-04'))
    expect(kinds(answer.caveats)).toEqual(['gap'])
  })
})

describe('when a level was passed again', () => {
  const back = (value: number, more: object = {}) =>
    recovery('2024-06', { threshold: { relation: 'above', value, unit: 't' }, ...more })

  it('is the end of the deepest fall below it', async () => {
    const answer = await answered(world([60, 40, 60, 30, 20, 70]), back(50))
    expect(lines(answer)).toEqual(['headline 2024-06 month', 'context 70 t', 'base 30 t', 'base 20 t'])
    expect(answer.figures.slice(1).map(when)).toEqual(['2024-06', '2024-04', '2024-05'])
    const count = await answered(world([60, 40, 60, 30, 20, 70]), back(50, { quantity: 'count' }))
    expect(lines(count)[0]).toBe('headline 2 months')
  })

  it('is the first from the month named on', async () => {
    const after = back(50, { base: '2024-02/2024-06' })
    expect(lines(await answered(world([60, 40, 60, 30, 20, 70]), after))[0]).toBe('headline 2024-03 month')
  })

  it('is not told where it never fell, is not back, or a month inside is not held', async () => {
    expect(await issue(world([60, 70, 80, 60, 70, 80]), back(50))).toMatchObject({ reason: 'never_back' })
    expect(await issue(world([60, 70, 80, 60, 40, 30]), back(50))).toMatchObject({ reason: 'never_back' })
    expect(await issue(world([60, 40, undefined, 60, 70, 80]), back(50))).toMatchObject({
      reason: 'gap_undecided',
    })
  })
})

describe('when the level of a month was passed again', () => {
  const level = { relation: 'above', value: 0, ofBase: true } as const
  const back = (more: object = {}) => recovery('2024-06', { threshold: level, base: '2024-01', ...more })

  it('is the end of the first fall below it', async () => {
    const answer = await answered(world([50, 60, 40, 30, 70, 80]), back())
    expect(lines(answer)).toEqual([
      'headline 2024-05 month',
      'context 70 t',
      'base 50 t',
      'base 40 t',
      'base 30 t',
    ])
    expect(lines(await answered(world([50, 60, 40, 30, 70, 80]), back({ quantity: 'count' })))[0]).toBe(
      'headline 4 months',
    )
  })

  it('is the month right after where it never was below', async () => {
    const answer = await answered(world([10, 20, 30, 40, 50, 60]), back())
    expect(lines(answer)).toEqual(['headline 2024-02 month', 'context 20 t', 'base 10 t'])
  })

  it('is reached by a month that is as high, which is not above', async () => {
    const months = world([50, 40, 50, 45, 60, 30])
    const reached = back({ threshold: { ...level, relation: 'at_least' } })
    expect(lines(await answered(months, reached))[0]).toBe('headline 2024-03 month')
    expect(lines(await answered(months, back()))[0]).toBe('headline 2024-05 month')
  })

  it('is not told where it is not back, or a month inside is not held', async () => {
    expect(await issue(world([50, 40, 30, 20, 10, 45]), back())).toMatchObject({ reason: 'never_back' })
    expect(await issue(world([50, 40, undefined, 60, 60, 60]), back())).toMatchObject({
      reason: 'gap_undecided',
    })
  })
})
