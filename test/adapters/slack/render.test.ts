import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAction, encodeAction } from '../../../src/adapters/slack/action.ts'
import { clip, clipLines, escapeText, safeUrl } from '../../../src/adapters/slack/escape.ts'
import { LIMITS } from '../../../src/adapters/slack/limits.ts'
import { askModal, commandModal } from '../../../src/adapters/slack/listen/modal.ts'
import { renderHome } from '../../../src/adapters/slack/render/home.ts'
import { renderMessage, renderPlain } from '../../../src/adapters/slack/render/message.ts'
import { sparkLine } from '../../../src/adapters/slack/render/spark.ts'
import type { Action, Block, Button, Reply } from '../../../src/reply/reply.ts'
import { answerTo, createFakeBot, ranking } from '../../support/slack/bot.ts'
import { type Json, list, refusalOf } from '../../support/slack/check.ts'
import { readMessage } from '../../support/slack/read.ts'

const reply = (...blocks: Block[]): Reply => answerTo('x', { blocks })
const drawn = (...blocks: Block[]) => jsonOf(renderMessage(reply(...blocks)))
const read = (...blocks: Block[]) => readMessage(drawn(...blocks))
const refused = (message: { blocks: readonly Json[] }, kind: 'message' | 'view' = 'message') =>
  refusalOf(message.blocks, kind, { isReady: () => true })
/** As it goes over the wire. */
const jsonOf = (value: unknown): { text: string; blocks: readonly Json[] } =>
  JSON.parse(JSON.stringify(value))

