import { describe, expect, it } from 'vitest'
import { answered, issue, kinds, lines, when } from './support/ask.ts'
import { monthly, tiny } from './support/tiny.ts'

const months = [90, 50, 40, 60, 70, 80]
const world = (values: readonly (number | undefined)[] = months) => tiny(monthly('WORLD', values))
const plain = (operation: 'series' | 'record' | 'since' | 'streak' | 'count_periods' | 'missing') => ({
  operation,
  commodities: ['10'],
  period: '2024-01/2024-06',
})

describe('a series', () => {
  it('is a row for every month in order', async () => {
    const answer = await answered(world(), plain('series'))
    expect(answer.figures.map((figure) => figure.value)).toEqual(months)
    expect(answer.figures.map(when)[0]).toBe('2024-01')
  })

  it('leaves a month out that is not held, and names it', async () => {
    const answer = await answered(world([90, undefined, 40]), {
      ...plain('series'),
      period: '2024-01/2024-03',
    })
    expect(lines(answer)).toEqual(['row 90 t', 'row 40 t'])
    expect(answer.caveats).toEqual([{ kind: 'gap', months: [2024 * 12 + 1] }])
  })

  it('sums whole quarters, and none with a month missing', async () => {
    const quarters = { ...plain('series'), grain: 'quarter' as const }
    expect(lines(await answered(world(), quarters))).toEqual(['row 180 t', 'row 210 t'])
    expect(lines(await answered(world([90, undefined, 40, 60, 70, 80]), quarters))).toEqual(['row 210 t'])
  })

  it('averages each so many months in a row, and names the months that leave one without', async () => {
    const moving = { ...plain('series'), quantity: 'average' as const, window: 3, period: '2024-03/2024-06' }
    const answer = await answered(world(), moving)
    expect(lines(answer)).toEqual(['row 60 t', 'row 50 t', 'row 56.67 t', 'row 70 t'])
    expect(answer.figures.map(when)[0]).toBe('2024-01/2024-03')
    const broken = await answered(world([90, undefined, 40, 60, 70, 80]), moving)
    expect(lines(broken)).toEqual(['row 56.67 t', 'row 70 t'])
    expect(broken.caveats).toEqual([{ kind: 'gap', months: [2024 * 12 + 1] }])
  })

  it('adds up from the first month on, and tells at which month that breaks off', async () => {
    const added = { ...plain('series'), runningTotal: true as const }
    const answer = await answered(world(), added)
    expect(answer.figures.map((figure) => figure.value)).toEqual([90, 140, 180, 240, 310, 390])
    const broken = await answered(world([90, 50, undefined, 60, 70, 80]), added)
    expect(lines(broken)).toEqual(['row 90 t', 'row 140 t'])
    const from = 2024 * 12
    expect(broken.caveats).toEqual([
      { kind: 'gap', months: [from + 2], uncounted: [from + 2, from + 3, from + 4, from + 5] },
    ])
  })

  it('has no answer where nothing is held', async () => {
    expect(await issue(world(), { ...plain('series'), partners: ['JP'] })).toMatchObject({ state: 'unknown' })
  })
})

