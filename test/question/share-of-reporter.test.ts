import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { once } from '../../src/names/table.ts'
import { message, startBot } from '../bot/support/bot.ts'
import { tradeOf } from '../support/answering.ts'

const folder = '../shared/data/critical-minerals'
const answerer = once(() => createAnswerer(tradeOf(folder)))

const told = async (text: string): Promise<string> =>
  startBot({ answerer }).text(text, { ...message(text), now: new Date('2026-08-10T12:00:00Z') })

test.skipIf(!existsSync(folder)).each([
  ['share of UK in brazil niobium exports', 'Kingdom took none'],
  ['share of Brazil in UK niobium imports', 'Brazil supplied none'],
  ['share of China in brazil niobium exports', 'China took 42.4%'],
])('needs ../shared: %s is of the second, also where both report', async (text, words) =>
  expect(await told(text)).toContain(words),
)

test.skipIf(!existsSync(folder))(
  'needs ../shared: of two behind ex nobody is left out of the other',
  async () => expect(await told('BR cu cathode imp ex CL PE')).toContain('“ex”'),
)
