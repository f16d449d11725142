import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlertMemory, Rule, Watched, WatchedMonth } from '../../src/schedule/alerts/alert.ts'
import { evaluate } from '../../src/schedule/alerts/evaluate.ts'

/** Figures rounded to whole tons, from month 100 on; undefined is a gap. */
const months = (values: readonly (number | undefined)[]): WatchedMonth[] =>
  values.flatMap((value, i) =>
    value === undefined
      ? []
      : [{ month: 100 + i, value, low: value - 0.5, high: value + 0.5, text: `${value} t in m${i}` }],
  )
const watched = (values: readonly (number | undefined)[], ranking?: readonly string[]): Watched =>
  ranking ? { version: 'v', months: months(values), ranking } : { version: 'v', months: months(values) }

/** Months are released one by one after the first `held`; gives the months (from 0) at which it fired. */
function firedAt(rule: Rule, values: readonly (number | undefined)[], held = 1): number[] {
  let memory = evaluate(rule, undefined, watched(values.slice(0, held))).memory
  const fired: number[] = []
  for (let i = held + 1; i <= values.length; i++) {
    const looked = evaluate(rule, memory, watched(values.slice(0, i)))
    if (looked.firing) fired.push(looked.firing.month - 100)
    memory = looked.memory
  }
  return fired
}

describe('a level', () => {
  const above: Rule = { kind: 'level', relation: 'above', value: 1_000 }

  test('fires when it is crossed, once, and again after it came well back', () => {
    expect(firedAt(above, [900, 1_001, 1_200, 1_100, 900, 1_050])).toEqual([1, 5])
  })
  test('is not re-armed by a figure that trembles around the line', () => {
    expect(firedAt(above, [900, 1_001, 995, 1_002, 985, 1_003, 979, 1_004])).toEqual([1, 7])
  })
  test('is re-armed at its own margin where it has one', () => {
    expect(firedAt({ ...above, margin: 0 }, [900, 1_001, 999, 1_002])).toEqual([1, 3])
  })
  test('does not fire where rounding leaves it open', () => {
    expect(firedAt(above, [900, 1_000, 900, 1_001])).toEqual([3])
  })
  test('that is crossed already when it is made fires at the next crossing', () => {
    expect(firedAt(above, [1_500, 1_600, 800, 1_100])).toEqual([3])
  })
  test('below fires on the way down', () => {
    expect(firedAt({ kind: 'level', relation: 'below', value: 100 }, [150, 99, 80, 101, 103, 60])).toEqual([
      1, 5,
    ])
  })
  test('is crossed by the first of two months published together, though the second came back', () => {
    const { memory } = evaluate(above, undefined, watched([900]))
    const looked = evaluate(above, memory, watched([900, 1_100, 800]))
    expect(looked.firing).toMatchObject({ month: 101, text: '1100 t in m1.' })
    expect(looked.memory.beyond).toBeUndefined()
  })
  test('is crossed by a revision of the latest month', () => {
    const { memory } = evaluate(above, undefined, watched([900, 990]))
    expect(evaluate(above, memory, watched([900, 1_010])).firing).toMatchObject({ month: 101 })
  })
})

describe('a percent', () => {
  const up: Rule = { kind: 'percent', change: 'month_on_month', direction: 'up', percent: 20, least: 50 }

  test('fires at a rise as large and as heavy as asked', () => {
    expect(firedAt(up, [1_000, 1_250])).toEqual([1])
    expect(firedAt(up, [1_000, 1_190])).toEqual([])
    expect(firedAt(up, [10, 20])).toEqual([]) // +100%, but 10 t
    expect(firedAt(up, [1_000, 700])).toEqual([])
  })
  test('fires once while the changes stay large, again after a small one', () => {
    expect(firedAt(up, [100, 200, 400, 800, 800, 1_600])).toEqual([1, 5])
  })
  test('either fires at each turn', () => {
    expect(firedAt({ ...up, direction: 'either' }, [1_000, 1_300, 900, 1_300])).toEqual([1, 2, 3])
  })
  test('names both figures', () => {
    const { memory } = evaluate(up, undefined, watched([1_000]))
    expect(evaluate(up, memory, watched([1_000, 1_250])).firing).toMatchObject({
      text: '1250 t in m1, after 1000 t in m0.',
      figures: [{ value: 1_250 }, { value: 1_000 }],
    })
  })
  test('over a gap or from nothing is none', () => {
    expect(firedAt(up, [1_000, undefined, 2_000])).toEqual([])
    expect(firedAt({ ...up, least: 0 }, [0, 500])).toEqual([])
  })
  test('on the year is against the same month a year before', () => {
    const year = [1_000, ...Array.from({ length: 11 }, () => 5_000), 1_300]
    expect(firedAt({ ...up, change: 'year_on_year' }, year, 12)).toEqual([12])
  })
  test('does not fire where rounding leaves it open', () => {
    expect(firedAt({ ...up, least: 0 }, [100, 120])).toEqual([])
    expect(firedAt({ ...up, least: 0 }, [100, 122])).toEqual([1])
  })
})