describe('a record', () => {
  it('leads with the month, then its level', async () => {
    const highest = await answered(world(), plain('record'))
    expect(lines(highest)).toEqual(['headline 2024-01 month', 'row 90 t'])
    const lowest = await answered(world(), { ...plain('record'), extreme: 'lowest' })
    expect(lines(lowest)).toEqual(['headline 2024-03 month', 'row 40 t'])
  })

  it('lists the next ones with a limit, and starts at the nth', async () => {
    expect(lines(await answered(world(), { ...plain('record'), limit: 2 }), 'row')).toEqual([
      'row 90 t',
      'row 80 t',
    ])
    expect(lines(await answered(world(), { ...plain('record'), nth: 3 }))[0]).toBe('headline 2024-05 month')
  })

  it('is told with the one before it, which one month alone is not', async () => {
    const before = { ...plain('record'), earlier: true as const }
    const rising = await answered(world([40, 60, 50, 90, 70, 80]), before)
    expect(lines(rising)).toEqual(['headline 2024-02 month', 'row 60 t', 'base 90 t'])
    expect(rising.figures.map(when)).toEqual(['2024-02', '2024-02', '2024-04'])
    const ofMay = await answered(world([40, 60, 50, 90, 70, 80]), { ...before, period: '2024-05' })
    expect(lines(ofMay)).toEqual(['headline 2024-04 month', 'row 90 t', 'base 70 t'])
    expect(await issue(world(), before)).toMatchObject({ reason: 'too_short' })
  })

  it('is claimed to be so much of the months held, unless most are not', async () => {
    const claim = { kind: 'threshold', threshold: { relation: 'equal', value: 90, unit: 't' } } as const
    const claimed = { ...plain('record'), claim }
    expect((await answered(world([90, undefined, 40, 60, 70, 80]), claimed)).verdict).toBe(true)
    expect((await answered(world([95, 50, 40, 60]), claimed)).verdict).toBe(false)
    const sparse = world([90, undefined, undefined, undefined, undefined, 80])
    expect(await issue(sparse, claimed)).toMatchObject({ reason: 'gap_undecided' })
  })

  it('can be a quarter, named as one', async () => {
    expect(lines(await answered(world(), { ...plain('record'), grain: 'quarter' }))[0]).toBe(
      'headline 2024-Q2 quarter',
    )
  })

  it('names every month that ties with it', async () => {
    const answer = await answered(world([90, 40, 60, 40, 70, 80]), { ...plain('record'), extreme: 'lowest' })
    expect(lines(answer)).toEqual(['headline 2024-04 month', 'row 40 t', 'row 40 t'])
    expect(answer.figures.map(when)).toEqual(['2024-04', '2024-04', '2024-02'])
  })

  it('is none where one month of several is held', async () => {
    const asked = { ...plain('record'), period: '2024-01/2024-06' }
    expect(await issue(world([90]), asked)).toMatchObject({ kind: 'meaningless', reason: 'too_short' })
  })

  it('looks at one month of the year where one is named', async () => {
    const years = world([...months, ...Array.from({ length: 6 }, () => 1), 20, 55])
    const february = { ...plain('record'), period: '2024-01/2025-02', monthsOfYear: [2] }
    expect(lines(await answered(years, february))[0]).toBe('headline 2025-02 month')
  })

  it('runs over changes too', async () => {
    const jumps = { ...plain('record'), quantity: 'change' as const, change: 'month_on_month' as const }
    expect(lines(await answered(world(), jumps)).slice(0, 2)).toEqual([
      'headline 2024-04 month',
      'row 50 percent month_on_month',
    ])
  })

  it('is claimed against the months before', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const at = async (period: string, trade = world()) =>
      (await answered(trade, { ...plain('record'), period, claim })).verdict
    expect(await at('2024-02', world([50, 60, 90]))).toBe(true)
    expect(await at('2024-06')).toBe(false)
  })

  it('of a month without a figure is not told for the want of others', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const gap = { ...plain('record'), period: '2024-02', claim }
    expect(await issue(world([50, undefined, 90, 80]), gap)).toMatchObject({
      kind: 'no_figure',
      missing: [2024 * 12 + 1],
    })
  })

  it('is none of the first month held, nor of the only year', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const first = { ...plain('record'), period: '2024-01', claim }
    expect(await issue(world(), first)).toMatchObject({ reason: 'too_short' })
    const years = { ...plain('record'), grain: 'year', period: '2024-01/2024-12' } as const
    const oneYear = world([...months, ...months])
    expect(await issue(oneYear, years)).toMatchObject({ reason: 'too_short' })
  })

  it('of a half-year is one of the whole halves', async () => {
    const halves = { ...plain('record'), grain: 'half', period: '2024-01/2025-03' } as const
    const trade = world([...months, 10, 10, 10, 10, 10, 10, 500, 500, 500])
    expect(lines(await answered(trade, halves)).slice(0, 2)).toEqual(['headline 2024-H1 half', 'row 390 t'])
  })

  it('is none where most months before have no figure', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const june = { ...plain('record'), period: '2024-06', claim }
    const few = world([50, undefined, undefined, undefined, undefined, 80])
    expect(await issue(few, june)).toMatchObject({ reason: 'gap_undecided' })
    expect((await answered(world([50, 60, undefined, 70, undefined, 80]), june)).verdict).toBe(true)
  })

  it('is judged within the period a claim names', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const spring = { ...plain('record'), period: '2024-06', base: '2024-03/2024-06', claim }
    expect((await answered(world(), spring)).verdict).toBe(true)
  })
})

