import { describe, expect, it } from 'vitest'
import { rollBack } from '../../src/ingest/rollback.ts'
import type { Query } from '../../src/query/query.ts'
import { said } from '../../src/query/slot.ts'
import { questionText } from '../../src/reply/question-text.ts'
import { loadPackages } from '../../src/trade/load.ts'
import { createTrade } from '../../src/trade/memory.ts'
import { lines } from '../analysis/support/ask.ts'
import { workshop } from '../ingest/support/workshop.ts'
import { tell } from '../support/answering.ts'
import { numbersAreProven } from '../support/proven.ts'
import { at, during, query, to } from '../support/queries.ts'
import { row as rowOf, type Shape } from '../trade/support/package.ts'

const row = (period: string, partner: string, value: number) =>
  rowOf(period, partner, value, { commodity: '1001', source_id: 'S01' })

/** With a source that is no letter of a month. */
const shopOf = (rows: readonly string[], shape: Shape = {}) =>
  workshop(rows, { ...shape, files: { 'sources.csv': 'source_id,publisher,title\nS01,Alpha,Figures' } })

/** China's exports of wheat: revised on 20 April 2026, two of them again in May. */
function revised() {
  const shop = shopOf([
    row('2025-01', 'WORLD', 3188),
    row('2025-02', 'WORLD', 500),
    row('2025-01', 'US', 100),
    row('2025-01', 'DE', 40),
    row('2026-05', 'US', 70),
  ])
  shop.add(shop.file([row('2025-01', 'WORLD', 3200), row('2025-01', 'US', 130), row('2025-01', 'DE', 44)]))
  shop.add(shop.file([row('2025-01', 'US', 120)]), { now: new Date('2026-05-21T08:00:00Z') })
  return shop
}

const asked = (change: Partial<Query> = {}): Query =>
  query({ operation: 'revision', commodities: said(['1001']), ...during(at(2025, 1)), ...change })

async function told(change: Partial<Query>, shop = revised()) {
  const { result, reply } = await tell(asked(change), shop.trade())
  if (result.kind !== 'answer') throw new Error(`no answer: ${result.kind}`)
  expect(numbersAreProven(reply.text, result)).toEqual([])
  return { result, reply, first: reply.text.split('\n')[0]! }
}
const claim = { kind: 'revised' } as const

describe('a figure that was revised', () => {
  it('is given as it is now, with the one before, the difference and the day', async () => {
    const { result, first } = await told({})
    expect(lines(result)).toEqual([
      'headline 3200 t',
      'base 3188 t',
      'difference 12 t',
      'change 0.38 percent',
      'context 2026-04-20 date',
      'context 2026-04-20 date',
    ])
    expect(first).toBe(
      "China's exports of wheat in January 2025 were revised to 3,200 t from 3,188 t (+12 t, +0.4%) on 20 April 2026.",
    )
  })

  it('is a yes', async () => {
    const { result, first } = await told({ claim })
    expect(result.verdict).toBe(true)
    expect(first).toMatch(/^Yes: China's exports .* were revised to 3,200 t/)
  })

  it('tells all its figures where it was revised twice', async () => {
    const { reply } = await told(to('US'))
    expect(reply.text).toContain('revised to 120 t from 100 t (+20 t, +20%) on 21 May 2026.')
    expect(reply.text).toContain('• 20 April 2026: 130 t\n• 21 May 2026: 120 t')
  })

  it('rests on the row it was and the row it is', async () => {
    const { result } = await told({})
    expect(result.figures.slice(0, 2).map(({ rows }) => rows[0]?.value)).toEqual([3200, 3188])
  })
})

describe('several figures', () => {
  it('stand by size, over all partners where none is named', async () => {
    const world = { ...asked().partners, how: 'assumed' as const }
    const { result, reply } = await told({ order: 'top', limit: 2, partners: world })
    expect(lines(result, 'row')).toEqual(['row 120 t US', 'row 3200 t'])
    expect(reply.text).toContain(
      "The largest revisions of China's exports of wheat in January 2025:\n" +
        '1. January 2025, the United States: 120 t from 100 t (+20 t, +20%), 21 May 2026\n' +
        '2. January 2025: 3,200 t from 3,188 t (+12 t, +0.4%), 20 April 2026',
    )
  })

  it('stand by the day on which they were revised', async () => {
    const { result } = await told(to('US', 'DE'))
    expect(lines(result, 'row')).toEqual(['row 120 t US', 'row 44 t DE'])
  })
})

describe('a figure that was not revised', () => {
  it('is given, with the day since when one would know', async () => {
    const { result, reply } = await told({ ...during(at(2025, 2)), claim })
    expect(result.verdict).toBeNull()
    expect(lines(result)).toEqual(['headline 500 t', 'context 2026-04-20 date'])
    expect(reply.text).toContain(
      "No revision of China's exports of wheat in February 2025 is recorded: 500 t.",
    )
    expect(reply.text).toContain(
      'Revisions are recorded since 20 April 2026; of those before nothing is known.',
    )
  })

  it('is a no where it came out after recording began', async () => {
    const { result, first } = await told({ ...during(at(2026, 5)), ...to('US'), claim })
    expect(result.verdict).toBe(false)
    expect(first).toMatch(/^No\. China's exports .* have not been revised: 70 t\.$/)
  })

  it('is neither yes nor no where no history is kept', async () => {
    const shop = shopOf([row('2025-01', 'WORLD', 3188)])
    const trade = { trade: () => shopTrade(shop) }
    const { result, reply } = await told({ claim }, { ...shop, ...trade })
    expect(result.verdict).toBeNull()
    expect(reply.text).toContain('nothing was added to these yet')
  })

  it('is not revised once the revision was taken back', async () => {
    const shop = shopOf([row('2025-01', 'WORLD', 3188)])
    shop.add(shop.file([row('2025-01', 'WORLD', 3200)]))
    rollBack(shop.root, 'tiny', new Date('2026-04-21T00:00:00Z'))
    const { result } = await told({}, shop)
    expect(lines(result)[0]).toBe('headline 3188 t')
  })

  it('has no answer where there is no figure', async () => {
    const { result } = await tell(asked(to('FR')), revised().trade())
    expect(result).toMatchObject({ kind: 'no_figure', state: 'unknown' })
  })
})

describe('the world of a package with complete partners', () => {
  it('is revised with each of them', async () => {
    const shop = shopOf([row('2025-01', 'US', 100), row('2025-01', 'DE', 40)], { coverage: 'complete' })
    shop.add(shop.file([row('2025-01', 'DE', 44)]))
    const { result } = await told({}, shop)
    expect(lines(result)[0]).toBe('headline 44 t DE')
  })
})

it('is asked back in words of its own', () => {
  const context = { holdings: revised().trade().catalogue }
  expect(questionText(asked({ claim }), context)).toBe(
    "Were China's exports of wheat to the world revised, January 2025, net weight?",
  )
  expect(questionText(asked({ order: 'top' }), context)).toBe(
    "Largest revisions of China's exports of wheat, January 2025, net weight",
  )
})

const shopTrade = ({ folder }: ReturnType<typeof workshop>) => createTrade(loadPackages([folder]))
