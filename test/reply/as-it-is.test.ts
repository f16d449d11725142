import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

async function textOf(text: string, by = answerer): Promise<string> {
  const found = await by.ask({ text, now: NOW })
  if ('talk' in found) throw new TypeError(`read as talk: ${text}`)
  return JSON.stringify(found.reply)
}

describe('a sentence says no more than the figures do', () => {
  test('a run of none is denied of its last month, not of all before it', async () => {
    expect(await textOf('how many months in a row have exports fallen')).toContain(
      'did not fall in March 2026',
    )
  })

  test('shares of several are not said to add up to the whole', async () => {
    const text = await textOf('compare the shares of germany, the us and korea in october 2025')
    expect(text).toContain('In all: 5,473 t')
    expect(text).not.toContain('Together')
  })

  test('the share of each is a share in the whole, not of the world', async () => {
    expect(await textOf('buyers by share in october 2025')).toContain("The share in China's exports")
  })
})

const graphite = '../shared/data/china-graphite'

describe.skipIf(!existsSync(graphite))('needs ../shared: several years', () => {
  test('are not held against years of which all but one are the same', async () => {
    const text = await textOf('natural graphite to japan 2021 to 2023', createAnswerer(tradeOf(graphite)))
    expect(text).toContain('from 2021 to 2023')
    expect(text).not.toContain('on 2020 to 2022')
  })
})

const minerals = '../shared/data/critical-minerals'

describe.skipIf(!existsSync(graphite))('needs ../shared: months that are level', () => {
  const askedOf = (text: string) => textOf(text, createAnswerer(tradeOf(graphite)))

  test('are all told, at the first place and at any other', async () => {
    expect(await askedOf('second highest month of natural graphite powder exports to Sweden')).toContain(
      ', as in May 2023 and May 2022',
    )
    expect(
      await askedOf('was March 2024 the second highest month of natural graphite powder exports to Sweden'),
    ).toContain('the second highest of the months held from 2017 to 2024, level with May 2023')
    expect(await askedOf('where does May 2022 rank for natural graphite powder exports to Sweden')).toContain(
      'the second highest of the months held, level with March 2024',
    )
  })

  test('without a row are without trade up to the last month of all', async () => {
    expect(await askedOf('months with zero natural graphite powder exports to Sweden')).toContain('68 months')
  })
})

describe.skipIf(!existsSync(minerals))('needs ../shared: the most any one supplier sold in a month', () => {
  test('says whose weight is not given in some month', async () => {
    const text = await textOf(
      'most kg any one supplier sold the UK of platinum in a single month',
      createAnswerer(tradeOf(minerals)),
    )
    expect(text).toContain('Left out because the figure is not known')
  })
})