describe('highest since', () => {
  it('is the last month before that was as high, months ago, and both levels', async () => {
    expect(lines(await answered(world(), { ...plain('since'), period: '2024-06' }))).toEqual([
      'headline 2024-01 month',
      'context 5 months',
      'row 90 t',
      'context 80 t',
    ])
  })

  it('is the level itself where no month was as high', async () => {
    const answer = await answered(world([10, 20, 30]), { ...plain('since'), period: '2024-03' })
    expect(lines(answer)).toEqual(['headline 30 t'])
    expect(answer.remarks).toEqual([{ kind: 'highest_held', start: 2024 * 12, complete: true }])
  })

  it('finds the last month past a threshold, the asked one included', async () => {
    const above = (value: number) => ({
      ...plain('since'),
      period: '2024-06',
      threshold: { relation: 'above', value } as const,
    })
    expect(lines(await answered(world(), above(75)))[0]).toBe('headline 2024-06 month')
    expect(lines(await answered(world(), above(85)))[0]).toBe('headline 2024-01 month')
    expect(lines(await answered(world(), above(95)))).toEqual(['headline 0 months'])
  })

  it('names the months that may hide a later one', async () => {
    const answer = await answered(world([90, undefined, 40, 60]), { ...plain('since'), period: '2024-04' })
    expect(answer.caveats).toEqual([{ kind: 'gap', months: [2024 * 12 + 1] }])
  })
})

describe('a streak', () => {
  it('counts the months that went one way, up to the last', async () => {
    const answer = await answered(world(), plain('streak'))
    expect(lines(answer)).toEqual([
      'headline 3 months',
      'context 2024-04 month',
      'context 2024-06 month',
      'row 60 t',
      'row 70 t',
      'row 80 t',
      'base 40 t',
    ])
  })

  it('is zero where the last month went the other way', async () => {
    expect(lines(await answered(world(), { ...plain('streak'), direction: 'down' }))).toEqual([
      'headline 0 months',
    ])
  })

  it('breaks on an equal month and at a gap, and names the gap', async () => {
    expect(lines(await answered(world([10, 20, 20, 30]), { ...plain('streak'), period: '2024-04' }))[0]).toBe(
      'headline 1 months',
    )
    const gap = await answered(world([10, 20, undefined, 30, 40]), { ...plain('streak'), period: '2024-05' })
    expect(lines(gap)[0]).toBe('headline 1 months')
    expect(kinds(gap.caveats)).toEqual(['gap'])
  })

  it('can be the longest of a period', async () => {
    const longest = { ...plain('streak'), longest: true, direction: 'down' as const }
    expect(lines(await answered(world(), longest)).slice(0, 3)).toEqual([
      'headline 2 months',
      'context 2024-02 month',
      'context 2024-03 month',
    ])
  })

  it('that is the longest may be longer across a month without a figure', async () => {
    const longest = { ...plain('streak'), longest: true, direction: 'up' } as const
    const answer = await answered(world([10, 20, undefined, 40, 50, 60]), longest)
    expect(answer.caveats).toEqual([{ kind: 'gap', months: [2024 * 12 + 2] }])
  })

  it('that is the longest names another that is as long, and went the same way', async () => {
    const longest = { ...plain('streak'), longest: true, direction: 'up' } as const
    const answer = await answered(world([10, 20, 30, 5, 10, 20]), longest)
    expect(answer.remarks).toEqual([{ kind: 'streak', direction: 'up', length: 2, asLong: [2024 * 12 + 2] }])
    expect((await answered(world(), longest)).remarks).toEqual([
      { kind: 'streak', direction: 'up', length: 3 },
    ])
  })

  it('runs against the year before when asked', async () => {
    const years = world([...Array.from({ length: 12 }, () => 50), 60, 70, 40])
    const yearly = { ...plain('streak'), period: '2025-02', change: 'year_on_year' as const }
    expect(lines(await answered(years, yearly))[0]).toBe('headline 2 months')
  })

  it('holds a claim when it is at least that long', async () => {
    const claim = (length: number) => ({
      ...plain('streak'),
      claim: { kind: 'streak', months: length, direction: 'up' } as const,
    })
    expect((await answered(world(), claim(2))).verdict).toBe(true)
    expect((await answered(world(), claim(4))).verdict).toBe(false)
  })

  it('judges "every month" from the first of the period to the last', async () => {
    const each = (period: string) => ({
      ...plain('streak'),
      period,
      claim: { kind: 'direction_each', direction: 'up' } as const,
    })
    expect((await answered(world(), each('2024-03/2024-06'))).verdict).toBe(true)
    expect((await answered(world(), each('2024-01/2024-06'))).verdict).toBe(false)
  })
})

