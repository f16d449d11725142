import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { FRESH } from '../../src/bot/conversations.ts'
import { converse } from '../../src/bot/converse.ts'
import { NOW, SHIPPED, tradeOf } from '../support/answering.ts'
import { numbersAreProven } from '../support/proven.ts'

const answerer = createAnswerer(tradeOf(SHIPPED))

/** What became of the last of these turns. */
async function told(...texts: readonly string[]) {
  let state = FRESH
  for (const text of texts.slice(0, -1)) state = (await converse(answerer, { text, now: NOW }, state)).after
  const { turns } = await converse(answerer, { text: texts.at(-1)!, now: NOW }, state)
  return turns[0]!
}
const textOf = async (...texts: readonly string[]) => (await told(...texts)).reply.text

describe('an answer in another form', () => {
  it('is a summary of what is named', async () => {
    expect(await textOf('tl;dr us july')).toMatch(
      /^China's exports of rare-earth magnets to the United States, July 2025: 619 t, \+75\.5% on June/,
    )
  })

  it('is of the latest month where nothing is named and nothing was told', async () => {
    expect(await textOf('overview')).toMatch(/, March 2026: 5,238 t/)
    expect(await textOf('US imports July 2025', "what's new")).toMatch(/, March 2026: 5,238 t/)
  })

  it('is of the answer before where nothing else is named', async () => {
    expect(await textOf('US imports July 2025', 'just the number')).toMatch(/^619 t\nChina's exports/)
    expect(await textOf('US imports July 2025', 'lede please')).toMatch(
      /^619 t of .* six-month high\.\nread as/,
    )
    expect(await textOf('exports by month 2025', 'describe the chart')).toMatch(/^.* in 2025: low 1,238 t/)
  })

  it('goes on to be talked about', async () => {
    expect(await textOf('US imports July 2025', 'just the number', 'and Germany?')).toMatch(/^1,116 t of/)
  })

  it('is told as rows', async () => {
    expect(await textOf('US imports July 2025', 'send csv')).toContain(
      '2025-07,US,headline,619,t,published,S003 S001',
    )
    expect(await textOf('US imports July 2025', 'as a table')).toContain(
      'July 2025 The United States · 619 t',
    )
  })

  it('names its source where it is to be pasted', async () => {
    expect(await textOf('US imports July 2025', 'quote + source')).toContain(
      'Source: Reuters via Kitco and The Leaders Globe.',
    )
  })

  it('stays a yes or a no', async () => {
    expect(await textOf('did exports to the US rise in July 2025', 'just the number')).toMatch(/^Yes\. /)
  })

  it.each([['brazil july as csv'], ['gallium exports july, just the number']])(
    '%s has no figure in any form',
    async (text) => expect((await told(text)).reply.status).toBe('no_data'),
  )

  it.each(['tl;dr july', 'overview', '3 bullets', 'tl;dr top buyers july 2025', 'July 2025 in a table'])(
    '%s tells only figures that it holds',
    async (text) => {
      const { result, reply } = await told(text)
      expect(result.kind === 'answer' && numbersAreProven(reply.text, result)).toEqual([])
    },
  )
})
