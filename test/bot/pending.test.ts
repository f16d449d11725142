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
  return turns.map(({ reply, query }) => ({
    status: reply.status,
    reporters: query?.reporters.value.join(),
    goods: query?.commodities.value.join(),
    partners: query?.partners.value.join(),
    measure: query?.measure.value,
  }))
}

const whose = 'titanium imports June 2025'
const british = { status: 'answered', reporters: 'GB', goods: '810820' }

describe('a question back', () => {
  it.each(['uk', 'the second', 'United Kingdom', 'kingdom', 'the UK please'])(
    'is answered by %s',
    async (reply) => {
      expect(await last(whose, reply)).toMatchObject([british])
    },
  )

  it('is answered by no thanks', async () => {
    expect(await last(whose, 'thanks')).toMatchObject([{ status: 'help' }])
  })

  it('is answered twice by both', async () => {
    expect(await last(whose, 'both')).toMatchObject([{ reporters: 'BR' }, british])
  })

  it.each([
    [['uk', 'the first one'], 'BR'],
    [['2', '1'], 'BR'],
    [['2', '1', '2'], 'GB'],
    [['uk', 'the other one', 'and the other one'], 'GB'],
  ])('%j: the other is taken after all', async (replies, reporters) => {
    expect(await last(whose, ...replies)).toMatchObject([{ status: 'answered', reporters }])
  })

  it('is asked once more of what was changed', async () => {
    expect(await last(whose, 'from Japan')).toMatchObject([{ status: 'clarify' }])
    expect(await last(whose, 'from Japan', 'uk')).toMatchObject([{ ...british, partners: 'JP' }])
    expect(await last(whose, 'in kg', '2')).toMatchObject([{ ...british, measure: 'net_weight' }])
  })

  it('leads to the next one, about what was asked first', async () => {
    expect(await last('titanium June 2025', 'uk')).toMatchObject([{ status: 'clarify' }])
    expect(await last('titanium June 2025', 'uk', 'imports')).toMatchObject([british])
  })

  it('stays asked where the reply is not understood', async () => {
    expect(await last(whose, 'blah foo')).toMatchObject([{ status: 'refused' }])
    expect(await last(whose, 'blah foo', 'uk')).toMatchObject([british])
  })

  it('is dropped by a whole question', async () => {
    const other = 'UK imports of lithium carbonate June 2025'
    expect(await last(whose, other)).toMatchObject([{ reporters: 'GB', goods: '283691' }])
  })

  describe('a number of what', () => {
    const claimOf = async (bare: string, reply: string) => {
      let state: Conversation = FRESH
      for (const text of [bare, reply]) state = (await converse(answerer, { text, now: NOW }, state)).after
      return state.read.at(-1)?.query.claim
    }
    const thresholdOf = (value: number, unit: string) => ({ threshold: { value, unit } })

    it.each([
      ['dollars', 300],
      ['USD', 300],
      ['300 USD', 300],
      ['million', 300e6],
      ['the second', 300e6],
    ])('is answered by %s', async (reply, value) => {
      const bare = 'did UK imports of titanium from Japan exceed 300 in June 2025'
      expect(await last(bare)).toMatchObject([{ status: 'clarify' }])
      expect(await claimOf(bare, reply)).toMatchObject(thresholdOf(value, 'USD'))
    })

    it.each([
      ['%', 'percent'],
      ['percent', 'percent'],
      ['40 tons', 't'],
      ['kilos', 'kg'],
    ])('of a fall is answered by %s', async (reply, unit) => {
      const bare = 'did UK imports of titanium from Japan fall by more than 40 in June 2025, net weight'
      expect(await claimOf(bare, reply)).toMatchObject(thresholdOf(40, unit))
    })
  })

  it('one of two measures that were told is told once', async () => {
    const both = 'UK imports of titanium from Japan June 2025, value and weight'
    expect(await last(both, 'by weight')).toMatchObject([{ ...british, measure: 'net_weight' }])
  })
})

describe('both measures asked for', () => {
  it.each([
    'UK titanium imports June 2025, value and weight',
    'UK titanium imports June 2025, tonnes and dollars side by side',
    'UK titanium imports June 2025 in kg vs $',
    'UK titanium imports June 2025, value and weight, both please',
    'how many tonnes and how many dollars of titanium did the UK import in June 2025',
  ])('%s is two questions', async (text) => {
    expect(await last(text)).toMatchObject([
      { ...british, measure: 'value' },
      { ...british, measure: 'net_weight' },
    ])
  })

  it('a value in tonnes is asked about', async () => {
    expect(await last('value of UK titanium imports in tonnes, June 2025')).toMatchObject([
      { status: 'clarify' },
    ])
  })
})

describe('a longer reply to a question back', () => {
  it.each(['imports I mean, in June 2025', 'imports from all over, June 2025'])(
    '%s goes on from what was asked',
    async (reply) => {
      expect(await last('titanium UK', reply)).toMatchObject([british])
    },
  )

  it('adds a period, and the same is asked once more', async () => {
    expect(await last('titanium UK', 'June 2025')).toMatchObject([{ status: 'clarify' }])
    expect(await last('titanium UK', 'June 2025', 'imports')).toMatchObject([british])
  })

  it('is a question of its own where it would be asked about alike', async () => {
    expect(await last('titanium UK', 'what about UK lithium?', 'exports')).toMatchObject([
      { status: 'answered', reporters: 'GB', goods: '283691' },
    ])
  })
})
