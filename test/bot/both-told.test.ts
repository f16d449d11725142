import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { once } from '../../src/names/table.ts'
import { tradeOf } from '../support/answering.ts'
import { message, startBot } from './support/bot.ts'

const folder = '../shared/data/critical-minerals'
const now = new Date('2026-08-10T12:00:00Z')

describe.skipIf(!existsSync(folder))('needs ../shared: of two that are asked for', () => {
  const answerer = once(() => createAnswerer(tradeOf(folder)))

  /** What is read after the last of these turns. */
  async function told(...turns: readonly string[]): Promise<string> {
    const { text } = startBot({ answerer })
    let said = ''
    for (const turn of turns) said = await text(turn, { ...message(turn), now })
    return said
  }

  test.each([
    'how many tonnes of copper cathode did Brazil import in 2025 and what did it cost?',
    'how much did Brazil pay for copper cathode in 2025 and how many tonnes?',
    'Brazil copper cathode imports 2025 in value and weight',
    'Brazil copper cathode imports, both value and kg, 2025',
  ])('%s: the weight that is not given is told beside the value', async (text) => {
    const said = await told(text)
    expect(said).toContain('2.47 billion USD')
    expect(said).toContain('is not given for Switzerland')
  })

  test('what was paid, and what it weighed', async () => {
    const said = await told('how much did Brazil pay for coal in 2025 and how many tonnes?')
    expect(said).toContain('2.19 billion USD')
    expect(said).toContain('15,787,124 t')
  })

  test.each([
    'UK titanium imports per month in 2025, value and weight',
    'UK titanium imports by month in 2025 in kg and in $',
  ])('%s: of every month both, and "per" alone is no price', async (text) => {
    const said = await told(text)
    expect(said).toContain('value, 810820')
    expect(said).toMatch(/net weight, 810820|weight .* not given/)
  })

  test.each([
    ["UK bauxite imports in 2025 and Brazil's", '8.28 million USD', 'not for the reporter'],
    ["UK bauxite imports and Brazil's in 2025", '8.28 million USD', 'not for the reporter'],
    ["UK magnet imports in 2025 and Brazil's", '33.8 million USD', '16.7 million USD'],
    ["Brazil's magnet imports in 2025 and the UK's", '33.8 million USD', '16.7 million USD'],
    ["UK's magnet imports in 2025 and China's", '33.8 million USD', 'no figures reported by China'],
    ['UK vs Brazil nickel imports 2025', '80.3 million USD', "No value for Brazil's imports"],
    [
      'UK bauxite imports 2025 vs Brazil bauxite imports 2025',
      '8.28 million USD',
      "No value for Brazil's imports",
    ],
  ])('%s: of each its own trade', async (text, first, second) => {
    const said = await told(text)
    expect(said).toContain(first)
    expect(said).toContain(second)
  })

  test.each([
    'UK imports of titanium in 2025 and the US',
    'UK IMPORTS OF TITANIUM IN 2025, AND FROM THE US',
    'please, UK imports of titanium in 2025, and the US',
  ])('%s: all of it, and then of the one', async (text) => {
    const said = await told(text)
    expect(said).toContain('156.9 million USD')
    expect(said).toContain('76.3 million USD')
  })

  test("a second share is no second trade: what is Brazil's is not told as all of it", async () => {
    expect(await told("UK share of Brazil's magnet imports in 2025 and China's")).toContain(
      'I did not understand',
    )
  })

  test('what one did not trade names whose trade it is', async () => {
    const said = await told('what did Brazil import from Chile in June 2026', 'uk')
    expect(said).toContain("None recorded: the United Kingdom's imports")
  })

  test('what moved a rise on the year is not what moved the fall on the month before', async () => {
    const said = await told('Why did UK platinum exports jump in June 2026?')
    expect(said).toContain('Where the total moved on June 2025: Hong Kong added 55.4')
    expect(await told('Why did UK platinum exports fall in June 2026?')).toContain(
      'moved on May: South Korea',
    )
  })

  test.each(['is that the highest this year?', 'was it the highest in 2026', 'is that a record this year?'])(
    '%s of the month that was told: among those of its year',
    async (turn) =>
      expect(await told('Brazil coal imports from Australia July 2026', turn)).toContain('the sixth highest'),
  )

  test('the year to date after all of a year is of the newest months', async () => {
    expect(await told('Brazil niobium exports in 2025', 'and the year to date?')).toContain(
      'January–July 2026',
    )
    expect(await told('UK palladium exports May 2025', 'ytd')).toContain('January–May 2025')
  })

  test('of what is held together nobody can tell which of the two it is', async () => {
    const said = await told('UK gallium exports 2025', 'is that gallium or germanium?')
    expect(said).toContain('I did not understand “or”')
  })

  test('a word that nobody typed is not the one at fault', async () => {
    const said = await told('does the UK import more hafnium than it exports? 2025', 'brazil too?')
    expect(said).toContain('I did not understand “brazil”')
  })

  test('"China then" is no other name for exports', async () => {
    const said = await told('brazil ferro-niobium July 2026', 'without China', 'China then')
    expect(said).not.toContain('million USD')
  })
})
