import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree, minus, over, percentFrom, plus, type Spread, signOf, times } from '../../src/answer/spread.ts'

const printed = (value: number, half = 0.5): Spread => ({ value, low: value - half, high: value + half })

describe('a spread', () => {
  it('adds the rounding of both in sums and differences', () => {
    expect(plus(printed(2), printed(3))).toEqual({ value: 5, low: 4, high: 6 })
    expect(minus(printed(5), printed(3))).toEqual({ value: 2, low: 1, high: 3 })
  })

  it('keeps low below high when turned around', () => {
    expect(times(printed(2), -1)).toEqual({ value: -2, low: -2.5, high: -1.5 })
  })

  it('has no quotient where the divisor can be zero', () => {
    expect(over(printed(5), printed(0))).toBeUndefined()
    expect(over(printed(5), { value: 0.4, low: -0.1, high: 0.9 })).toBeUndefined()
  })

  it('takes the US rise of July 2025 between 75.3 and 75.6 percent', () => {
    const percent = percentFrom(printed(619), printed(352.8, 0.05))
    expect(percent?.value).toBeCloseTo(75.4535, 3)
    expect(percent?.low).toBeCloseTo(75.287, 2)
    expect(percent?.high).toBeCloseTo(75.62, 2)
  })

  it('agrees with another when they share a point', () => {
    expect(agree(printed(304), printed(305))).toBe(true)
    expect(agree(printed(304), printed(306))).toBe(false)
  })

  it('has a sign only where rounding leaves none open', () => {
    expect(signOf(printed(1))).toBe(1)
    expect(signOf(printed(-1))).toBe(-1)
    expect(signOf(printed(0.2))).toBeUndefined()
    expect(signOf({ value: 0, low: 0, high: 0 })).toBe(0)
  })

  it('contains what any true values inside it give', () => {
    const inside = fc
      .tuple(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: -0.5, max: 0.5, noNaN: true }))
      .map(([value, off]) => ({ spread: printed(value), truth: value + off }))
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const difference = minus(a.spread, b.spread)
        expect(a.truth - b.truth).toBeGreaterThanOrEqual(difference.low - 1e-9)
        expect(a.truth - b.truth).toBeLessThanOrEqual(difference.high + 1e-9)
        const percent = percentFrom(a.spread, b.spread)
        if (!percent) return
        const truth = (a.truth / b.truth - 1) * 100
        expect(truth).toBeGreaterThanOrEqual(percent.low - 1e-6)
        expect(truth).toBeLessThanOrEqual(percent.high + 1e-6)
      }),
    )
  })
})
