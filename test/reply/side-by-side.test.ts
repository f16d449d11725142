import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { at, during, query, to } from '../support/queries.ts'

const trade = tradeOf(SHIPPED)

const headline = async (slots: Partial<Query>) => (await tell(query(slots), trade)).reply.text.split('\n')[0]
const periods = (...list: Query['period']['value'][]) =>
  headline({ operation: 'compare', along: 'period', ...during(list[0]!), periods: list })

describe('two things side by side', () => {
  test('of two periods the later is told, with its difference and percent from the earlier', async () => {
    expect(await periods(at(2024, 1, 12), at(2025, 1, 12))).toMatch(
      /: 2024 58,152 t, 2025 57,392 t\. 2025: 760 t less, −1\.3% on 2024\.$/,
    )
    expect(await periods(at(2025, 3), at(2025, 12))).toMatch(
      /December 2025: 628 t more, \+11\.8% on March 2025\.$/,
    )
  })

  test('their percent is the published one, where it fits the levels', async () => {
    const months = [at(2026, 2), at(2026, 3)]
    expect(
      await headline({
        operation: 'compare',
        along: 'period',
        ...to('US'),
        ...during(months[0]!),
        periods: months,
      }),
    ).toMatch(/March 2026: 43 t less, −9\.5% on February 2026\.$/)
  })

  test('a month and a year are told as they are, with no percent and no ratio', async () => {
    expect(await periods(at(2025, 1, 12), at(2025, 10))).toMatch(
      /2025 57,392 t, October 2025 5,473 t\. The periods are of different length\.$/,
    )
  })

  test('who has less is named', async () => {
    expect(
      await headline({ operation: 'compare', along: 'partner', ...to('US', 'DE'), ...during(at(2025, 9)) }),
    ).toMatch(/the United States 420\.5 t, Germany 1,288 t\. The United States: 868 t less\.$/)
  })
})

