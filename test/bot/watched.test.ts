import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { watchedBy } from '../../src/bot/watched.ts'
import { month } from '../../src/calendar/month.ts'
import { NOW, tradeOf } from '../support/answering.ts'
import { answerer } from './support/bot.ts'

const figuresOf = (question: string) => watchedBy(answerer, question, NOW)

describe('what is watched of a question', () => {
  it('is every month with a figure, in order, with its rounding', async () => {
    const watched = await figuresOf('US imports July 2025')
    const july = watched?.months.find((at) => at.month === month(2025, 7))
    expect(july).toEqual({
      month: month(2025, 7),
      value: 619,
      low: 618.5,
      high: 619.5,
      text: '619 t in July 2025',
    })
    const months = watched?.months.map((at) => at.month) ?? []
    expect(months).toEqual(months.toSorted((a, b) => a - b))
    expect(months.at(-1)).toBe(month(2026, 3))
    expect(watched?.ranking).toBeUndefined()
  })

  it('is the same however the question was worded', async () => {
    const plain = await figuresOf('exports to the US')
    expect(await figuresOf('US imports July 2025')).toEqual(plain)
    expect(await figuresOf('change in exports to the US in t')).toEqual(plain)
  })

  it('has the ranking of the latest month for the whole', async () => {
    expect((await figuresOf('exports'))?.ranking).toEqual(['US'])
  })

  it('is nothing for what is of several months together', async () => {
    for (const question of ['exports YTD', 'average exports', 'exports in 2025', 'exports in Q1 2026'])
      expect(await figuresOf(question)).toBeUndefined()
  })

  it('is a share in percent where a share is asked for', async () => {
    const latest = (await figuresOf('share of the US in exports'))?.months.at(-1)
    expect(latest).toMatchObject({ text: '7.8% in March 2026' }) // 406 of 5,238 t
    expect(latest?.value).toBeCloseTo(7.75, 2)
  })

  it('is nothing for what is not read or not held', async () => {
    expect(await figuresOf('colourless green ideas')).toBeUndefined()
    expect(await figuresOf('exports to Brazil')).toBeUndefined()
    expect(await figuresOf('hello')).toBeUndefined()
  })

  const folder = '../shared/data/china-graphite'
  describe.skipIf(!existsSync(folder))('needs ../shared: weights in kilograms', () => {
    it('is in tonnes, as alerts are written', async () => {
      const own = createAnswerer(tradeOf(folder))
      const watched = await watchedBy(own, 'Chinese exports of natural graphite powder to South Korea', NOW)
      expect(watched?.months.at(-1)).toMatchObject({ value: 2897.137, text: '2,897 t in December 2024' })
    })
  })
})
