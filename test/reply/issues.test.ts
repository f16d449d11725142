import { describe, expect, test } from 'vitest'
import type { Issue } from '../../src/query/issue.ts'
import type { Refusal } from '../../src/query/refusal.ts'
import { said } from '../../src/query/slot.ts'
import { composeIssue } from '../../src/reply/compose.ts'
import type { ReplyContext } from '../../src/reply/context.ts'
import type { Button, Reply } from '../../src/reply/reply.ts'
import { REFUSALS } from '../../src/reply/wording/refusals.ts'
import { SHIPPED, tell, tradeOf } from '../support/answering.ts'
import { customs } from '../support/customs.ts'
import { ISSUES } from '../support/issues.ts'
import { query } from '../support/queries.ts'

const context: ReplyContext = {
  holdings: tradeOf(SHIPPED).catalogue,
  question: '',
  examples: ['US imports July', 'YTD change'],
}

const say = (name: string): Reply => composeIssue(ISSUES[name]!, context)
const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
const labels = (reply: Reply) => buttonsOf(reply).map((button) => button.label)

describe('a question without a figure', () => {
  test('not known, not yet published, suppressed and not held are four different things', () => {
    expect(say('unknown').text).toBe(
      'No figure for Brazil in July 2025 is published in the data; that is not known, not zero. Held for that month: Germany, Japan, the United States and the European Union.',
    )
    expect(say('not yet published').text).toBe(
      'May 2026 is not yet published in the data; held: July 2023 to March 2026.',
    )
    expect(say('suppressed').text).toBe(
      "China's exports of rare-earth magnets to Brazil in July 2025: suppressed. The figure may be hidden in confidential trade; it is not zero.",
    )
    expect(say('before the data').text).toBe(
      'May 2019 is not held: the data run from July 2023 to March 2026.',
    )
  })

  test('names the months that are missing from a sum', () => {
    expect(say('partly unknown').text).toBe(
      'No figure for Germany is published for January–February 2025 and April 2025, so January–July 2025 cannot be added up; that is not known, not zero. Months held: May–June 2025.',
    )
  })

  test('of several places names each that has no figure, and none that has one', async () => {
    const asked = query({ operation: 'compare', along: 'partner', partners: said(['BE', 'DE', 'AT']) })
    const { reply } = await tell(asked, tradeOf(SHIPPED))
    expect(reply.text).toMatch(/^No figure for Belgium and Austria in July 2025 is published in the data;/)
  })

  test('names a good that is not held, and what is', () => {
    expect(say('gallium').text).toBe('I hold rare-earth magnets (85051110) only, nothing on gallium.')
    expect(say('a heading').text).toBe(
      'Of HS 850511 I hold rare-earth magnets (85051110) only, not the whole.',
    )
  })

  test('offers what is held beside the hole', () => {
    expect(labels(say('unknown'))).toEqual(['total', 'Germany', 'Japan'])
  })

  test('a refusal offers the nearest answerable question', () => {
    expect(say('forecast').text).toMatch(/^I don’t forecast\./)
    expect(labels(say('forecast'))).toEqual(['trend', 'Mar 2025'])
    expect(labels(say('price'))).toEqual(['unit value'])
  })

  test('choices carry names, and whole questions where the reading is known', () => {
    expect(say('congo').status).toBe('clarify')
    const asked = buttonsOf(say('congo')).map(({ label, action }) => [
      label,
      'question' in action ? action.question : '',
    ])
    expect(asked[0]![0]).toMatch(/Congo/)
    expect(asked[0]![1]).toBe(asked[0]![0])
    expect(asked[1]![1]).toMatch(
      /^China's exports of rare-earth magnets to .*Congo.*, July 2025, net weight$/,
    )
  })

  test('small talk is silent, help is not', () => {
    expect(['greeting', 'thanks', 'small talk'].map((name) => say(name).silent)).toEqual([true, true, true])
    expect(say('help').silent).toBe(false)
    expect(say('help').text).toContain('“US imports July”')
  })

  test('every refusal has a line of its own', () => {
    const lines = (Object.keys(REFUSALS) as Refusal[]).map(
      (why) => composeIssue({ kind: 'refused', why, words: [] }, context).text,
    )
    expect(new Set(lines).size).toBe(lines.length)
    for (const line of lines) expect(line).toMatch(/^[A-Z].*\.$/s)
  })

  test('is one line, whatever the issue', () => {
    for (const name of Object.keys(ISSUES)) {
      const reply = say(name)
      expect(reply.text.split('\n'), name).toHaveLength(1)
      expect(reply.text, name).not.toMatch(/undefined|null|\[object|\b20\d\d-\d\d\b/)
      expect(reply.status).not.toBe('answered')
    }
  })

  test('has each wording as it was last agreed', async () => {
    const told = Object.entries(ISSUES).map(([name, issue]: [string, Issue]) => {
      const reply = composeIssue(issue, context)
      return [
        `# ${name}`,
        `${reply.status}: ${reply.text}`,
        labels(reply)
          .map((label) => `[${label}]`)
          .join(' '),
        '',
      ].join('\n')
    })
    await expect(told.join('\n')).toMatchFileSnapshot('golden/issues.txt')
  })
})

test('a good that is held for another reporter is not called unheld', () => {
  const british = customs().catalogue
  const issue = { kind: 'not_held', slot: 'commodity', words: 'pickles, mixed', held: [] } as const
  expect(composeIssue(issue, { holdings: british, question: '' }).text).toBe(
    'Figures on mixed pickles are held, but not for the reporter and direction asked.',
  )
})

test('a share of nobody asks whose, and offers the largest', async () => {
  const { reply } = await tell(query({ quantity: 'share' }), tradeOf(SHIPPED))
  expect(reply.status).toBe('clarify')
  expect(reply.text).toBe('Whose share?')
  expect(labels(reply)).toEqual(['Germany', 'United States', 'Japan', 'by partner'])
})

test('a flow that is held is not named as the one that is missing', () => {
  const issue = { kind: 'not_held', slot: 'flow', held: ['export'] } as const
  const told = (words: string) => composeIssue({ ...issue, words }, context).text
  expect(told('imports')).toContain('The data hold exports only, no imports.')
  expect(told('exports')).toContain('The data hold exports only.')
})