describe('a claim of each month', () => {
  it('is settled by one that went the other way, whatever is not known of the others', async () => {
    const each = { ...plain('count_periods'), claim: { kind: 'direction_each', direction: 'down' } as const }
    expect((await answered(world(), { ...each, period: '2024-01/2024-06' })).verdict).toBe(false)
  })
})

describe('months counted', () => {
  it('are those past a threshold', async () => {
    const above = { ...plain('count_periods'), threshold: { relation: 'above', value: 65 } as const }
    expect(lines(await answered(world(), above))).toEqual([
      'headline 3 months',
      'row 90 t',
      'row 70 t',
      'row 80 t',
    ])
  })

  it('are those above the mean of all of them, which is told', async () => {
    const claim = { kind: 'first_more', relation: 'above' } as const
    const past = { ...plain('count_periods'), baseline: 'average', claim } as const
    expect(lines(await answered(world(), past))).toEqual([
      'headline 3 months',
      'row 90 t',
      'row 70 t',
      'row 80 t',
      'base 65 t',
    ])
    expect(await issue(world([90, undefined, 40, 60, 70, 80]), past)).toMatchObject({ kind: 'no_figure' })
  })

  it('are at least those that can be told, and none is not told where one could have been', async () => {
    const gap = world([90, undefined, 40, 60, 70, 80])
    const above = (value: number) => ({
      ...plain('count_periods'),
      threshold: { relation: 'above', value } as const,
    })
    expect((await answered(gap, above(65))).figures[0]).toMatchObject({ value: 3, low: 3, high: 4 })
    expect(await issue(gap, above(95))).toMatchObject({ reason: 'gap_undecided' })
    expect((await answered(world(), above(95))).figures[0]).toMatchObject({ value: 0, high: 0 })
  })

  it('are those that rose', async () => {
    expect(lines(await answered(world(), { ...plain('count_periods'), direction: 'up' }))[0]).toBe(
      'headline 3 months',
    )
  })

  it('that rose are not told where the month before is not held', async () => {
    const gap = world([90, undefined, 40, 60, 70, 80])
    const up = await answered(gap, { ...plain('count_periods'), period: '2024-02/2024-06', direction: 'up' })
    const [february, march] = [2024 * 12 + 1, 2024 * 12 + 2]
    expect(up.caveats).toEqual([{ kind: 'gap', months: [february], uncounted: [february, march] }])
  })

  it('past a rate are not told where the year before is not held', async () => {
    const years = world([50, undefined, ...Array.from({ length: 10 }, () => 50), 60, 70, 80])
    const rates = { ...plain('count_periods'), quantity: 'change', change: 'year_on_year' } as const
    const answer = await answered(years, {
      ...rates,
      period: '2025-01/2025-03',
      threshold: { relation: 'above', value: 5, unit: 'percent' },
    })
    expect(answer.figures[0]?.value).toBe(2)
    expect(answer.caveats).toEqual([{ kind: 'gap', months: [2024 * 12 + 1], uncounted: [2025 * 12 + 1] }])
  })

  it('are those in which one thing was more than the other', async () => {
    const trade = tiny([...monthly('US', [5, 9, 3]), ...monthly('DE', [6, 4, 7])], 'complete')
    const more = {
      ...plain('count_periods'),
      period: '2024-01/2024-03',
      along: 'partner' as const,
      partners: ['DE', 'US'],
      claim: { kind: 'first_more', relation: 'above' } as const,
    }
    const answer = await answered(trade, more)
    expect(answer.figures[0]?.value).toBe(1)
    expect(when(answer.figures[1]!)).toBe('2024-03')
  })

  it('settle "was it ever above" with one month that surely was', async () => {
    const ever = (value: number) => ({
      ...plain('count_periods'),
      claim: { kind: 'threshold', threshold: { relation: 'above', value } } as const,
    })
    expect((await answered(world(), ever(85))).verdict).toBe(true)
    expect((await answered(world(), ever(95))).verdict).toBe(false)
    expect(await issue(world(), ever(90))).toMatchObject({ reason: 'range_undecided' })
  })
})

