import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { exampleQuestions } from '../../src/bot/examples.ts'
import { SHIPPED, tradeOf } from '../support/answering.ts'
import { startBot } from './support/bot.ts'

const others = ['../shared/data/china-graphite', '../shared/data/critical-minerals']

async function statusesOf(folder: string) {
  const trade = tradeOf(folder)
  const own = createAnswerer(trade)
  const { say } = startBot({ answerer: () => own })
  const asked: [string, string | undefined][] = []
  for (const example of exampleQuestions(trade.catalogue)) asked.push([example, (await say(example))?.status])
  return asked
}

describe('the examples', () => {
  it('are all answered from the shipped data', async () => {
    const asked = await statusesOf(SHIPPED)
    expect(asked.length).toBeGreaterThan(4)
    expect(asked.filter(([, status]) => status !== 'answered')).toEqual([])
  })

  describe.skipIf(!others.every((folder) => existsSync(folder)))('needs ../shared: other packages', () => {
    it.each(others)('are all answered from %s', async (folder) => {
      const asked = await statusesOf(folder)
      expect(asked.length).toBeGreaterThan(4)
      expect(asked.filter(([, status]) => status !== 'answered')).toEqual([])
    })
  })
})
