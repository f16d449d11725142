import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/bot/answerer.ts'
import type { Defaults } from '../../../src/query/defaults.ts'
import { assumptionsOf } from '../../../src/reply/wording/assumptions.ts'
import { NOW, SHIPPED, tradeOf } from '../../support/answering.ts'

const MINERALS = 'test/fixtures/two-reporters'
const magnets = createAnswerer(tradeOf(SHIPPED))
const minerals = createAnswerer(tradeOf(MINERALS))
const both = createAnswerer(tradeOf(SHIPPED, MINERALS))

async function ask(text: string, defaults: Defaults, over = magnets) {
  const turn = await over.ask({ text, now: NOW, defaults })
  if ('talk' in turn) throw new Error(`${text} is talk`)
  const { query, reply, context } = turn
  const assumed = query ? assumptionsOf(query, context) : []
  return {
    query,
    status: reply.status,
    text: reply.text,
    because:
      query && (['reporters', 'partners', 'commodities', 'measure'] as const).map((s) => query[s].because),
    others: assumed.flatMap((one) => one.alternatives.map(({ label }) => label)),
  }
}

/** Nothing but the defaults tells the two apart. */
const plainly = async (text: string, over = magnets) => (await ask(text, {}, over)).text

describe('the home country', () => {
  it.each([
    'our imports July 2025',
    'our own magnet imports July 2025',
    'how much did we buy from China in July 2025',
    "the home country's imports July 2025",
    'imports July 2025',
    'imports from China in July 2025',
    'imports of Chinese magnets July 2025',
  ])('is whose %s are, and that is said', async (text) => {
    const { query, text: answer, others } = await ask(text, { home: 'US' })
    expect(query).toMatchObject({
      reporters: { value: ['CN'] },
      partners: { value: ['US'], how: 'assumed', because: 'channel_home' },
    })
    expect(answer).toMatch(/^619 t/)
    expect(answer).toContain("the channel's home country: the United States")
    expect(others).toContain('world')
  })

  it('is the owner of a share', async () => {
    expect((await ask("our share of China's exports July 2025", { home: 'US' })).text).toContain('11.1%')
  })

  it.each([
    'world imports July 2025',
    'German imports July 2025',
    'German imports from China July 2025',
    'imports from China to Germany July 2025',
    'imports from the US July 2025',
    "China's exports July 2025",
    'exports from China July 2025',
    'exports to the US July 2025',
    'top buyers July 2025',
    'who did imports come from in July 2025',
    'can we see exports to the US July 2025',
    "our partner Germany's imports July 2025",
    'imports excluding Germany July 2025',
    'what data do you have?',
  ])('changes nothing in %s', async (text) => {
    expect((await ask(text, { home: 'US' })).text).toBe(await plainly(text))
  })

  it('is left aside, and that is said, where nothing of it is held', async () => {
    const { text } = await ask('exports July 2025', { home: 'US' })
    expect(text).toMatch(/^China exported 5,577 t/)
    expect(text).toContain("no exports of the United States, the channel's home country, are held")
    expect((await ask('imports July 2025', { home: 'BR' })).text).toContain('no imports of Brazil')
    expect((await ask('imports July 2025', { home: 'CN' })).text).toContain('no imports of China')
  })

  it('stands on the side that is left open beside a partner', async () => {
    const { query } = await ask('imports of lithium carbonate from China June 2025', { home: 'BR' }, minerals)
    expect(query).toMatchObject({
      reporters: { value: ['BR'], because: 'channel_home' },
      partners: { value: ['CN'] },
    })
    expect((await ask('exports to Germany July 2025', { home: 'US' })).text).toMatch(
      /^1,116 t.*no exports of the United States/s,
    )
  })

  it('is no reason to answer with the whole where its own figure is not known', async () => {
    const { status, text, others } = await ask('imports June 2024', { home: 'DE' })
    expect(status).toBe('no_data')
    expect(text).toMatch(/^No figure for Germany in June 2024.*\nthe channel's home country: Germany$/)
    expect(others).toEqual(['world', 'value'])
    expect((await ask('our imports July 2025', { home: 'BR' })).text).toMatch(/^No figure for Brazil/)
  })

  it('reports, where it does, in place of being asked for', async () => {
    expect((await ask('imports of lithium carbonate June 2025', {}, minerals)).status).toBe('clarify')
    const { query, others } = await ask('imports of lithium carbonate June 2025', { home: 'GB' }, minerals)
    expect(query?.reporters).toMatchObject({ value: ['GB'], how: 'assumed', because: 'channel_home' })
    expect(others.every((label) => label !== 'China')).toBe(true)
  })

  it('is carried on and not filled in twice', async () => {
    const { query } = await ask('imports July 2025', { home: 'US' })
    const next = await magnets.ask({
      text: 'and Germany?',
      now: NOW,
      previous: query!,
      defaults: { home: 'US' },
    })
    expect('query' in next && next.query?.partners).toMatchObject({ value: ['DE'], how: 'said' })
    const june = await magnets.ask({ text: 'in June', now: NOW, previous: query!, defaults: { home: 'US' } })
    expect('query' in june && june.query?.partners).toMatchObject({ value: ['US'], how: 'carried' })
  })
})

describe('the measure', () => {
  it('leads where none is said, with the other as its alternative', async () => {
    const { text, others, because } = await ask('exports July 2023', { measure: 'value' })
    expect(because).toContain('channel_measure')
    expect(text).toContain("the channel's default: value")
    expect(text).toContain('USD')
    expect(others).toContain('net weight')
  })

  it('is not used where one is said', async () => {
    const text = 'exports July 2025 in tonnes'
    expect((await ask(text, { measure: 'value' })).text).toBe(await plainly(text))
  })

  it('is left aside, and that is said, where it has no figure', async () => {
    const { text, status } = await ask('US imports July 2025', { measure: 'value' })
    expect(status).toBe('answered')
    expect(text).toMatch(/^619 t/)
    expect(text).toContain("no figure for value, the channel's default, is held here")
  })

  it('is not spoken of where it plays no part', async () => {
    const text = 'unit value July 2023'
    expect((await ask(text, { measure: 'net_weight' })).text).toBe(await plainly(text))
  })
})

describe('the data set', () => {
  const dataSet = 'rare-earth-magnets'

  it('is what a question is about that does not say', async () => {
    expect((await ask('exports July 2025', {}, both)).status).toBe('clarify')
    const { text, query } = await ask('exports July 2025', { dataSet }, both)
    expect(text).toMatch(/^China exported 5,577 t/)
    expect(text).toContain("the channel's data set: rare-earth-magnets")
    expect(query).toMatchObject({ package: dataSet, commodities: { because: 'channel_data_set' } })
  })

  it.each([
    'UK imports of lithium carbonate June 2025',
    'what data do you have?',
    'exports of gallium July 2025',
  ])('changes nothing in %s', async (text) => {
    expect((await ask(text, { dataSet }, both)).text).toBe(await plainly(text, both))
  })

  it('that is not held changes nothing, and of one package it is not spoken', async () => {
    expect((await ask('exports July 2025', { dataSet: 'gone' }, both)).text).toBe(
      await plainly('exports July 2025', both),
    )
    expect((await ask('exports July 2025', { dataSet })).text).toBe(await plainly('exports July 2025'))
  })

  it('goes with a home country', async () => {
    const { text } = await ask('our imports July 2025', { dataSet, home: 'US' }, both)
    expect(text).toMatch(/^619 t/)
  })
})