describe('a six-month high', () => {
  const high = (value: number, period: string, more: object = {}) => ({
    ...plain('since'),
    period,
    claim: { kind: 'threshold', threshold: { relation: 'at_least', value, unit: 'months' } } as const,
    ...more,
  })
  const until = [90, 50, 40, 60, 70, 80, 85]

  it('is one where that many months have passed since a month as high', async () => {
    const yes = await answered(world(until), high(6, '2024-07'))
    expect(yes.verdict).toBe(true)
    expect(lines(yes)).toEqual(['headline 2024-01 month', 'context 6 months', 'row 90 t', 'context 85 t'])
    expect((await answered(world(until), high(4, '2024-06'))).verdict).toBe(true)
    expect((await answered(world(until), high(3, '2024-04'))).verdict).toBe(true)
    expect((await answered(world(until), high(4, '2024-04'))).verdict).toBe(false)
  })

  it('is none beyond the first month held, nor across a gap', async () => {
    expect(await issue(world(until), high(9, '2024-01'))).toMatchObject({ reason: 'too_short' })
    const gap = world([50, undefined, 40, 60])
    expect(await issue(gap, high(4, '2024-04'))).toMatchObject({ kind: 'no_figure' })
    expect((await answered(gap, high(2, '2024-04'))).verdict).toBe(true)
  })

  it('can be a low, or more than so many months', async () => {
    const low = high(2, '2024-03', { extreme: 'lowest' })
    expect((await answered(world(until), low)).verdict).toBe(true)
    const more = { kind: 'threshold', threshold: { relation: 'above', value: 6, unit: 'months' } }
    expect((await answered(world(until), high(6, '2024-07', { claim: more }))).verdict).toBe(false)
  })

  it('stays open where the rounding of a month as high does', async () => {
    expect(await issue(world([50, 40, 50]), high(3, '2024-03'))).toMatchObject({ reason: 'range_undecided' })
  })

  it('of all months is a record', async () => {
    const record = { claim: { kind: 'record', extreme: 'highest' } }
    expect((await answered(world(until), high(6, '2024-07', record))).verdict).toBe(false)
    expect((await answered(world([...until, 95]), high(6, '2024-08', record))).verdict).toBe(true)
  })
})

describe('missing months', () => {
  it('are counted and named', async () => {
    const answer = await answered(world([90, undefined, 40, undefined]), {
      ...plain('missing'),
      period: '2024-01/2024-04',
    })
    expect(lines(answer)).toEqual(['headline 2 months', 'row 2024-02 month', 'row 2024-04 month'])
  })
})