describe('a rank', () => {
  const look = (rule: Rule, rankings: readonly (readonly string[] | undefined)[]): (string | undefined)[] => {
    let memory: AlertMemory | undefined
    return rankings.map((ranking) => {
      const looked = evaluate(rule, memory, watched([1], ranking))
      memory = looked.memory
      return looked.firing?.text
    })
  }

  test('fires when the place changes', () => {
    const texts = look({ kind: 'rank', code: 'US' }, [
      ['DE', 'US'],
      ['DE', 'US'],
      ['US', 'DE'],
      ['US', 'JP'],
    ])
    expect(texts).toEqual([undefined, undefined, 'From place 2 to place 1. The whole: 1 t in m0.', undefined])
  })
  test('with a limit fires only when it enters or leaves it', () => {
    const texts = look({ kind: 'rank', code: 'US', nth: 2 }, [
      ['US', 'A', 'B'],
      ['A', 'US', 'B'],
      ['A', 'B', 'US'],
    ])
    expect(texts.map((text) => text !== undefined)).toEqual([false, false, true])
  })
  test('that is not known changes nothing', () => {
    const texts = look({ kind: 'rank', code: 'US' }, [
      ['US', 'A'],
      ['A'],
      undefined,
      ['US', 'A'],
      ['A', 'US'],
    ])
    expect(texts.map((text) => text !== undefined)).toEqual([false, false, false, false, true])
  })
})

describe('a record', () => {
  const year = Array.from({ length: 12 }, (_, i) => 100 + i)

  test('fires at each new highest', () => {
    expect(firedAt({ kind: 'record', extreme: 'highest' }, [...year, 110, 120, 119, 130], 12)).toEqual([
      13, 15,
    ])
  })
  test('fires at each new lowest', () => {
    expect(firedAt({ kind: 'record', extreme: 'lowest' }, [...year, 90, 500], 12)).toEqual([12])
    expect(firedAt({ kind: 'record', extreme: 'either' }, [...year, 90, 500], 12)).toEqual([12, 13])
  })
  test('is none where it only equals, or where fewer than twelve months came before', () => {
    expect(firedAt({ kind: 'record', extreme: 'highest' }, [...year, 111], 12)).toEqual([])
    expect(firedAt({ kind: 'record', extreme: 'highest' }, [1, 2, 3])).toEqual([])
  })
  test('names the one it broke', () => {
    const rule: Rule = { kind: 'record', extreme: 'highest' }
    const { memory } = evaluate(rule, undefined, watched(year))
    const text = evaluate(rule, memory, watched([...year, 200])).firing?.text
    expect(text).toBe('The highest held: 200 t in m12; before that 111 t in m11.')
  })
})

describe('a revision', () => {
  const rule: Rule = { kind: 'revision' }
  test('fires with the old and the new figure, once', () => {
    const first = evaluate(rule, undefined, watched([100, 200]))
    const second = evaluate(rule, first.memory, watched([100, 220, 300]))
    expect(second.firing?.text).toBe('Revised: 220 t in m1, before that 200 t in m1.')
    expect(evaluate(rule, second.memory, watched([100, 220, 300])).firing).toBeUndefined()
  })
  test('is none where another source only rounds otherwise', () => {
    const first = evaluate(rule, undefined, watched([100]))
    const finer = { month: 100, value: 100.3, low: 100.25, high: 100.35, text: '100.3 t' }
    expect(evaluate(rule, first.memory, { version: 'w', months: [finer] }).firing).toBeUndefined()
  })
})

test('a new month fires once, with all that came', () => {
  const rule: Rule = { kind: 'new_month' }
  const first = evaluate(rule, undefined, watched([1, 2]))
  const second = evaluate(rule, first.memory, watched([1, 2, 3, 4]))
  expect(second.firing?.text).toBe('3 t in m2; 4 t in m3.')
  expect(evaluate(rule, second.memory, watched([1, 2, 3, 4])).firing).toBeUndefined()
})

test('a month that a rollback took away is not new when it comes back', () => {
  const rule: Rule = { kind: 'new_month' }
  const first = evaluate(rule, undefined, watched([1, 2, 3]))
  const rolledBack = evaluate(rule, first.memory, watched([1, 2]))
  expect(evaluate(rule, rolledBack.memory, watched([1, 2, 3])).firing).toBeUndefined()
})

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant('level' as const),
    relation: fc.constantFrom('above' as const, 'below' as const),
    value: fc.integer({ min: 0, max: 50 }),
  }),
  fc.record({
    kind: fc.constant('percent' as const),
    change: fc.constantFrom('month_on_month' as const, 'year_on_year' as const),
    direction: fc.constantFrom('up' as const, 'down' as const, 'either' as const),
    percent: fc.integer({ min: 1, max: 50 }),
    least: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    extreme: fc.constantFrom('highest' as const, 'lowest' as const),
  }),
  fc.constant({ kind: 'revision' as const }),
  fc.constant({ kind: 'new_month' as const }),
)
const anyValues = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), { maxLength: 30 })

test('whatever the rule: nothing fires when it is made, and looking again at the same figures fires nothing', () => {
  fc.assert(
    fc.property(anyRule, anyValues, anyValues, (rule, before, more) => {
      const made = evaluate(rule, undefined, watched(before))
      expect(made.firing).toBeUndefined()
      const looked = evaluate(rule, made.memory, watched([...before, ...more]))
      expect(evaluate(rule, looked.memory, watched([...before, ...more])).firing).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})