describe('a reply as Slack blocks', () => {
  it('is within every limit whatever the reply holds', () => {
    fc.assert(
      fc.property(replies, (any) => {
        for (const standing of ['public', 'private'] as const) {
          const message = jsonOf(renderMessage(any, standing))
          expect(refused(message)).toBeUndefined()
          expect(message.text.length).toBeLessThanOrEqual(LIMITS.message.text)
        }
        expect(refused(jsonOf(renderPlain(any)))).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  it('makes no mention of anything that stands in a reply', () => {
    const typed = '<!channel> <@U1> <https://bad.example|x>'
    const text = [{ text: typed }]
    const seen = readMessage(
      jsonOf(
        renderMessage(
          answerTo(typed, {
            text: typed,
            blocks: [
              { kind: 'headline', text },
              { kind: 'context', text },
              { kind: 'list', ordered: true, items: [text] },
              { ...ranking(1), rows: [[typed, typed]] },
            ],
          }),
        ),
      ),
    )
    expect(seen.lures).toEqual([])
    expect(seen.text.split(typed)).toHaveLength(6)
  })

  it('makes none of any text, in a message or on a page', () => {
    const info = (text: string) => ({
      held: [text],
      help: [text],
      subscriptions: [{ text, channel: 'C0TRADE', buttons: [button('manage', text)] }],
    })
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        for (const message of [renderMessage(everywhere(one, other)), renderPlain(everywhere(one, other))]) {
          expect(readMessage(jsonOf(message)).lures).toEqual([])
          // Half a tag is none, and may become one beside another half.
          expect(mrkdwnIn(jsonOf(message)).filter((text) => /[<>]/.test(text))).toEqual([])
        }
        const page = jsonOf(renderHome(info(one), [one], [other], 'D1'))
        // The one thing on it that leads somewhere is the channel the bot itself posts in.
        expect(readMessage({ text: '', blocks: page.blocks }).lures).toEqual(['"type":"channel"'])
        expect(JSON.stringify(page).match(/"channel_id":"[^"]*"/g)).toEqual(['"channel_id":"C0TRADE"'])
      }),
      { numRuns: 300 },
    )
  })

  it('makes none of a link whose address or words hold markup', () => {
    fc.assert(
      fc.property(typed, typed, (words, path) => {
        const link = `https://customs.example/${path}`
        const { lures } = read({ kind: 'context', text: [{ text: words || '–', link }] })
        for (const lure of lures) expect(lure).toMatch(/^<https:\/\/customs\.example\/[^<>|]*\|[^<>|]*>$/)
        expect(lures.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 300 },
    )
  })

  it('has no link of a bare address in the grey line', () => {
    expect(read({ kind: 'context', text: [{ text: 'https://bad.example/x' }] }).lures).toEqual([])
  })

  it('stays under what Slack counts over all blocks', () => {
    const text = [{ text: 'x'.repeat(2_500) }]
    const long: Block[] = [
      { kind: 'headline', text },
      { ...ranking(0), rows: Array.from({ length: 90 }, () => ['y'.repeat(60), 'z'.repeat(40)]) },
      { kind: 'list', ordered: false, items: Array.from({ length: 10 }, () => text) },
      { kind: 'line', text },
      { kind: 'context', text },
    ]
    expect(refused(drawn(...long))).toBeUndefined()
    expect(refused(drawn(...long.toReversed()))).toBeUndefined()
  })

  it('links only where the reply does, and only to the web', () => {
    const seen = read({
      kind: 'context',
      text: [
        { text: 'Kitco', link: 'https://kitco.example/a?b=1&c=<2>' },
        { text: 'not', link: 'javascript:alert(1)' },
        { text: 'nor', link: 'slack://open' },
      ],
    })
    expect(seen.lures).toEqual(['<https://kitco.example/a?b=1&amp;c=%3C2%3E|Kitco>'])
    expect(seen.text.trim()).toBe('Kitconotnor')
  })

  it('shows 24 months with their last row', () => {
    const seen = read(ranking(24))
    expect(seen.text).toContain('Partner 24')
    expect(seen.text).not.toContain('more')
  })

  it('cuts a long table between rows and counts what is left out', () => {
    const seen = read(ranking(150))
    const shown = seen.text.match(/Partner \d+/g)?.length ?? 0
    expect(shown).toBeLessThan(100)
    expect(seen.text).toContain(`${150 - shown} more rows left out here`)
  })

  it('counts the rows that were left out before', () => {
    expect(read({ ...ranking(3), more: 7 }).text).toContain('7 more rows left out here')
  })

  it('writes a second table as text, because Slack takes one a message', () => {
    const message = drawn(ranking(2), ranking(3))
    expect(message.blocks.map(({ type }) => type).slice(0, 2)).toEqual(['table', 'rich_text'])
    expect(readMessage(message).text).toContain('Partner 3   998')
  })

  it('fills an empty cell and a short row, which Slack refuses', () => {
    const message = drawn({ ...ranking(0), rows: [['', '1'], ['DE']] })
    expect(refused(message)).toBeUndefined()
    expect(readMessage(message).text).toContain('– | 1\nDE | –')
  })

  it('keeps headline, grey line and buttons when lines take all the room', () => {
    const lines = Array.from(
      { length: 80 },
      (_, i): Block => ({ kind: 'line', text: [{ text: `line ${i}` }] }),
    )
    const message = drawn(
      { kind: 'headline', text: [{ text: 'the answer' }] },
      ...lines,
      { kind: 'context', text: [{ text: 'the source' }] },
      { kind: 'buttons', buttons: [button('next', 'more')] },
    )
    const seen = readMessage(message)
    expect(seen.text).toContain('the answer')
    expect(seen.text).toContain('the source')
    expect(seen.buttons).toContain('more')
    const shown = seen.text.match(/line \d+/g)?.length ?? 0
    expect(seen.text).toContain(`${80 - shown} more lines left out here`)
  })

  it('draws a series with a gap where no figure is held', () => {
    const spark = {
      kind: 'spark',
      values: [1, undefined, 8],
      from: 'Jan',
      to: 'Mar',
      title: 'China',
    } as const
    expect(
      sparkLine(spark)
        .map(({ text }) => text)
        .join(''),
    ).toBe('China  ▁·█  Jan – Mar')
  })

  it('leaves a picture out that was never uploaded', () => {
    expect(drawn({ kind: 'picture', alt: 'chart' }, ...answerTo('x').blocks).blocks[0]?.type).toBe(
      'rich_text',
    )
  })

  it('shows the reply as text where no block has anything to show', () => {
    expect(readMessage(drawn()).text.trim()).toBe('Answer to: x')
  })

  it('draws a home within the limits of a view, whatever stands on it', () => {
    const many = (texts: readonly string[]) =>
      renderHome(
        {
          held: texts,
          subscriptions: texts.map((text) => ({ text, channel: 'C1', buttons: [button('manage', text)] })),
          help: texts,
        },
        texts,
        texts,
        'D1',
      )
    expect(refused(jsonOf(many(Array.from({ length: 200 }, (_, i) => `line ${i}`))), 'view')).toBeUndefined()
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (texts) => {
        expect(refused(jsonOf(many(texts)), 'view')).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })

  it('numbers the buttons of a home through', () => {
    const subscriptions = ['one', 'two', 'three'].map((text) => ({
      text,
      buttons: [button('manage', 'Pause'), button('manage', 'Delete')],
    }))
    const home = jsonOf(renderHome({ held: [], help: [], subscriptions }, ['a', 'b'], [], 'D1'))
    const ids = home.blocks.flatMap((block) => list(block.elements)).map(({ action_id }) => action_id)
    expect(ids.filter((id) => id !== undefined)).toEqual([
      'next.0',
      'next.1',
      ...[2, 3, 4, 5, 6, 7].map((n) => `manage.${n}`),
    ])
  })

  it('names where a subscription is posted, and not where that is the person’s own', () => {
    const at = (channel: string) =>
      jsonOf(
        renderHome(
          { held: [], help: [], subscriptions: [{ text: 'x', channel, buttons: [] }] },
          [],
          [],
          'D1',
        ),
      )
    expect(JSON.stringify(at('C0TRADE'))).toContain('{"type":"channel","channel_id":"C0TRADE"}')
    expect(JSON.stringify(at('D0ASKER'))).not.toContain('"type":"channel"')
  })

  it('draws forms within the limits, whatever a message or an option says', () => {
    fc.assert(
      fc.property(words, words, (text, help) => {
        const info = {
          name: 'alert',
          help,
          examples: [],
          options: [
            { name: 'place', help: help || 'x', reader: 'place' as const, required: true },
            { name: 'period', help: help || 'x', reader: 'period' as const },
          ],
        }
        for (const view of [
          askModal(text, { channel: 'C1', thread: '1.1' }),
          commandModal(info, 'C1', createFakeBot()),
        ]) {
          expect(refused(jsonOf(view), 'view')).toBeUndefined()
          expect(view.title.text.length).toBeLessThanOrEqual(24)
          expect(view.private_metadata?.length).toBeLessThanOrEqual(3_000)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('text for Slack', () => {
  it('is clipped without tearing a sign in two', () => {
    expect(clip('abc🧲def', 5)).toBe('abc…')
    expect(clip('abcdef', 6)).toBe('abcdef')
  })

  it('is cut between lines with the count of those left out', () => {
    expect(clipLines('one\ntwo\nthree\nfour and five', 23)).toBe('one\ntwo\n… 2 more lines')
    expect(clipLines('one', 18)).toBe('one')
  })

  it('has the three signs of markup escaped, and the entity sign first', () => {
    expect(escapeText('<a & b> &lt;')).toBe('&lt;a &amp; b&gt; &amp;lt;')
  })

  it.each(['javascript:x', 'not a url', 'data:text/html,x'])('takes no link to %s', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })
})

describe('a button value', () => {
  const ACTIONS: readonly Action[] = [
    { kind: 'ask', question: 'US imports July' },
    { kind: 'how', question: 'q' },
    { kind: 'sources', question: 'q' },
    { kind: 'feedback', good: false, question: 'q' },
    { kind: 'remove' },
    { kind: 'command', command: 'alert', args: 'mute 1' },
  ]

  it.each(ACTIONS)('carries $kind whole', (action) => {
    expect(decodeAction(encodeAction(action))).toEqual(action)
  })

  it.each(['', '{', '[]', 'null', '{"kind":"ask"}', '{"kind":"drop","question":"q"}'])(
    'is nothing when it is %j',
    (value) => {
      expect(decodeAction(value)).toBeUndefined()
    },
  )

  it('is not made where the question is longer than Slack allows', () => {
    expect(encodeAction({ kind: 'ask', question: 'x'.repeat(2_000) })).toBeUndefined()
    const message = drawn({
      kind: 'buttons',
      buttons: [{ ...button('next', 'x'), action: { kind: 'ask', question: 'x'.repeat(2_000) } }],
    })
    expect(readMessage(message).buttons).toEqual(['Remove'])
  })
})

const published = join(import.meta.dirname, '../../../../shared/specs/slack-limits.json')
describe.skipIf(!existsSync(published))('needs ../shared: the limits', () => {
  it('are those of the published table', () => {
    const table = JSON.parse(readFileSync(published, 'utf8'))
    expect(LIMITS.text).toBe(table.text.max_length)
    expect(LIMITS.button.text).toBe(table.button.text.max_length)
    expect(LIMITS.button.value).toBe(table.button.value.max_length)
    expect(LIMITS.actions.elements).toBe(table.actions.elements.max_items)
    expect(LIMITS.contextActions.elements).toBe(table.context_actions.elements.max_items)
    expect(LIMITS.context.elements).toBe(table.context.elements.max_items)
    expect(LIMITS.header).toBe(table.header.text.max_length)
    expect(LIMITS.image.alt).toBe(table.image.alt_text.max_length)
    expect(LIMITS.option).toMatchObject({
      text: table.option.text.max_length,
      value: table.option.value.max_length,
      count: table.select.options.max_items,
    })
    expect(LIMITS.view).toMatchObject({
      blocks: table.view.blocks.max_items,
      title: table.view.title.max_length,
      privateMetadata: table.view.private_metadata.max_length,
    })
  })
})

/** What a person, or a channel's name, or a source's title, may hold. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['<!channel>', '<!here|here>', '<!everyone>', '<@U1>', '<@U1|x>', '<#C1>', '<!subteam^S1>'],
        ...[
          '<!date^1^{date}|x>',
          '<https://bad.example|x>',
          '<mailto:a@b.c>',
          '&lt;!channel&gt;',
          '&amp;lt;',
        ],
        ...[
          '<',
          '>',
          '|',
          '&',
          '!',
          '@',
          '`',
          '```',
          '*',
          '_',
          '~',
          '\n',
          '\u2028',
          '\u202e',
          '\ud83d',
          '@channel',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Every text that Slack reads for markup. */
const mrkdwnIn = ({ text, blocks }: { text: string; blocks: readonly Json[] }): string[] => [
  text,
  ...[...JSON.stringify(blocks).matchAll(/"type":"mrkdwn","text":("(?:[^"\\\\]|\\\\.)*")/g)].map(
    ([, found]) => String(JSON.parse(found ?? '""')),
  ),
]

/** The text in every place of a reply that can hold one. */
const everywhere = (one: string, other: string): Reply => {
  const text = [{ text: one }, { text: other, style: 'bold' as const }, { text: one, style: 'code' as const }]
  return answerTo(one, {
    text: `${one}\n${other}`,
    blocks: [
      { kind: 'headline', text },
      { kind: 'line', text },
      { kind: 'context', text },
      { kind: 'list', ordered: false, items: [text, text] },
      { ...ranking(1), columns: [{ title: one, align: 'left' }], rows: [[other], [one]] },
      { ...ranking(1), columns: [{ title: one, align: 'right' }], rows: [[other], [one]] },
      { kind: 'spark', values: [1, 2], from: one, to: other, title: one },
      { kind: 'picture', alt: one },
      { kind: 'buttons', buttons: [button('choice', one), button('proof', other), button('manage', one)] },
    ],
  })
}

function button(group: Button['group'], label: string): Button {
  return { label, group, action: { kind: 'ask', question: label } }
}

const words = fc.oneof(fc.string(), fc.string({ minLength: 0, maxLength: 5_000 }), fc.constant(''))
const span = fc.record(
  { text: words, style: fc.constantFrom('bold', 'italic', 'code'), link: fc.webUrl() },
  { requiredKeys: ['text'] },
)
const rich = fc.array(span, { maxLength: 5 })
const table = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 0, max: 150 }), words).map(
  ([columns, rows, word]): Block => ({
    kind: 'table',
    columns: Array.from({ length: columns }, () => ({ title: word.slice(0, 40), align: 'right' })),
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => word.slice(0, 200))),
  }),
)
const buttons = fc
  .array(
    fc.tuple(fc.constantFrom<Button['group']>('choice', 'alternative', 'next', 'proof', 'manage'), words),
    { maxLength: 60 },
  )
  .map((all): Block => ({ kind: 'buttons', buttons: all.map(([group, label]) => button(group, label)) }))
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  rich.map((text): Block => ({ kind: 'headline', text })),
  rich.map((text): Block => ({ kind: 'line', text })),
  rich.map((text): Block => ({ kind: 'context', text })),
  fc.array(rich, { maxLength: 40 }).map((items): Block => ({ kind: 'list', ordered: false, items })),
  fc
    .array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }), {
      maxLength: 60,
    })
    .map((values): Block => ({ kind: 'spark', values, from: 'a', to: 'b', title: 'c' })),
  table,
  buttons,
)
const replies = fc
  .tuple(fc.array(block, { maxLength: 70 }), words)
  .map(([blocks, text]): Reply => ({ status: 'answered', blocks, text, silent: false, private: false }))