describe('a rate', () => {
  const rates = { quantity: 'change' as const, change: 'month_on_month' as const }

  it('has a streak by its own sign', async () => {
    const falling = { ...plain('streak'), ...rates, period: '2024-03', direction: 'down' as const }
    expect(lines(await answered(world(), falling)).slice(0, 3)).toEqual([
      'headline 2 months',
      'context 2024-02 month',
      'context 2024-03 month',
    ])
  })

  it('is counted by its own sign', async () => {
    const below = { ...plain('count_periods'), ...rates, direction: 'down' as const }
    expect(lines(await answered(world(), below)).slice(0, 3)).toEqual([
      'headline 2 months',
      'row -44.44 percent month_on_month',
      'row -20 percent month_on_month',
    ])
  })

  it('has its largest fall as its lowest', async () => {
    const fall = { ...plain('record'), ...rates, direction: 'down' as const }
    expect(lines(await answered(world(), fall)).slice(0, 2)).toEqual([
      'headline 2024-02 month',
      'row -44.44 percent month_on_month',
    ])
  })

  it('is a rise or a fall by its sign, which a level is not', async () => {
    const up = {
      commodities: ['10'],
      period: '2024-04',
      claim: { kind: 'direction', direction: 'up' },
    } as const
    expect((await answered(world(), { ...up, ...rates })).verdict).toBe(true)
    expect(await issue(world(), up)).toMatchObject({ reason: 'not_a_claim' })
  })
})

describe('two that are claimed to move apart', () => {
  const trade = tiny([...monthly('US', [5, 9]), ...monthly('DE', [6, 4])], 'complete')
  const apart = (partners: readonly string[], direction: 'up' | 'down') => ({
    ...plain('series'),
    operation: 'change' as const,
    period: '2024-02',
    along: 'partner' as const,
    partners,
    claim: { kind: 'direction', direction, opposite: true } as const,
  })

  it('are each judged by their own direction', async () => {
    expect((await answered(trade, apart(['US', 'DE'], 'up'))).verdict).toBe(true)
    expect((await answered(trade, apart(['DE', 'US'], 'down'))).verdict).toBe(true)
    expect((await answered(trade, apart(['DE', 'US'], 'up'))).verdict).toBe(false)
  })
})

describe('a run whose first step is unknown', () => {
  const asked = { ...plain('streak'), period: '2024-03', direction: 'up' } as const

  it('is not known to be none', async () => {
    expect(await issue(world([10, undefined, 30]), asked)).toMatchObject({
      state: 'unknown',
      missing: [24289],
    })
    expect(await issue(world([10, 4, 5]), asked)).toMatchObject({ reason: 'range_undecided' })
  })

  it('may go on before a gap, and no length is denied then', async () => {
    const claim = { kind: 'streak', months: 3, direction: 'up' } as const
    expect(await issue(world([10, undefined, 20, 30]), { ...asked, period: '2024-04', claim })).toMatchObject(
      {
        reason: 'gap_undecided',
      },
    )
    expect((await answered(world([10, 5, 30]), { ...asked, claim })).verdict).toBe(false)
  })
})

describe('the record of each of two', () => {
  const trade = tiny([...monthly('US', [5, 9, 7]), ...monthly('DE', [6, 4, 5])], 'complete')

  it('says what the figure was in the month that was found', async () => {
    const answer = await answered(trade, {
      ...plain('record'),
      period: '2024-01/2024-03',
      extreme: 'highest',
      along: 'partner',
      partners: ['US', 'DE'],
    })
    expect(lines(answer)).toEqual([
      'row 2024-02 month US',
      'row 2024-01 month DE',
      'context 9 t US',
      'context 6 t DE',
    ])
  })

  it('says of which flow it is', async () => {
    const moved = tiny([...monthly('US', [5, 9, 7]), ...monthly('DE', [6, 4, 8])], 'complete')
    const { figures } = await answered(moved, {
      ...plain('streak'),
      period: '2024-03',
      along: 'partner',
      partners: ['US', 'DE'],
    })
    expect(figures.map(({ flow }) => flow)).toEqual(figures.map(() => 'export'))
  })
})
