import { describe, expect, it } from 'vitest'
import { createAnswerer } from '../../src/bot/answerer.ts'
import { type Conversation, FRESH } from '../../src/bot/conversations.ts'
import { converse } from '../../src/bot/converse.ts'
import { NOW, tradeOf } from '../support/answering.ts'

const answerer = createAnswerer(tradeOf('test/fixtures/two-reporters'))

/** What became of the last of several messages. */
async function last(...texts: readonly string[]) {
  let state: Conversation = FRESH
  let turns: Awaited<ReturnType<typeof converse>>['turns'] = []
  for (const text of texts) {
    const said = await converse(answerer, { text, now: NOW }, state)
    state = said.after
    turns = said.turns
  }
  const { reply, query } = turns[0]!
  return {
    status: reply.status,
    operation: query?.operation,
    by: query?.by,
    reporters: query?.reporters.value,
    flows: query?.flows.value,
    goods: query?.commodities.value,
    along: query?.along,
  }
}

describe('what is answered to a question back that asked for something else', () => {
  const imports = { status: 'answered', reporters: ['GB'], flows: ['import'], goods: ['283691'] }

  it.each([
    [['lithium carbonate', 'imports', '2']],
    [['lithium carbonate', 'imports', 'uk']],
    [['lithium carbonate', 'imports in 2024', 'uk']],
    [['titanium', 'lithium carbonate', 'imports', '2']],
  ])('%j: what was asked first is still asked', async (texts) => {
    expect(await last(...texts)).toMatchObject(imports)
  })

  it('and what changed all that was offered as well', async () => {
    const { status, by, goods } = await last('lithium carbonate', '2', '2024', 'by country', 'imports')
    expect({ status, by, goods }).toEqual({ status: 'answered', by: 'partner', goods: ['283691'] })
  })
})

describe('of two choices', () => {
  it('both are told side by side once one was taken', async () => {
    const texts = ['UK trade in lithium carbonate 2024', 'imports', 'both']
    expect(await last(...texts)).toMatchObject({
      operation: 'compare',
      along: 'flow',
      flows: ['export', 'import'],
    })
  })
})

describe('none of what was offered', () => {
  it.each(['neither', 'none of them', 'no'])('"%s" is asked back about in the same words', async (text) => {
    expect(await last('lithium carbonate', text)).toMatchObject({ status: 'clarify' })
    expect(await last('lithium carbonate', text, 'uk', 'imports')).toMatchObject({ goods: ['283691'] })
  })
})