describe('a month searched for each of several', () => {
  const sides = { along: 'partner', ...to('US', 'DE'), ...during(at(2025, 9)) } as const

  test('is looked for in all that is held', async () => {
    expect(await headline({ ...sides, operation: 'record', extreme: 'highest', grain: 'month' })).toMatch(
      /, of all months held:$/,
    )
  })

  test('that is said to be a record has its own place for each', async () => {
    const claim = { kind: 'record', extreme: 'highest' } as const
    const { text } = (await tell(query({ ...sides, operation: 'record', claim }), trade)).reply
    expect(text).toMatch(/^No: China's exports of rare-earth magnets in September 2025:$/m)
    expect(text).toMatch(/Germany 1,288 t, the second highest of the months held up to then/)
  })

  test('is never there where nothing passed', async () => {
    const threshold = { relation: 'above', value: 9000, unit: 't' } as const
    const { text } = (await tell(query({ ...sides, operation: 'since', threshold }), trade)).reply
    expect(text).toMatch(/^The last month above 9,000 t of .*held up to September 2025:$/m)
    expect(text).toMatch(/Germany never/)
  })
})

describe('a count of those past a threshold', () => {
  test('stands among all that have a figure, as a ranking does', async () => {
    expect(
      await headline({
        quantity: 'count',
        by: 'partner',
        threshold: { relation: 'above', value: 400, unit: 't' },
        ...during(at(2025, 10)),
      }),
    ).toMatch(/went to 5 partners above 400 t each, among the six destinations with a published figure\.$/)
  })
})

describe('the one of two that was asked for', () => {
  test('stands first, where it has no name that could lead', async () => {
    expect(
      await headline({
        operation: 'compare',
        along: 'period',
        extreme: 'highest',
        ...during(at(2025, 1, 12)),
        periods: [at(2025, 1, 6), at(2025, 7, 12)],
      }),
    ).toBe('The second half of 2025: 35,072 t; the first half of 2025 was 22,319 t.')
  })

  test('is named, and by how much', async () => {
    const { text } = (
      await tell(
        query({
          operation: 'compare',
          along: 'partner',
          form: 'amount',
          extreme: 'highest',
          ...to('US', 'DE'),
          ...during(at(2025, 9)),
        }),
        trade,
      )
    ).reply
    expect(text).toMatch(
      /^Germany: 1,288 t; the United States was 420\.5 t\.\nThat is 3\.1 times as much, 868 t more\.\n/,
    )
  })

  test('is the one that moved most the way that was said', async () => {
    const moved: Partial<Query> = {
      operation: 'change',
      along: 'partner',
      ...to('US', 'DE'),
      ...during(at(2025, 10)),
      comparison: { kind: 'month_on_month', period: at(2025, 9) },
    }
    const first = async (slots: Partial<Query>) =>
      (await tell(query({ ...moved, ...slots }), trade)).reply.text.match(/United States|Germany/g)?.[0]
    expect(await first({ direction: 'up', extreme: 'highest' })).toBe('United States')
    expect(await first({ direction: 'down', extreme: 'highest' })).toBe('Germany')
    expect(await first({ direction: 'up', extreme: 'lowest' })).toBe('Germany')
  })

  test('a fall of one or the other is a fall of either', async () => {
    const verdict = async (either: boolean) =>
      (
        await tell(
          query({
            operation: 'change',
            along: 'partner',
            ...to('US', 'DE'),
            ...during(at(2025, 10)),
            comparison: { kind: 'month_on_month', period: at(2025, 9) },
            claim: { kind: 'direction', direction: 'down', ...(either && { either }) },
          }),
          trade,
        )
      ).reply.text.slice(0, 3)
    expect(await verdict(true)).toBe('Yes')
    expect(await verdict(false)).toMatch(/^No/)
  })
})

describe('months in which the first is more than the second', () => {
  const more: Partial<Query> = {
    operation: 'count_periods',
    grain: 'month',
    claim: { kind: 'first_more', relation: 'above' },
    ...during(at(2025, 1, 6)),
  }
  const goods: Partial<Query> = {
    along: 'commodity',
    reporters: said(['GB']),
    flows: said(['import']),
    measure: said('value'),
    commodities: said(['283691', '250410']),
  }

  test('name two partners, and two goods', async () => {
    expect(await headline({ ...more, along: 'partner', ...to('DE', 'US') })).toMatch(
      /: Germany was more than the United States in at least 2 months of /,
    )
    const { reply } = await tell(query({ ...more, ...goods }), tradeOf('test/fixtures/two-reporters'))
    expect(reply.text).toMatch(/: lithium carbonate was more than natural graphite in 6 months of /)
  })
})

describe('parts of a change', () => {
  test('add up, as printed, to the change that is told everywhere', async () => {
    const { reply } = await tell(
      query({
        operation: 'contribution',
        by: 'partner',
        comparison: { kind: 'month_on_month', period: at(2025, 5) },
        ...during(at(2025, 6)),
      }),
      trade,
    )
    expect(reply.text).toContain('rose 157.5% in June 2025')
    // 157.5 less the rows as printed: 44.8, 24.7 and 8.5.
    expect(reply.text).toContain('The rest: +79.5 percentage points. In all: +157.5%.')
  })
})

describe('the share of the largest', () => {
  test('is of those with a published figure, and beside no other month', async () => {
    const { reply } = await tell(query({ quantity: 'concentration', limit: 3 }), trade)
    expect(reply.text).toMatch(/^The three largest destinations with a published figure made up 35\.3% of /)
    expect(reply.text).not.toContain('July 2024')
  })
})

test('a ranking of changes says which of the two months is not held', async () => {
  const rank = { operation: 'rank', by: 'partner', quantity: 'change', change: 'month_on_month' } as const
  const { reply } = await tell(query({ ...rank, ...during(at(2025, 11)) }), trade)
  expect(reply.text).toContain(
    'Left out because the figure for November 2025 is not known: Germany, South Korea, Vietnam and India.',
  )
})
