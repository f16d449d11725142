import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../../../../src/adapters/discord/render/message.ts'
import { bodyOf } from '../../../../src/adapters/discord/wire.ts'
import type { Block, Button, Reply, Rich } from '../../../../src/reply/reply.ts'
import { ask, buttonsOf, REMOVE, replyOf } from '../../../support/discord/bot.ts'
import { flatten, type MessageBody, messageFaults } from '../../../support/discord/limits.ts'
import { createSchemaCheck } from '../../../support/discord/schema.ts'

const checkSchema = createSchemaCheck()

/** What Discord would say to it. */
function faultsOf(reply: Reply): readonly string[] {
  const rendered = render(reply, { asker: '800000000000000001' })
  const body: MessageBody = JSON.parse(JSON.stringify(bodyOf(rendered)))
  const files = new Map(rendered.files.map(({ name, data }) => [name, data.length]))
  return [...messageFaults(body, files), ...checkSchema('POST', '/channels/1/messages', body)]
}

const textOf = (reply: Reply): string =>
  flatten(JSON.parse(JSON.stringify(render(reply).components)))
    .flatMap((one) => one.content ?? [])
    .join('\n')

const rows = (count: number): Block => ({
  kind: 'table',
  columns: [{ title: 'Partner', align: 'left' }],
  rows: Array.from({ length: count }, (_, i) => [`partner ${i}`]),
})

describe('a reply as a message', () => {
  it('keeps the order of its blocks', () => {
    const reply = replyOf(
      'headline',
      { kind: 'line', text: [{ text: 'line' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] },
      rows(2),
      { kind: 'spark', title: 'series', from: 'Jan', to: 'Mar', values: [1, 2, 3] },
      { kind: 'context', text: [{ text: 'source' }] },
    )
    expect(textOf(reply)).toBe(
      'headline\nline\n1. one\n2. two\n```\nPartner\npartner 0\npartner 1\n```\nseries\n`Jan ▁▅█ Mar`\n-# source',
    )
  })

  it('cuts a long table between rows and keeps the source', () => {
    const text = textOf(replyOf('headline', rows(900), { kind: 'context', text: [{ text: 'the source' }] }))
    const shown = text.match(/partner \d+/g)?.length ?? 0
    expect(text).toContain(`… ${900 - shown} more not shown`)
    expect(text).toContain('-# the source')
    expect(shown).toBeGreaterThan(200)
  })

  it('counts what the reply itself had left out', () => {
    expect(textOf(replyOf('x', { ...(rows(2) as Extract<Block, { kind: 'table' }>), more: 7 }))).toContain(
      '… 7 more',
    )
  })

  it('lets two long tables both say something', () => {
    const text = textOf(replyOf('x', rows(900), rows(900)))
    expect(text.match(/more not shown/g)).toHaveLength(2)
  })

  it('shows a picture where it stands, and leaves out the place of one there is not', () => {
    const picture: Block = { kind: 'picture', alt: 'a chart', png: new Uint8Array([1, 2, 3]) }
    const reply = replyOf(
      'x',
      picture,
      { kind: 'picture', alt: 'none' },
      { kind: 'line', text: [{ text: 'after' }] },
    )
    expect(faultsOf(reply)).toEqual([])
    expect(render(reply).files).toHaveLength(1)
    const [container] = render(reply).components
    expect(JSON.stringify(container)).toMatch(/"type":10.*"type":12.*"type":10/)
  })

  it('has no more components than Discord takes, however many pictures and buttons there are', () => {
    const shelf = (group: Button['group']) =>
      Array.from({ length: 9 }, (_, i) => ask(`${group} ${i}`, `${group} ${i}`, group))
    const pictures = Array.from({ length: 12 }, (_, i): readonly Block[] => [
      { kind: 'picture', alt: `chart ${i}`, png: new Uint8Array([1]) },
      { kind: 'line', text: [{ text: `about chart ${i}` }] },
    ])
    const buttons = buttonsOf(...shelf('alternative'), ...shelf('next'), ...shelf('proof'))
    const reply = replyOf('x', ...pictures.flat(), buttons)
    expect(faultsOf(reply)).toEqual([])
    expect(render(reply).files).toHaveLength(7)
    expect(textOf(reply)).toContain('… 5 more not shown')
  })

  it('leaves out a picture that is larger than Discord takes', () => {
    const picture: Block = { kind: 'picture', alt: 'huge', png: new Uint8Array(10 * 1024 * 1024 + 1) }
    expect(faultsOf(replyOf('x', picture))).toEqual([])
    expect(textOf(replyOf('x', picture))).toContain('… 1 more not shown')
  })

  it('shows lines whole or not at all, and counts those that are not shown', () => {
    const lines = Array.from(
      { length: 60 },
      (_, i): Block => ({
        kind: 'line',
        text: [{ text: `line ${i}: ${'word '.repeat(30)}end` }],
      }),
    )
    const text = textOf(replyOf('headline', ...lines, { kind: 'context', text: [{ text: 'the source' }] }))
    const shown = text.match(/^line \d+: .*$/gm) ?? []
    expect(shown.length).toBeGreaterThan(15)
    expect(shown.every((line) => line.endsWith('end'))).toBe(true)
    expect(text).toContain(`… ${60 - shown.length} more not shown`)
    expect(text).toContain('-# the source')
  })

  it('says how many choices a menu has no room for', () => {
    const choices = Array.from({ length: 40 }, (_, i) => ask(`choice ${i}`, `q ${i}`, 'choice'))
    const all = flatten(JSON.parse(JSON.stringify(render(replyOf('x', buttonsOf(...choices))).components)))
    expect(all.find((one) => one.type === 3)?.placeholder).toBe('Which one? (15 more not shown)')
  })

  it('puts choices that do not fit in a row into a menu', () => {
    const choices = Array.from({ length: 9 }, (_, i) => ask(`choice ${i}`, `q ${i}`, 'choice'))
    const [container] = JSON.parse(
      JSON.stringify(render(replyOf('Which?', buttonsOf(...choices))).components),
    )
    const menu = flatten([container]).find((one) => one.type === 3)
    expect(menu?.options).toHaveLength(9)
  })

  it('keeps five questions as buttons and puts the others into a menu', () => {
    const next = Array.from({ length: 8 }, (_, i) => ask(`next ${i}`, `q ${i}`))
    const all = flatten(JSON.parse(JSON.stringify(render(replyOf('x', buttonsOf(...next))).components)))
    expect(all.filter((one) => one.type === 2)).toHaveLength(5)
    expect(all.find((one) => one.type === 3)?.options).toHaveLength(3)
  })

  it('offers one action once', () => {
    const twice = [ask('July', 'exports July'), ask('July again', 'exports July')]
    expect(faultsOf(replyOf('x', buttonsOf(...twice)))).toEqual([])
  })

  it('has nothing to remove where only one person sees it', () => {
    const reply = replyOf('x', buttonsOf(REMOVE))
    expect(JSON.stringify(render(reply, { private: true }).components)).not.toContain('remove')
    expect(JSON.stringify(render(reply, {}).components)).toContain('remove')
  })

  it('can be removed by the one who asked', () => {
    expect(JSON.stringify(render(replyOf('x'), { asker: '800' }).components)).toContain('1mR800')
    expect(JSON.stringify(render(replyOf('x'), {}).components)).not.toContain('custom_id')
  })

  it('says its text where it has no blocks', () => {
    expect(textOf({ ...replyOf('x'), blocks: [], text: 'only text' })).toBe('only text')
    expect(faultsOf({ ...replyOf('x'), blocks: [], text: '' })).toEqual([])
  })

  it('is within every limit whatever it holds', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(faultsOf(reply)).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 6000 }),
  fc.constantFrom('*'.repeat(3000), '`'.repeat(200), ' ', '\n\n', '@everyone', 'ドイツ'),
)
const rich: fc.Arbitrary<Rich> = fc.array(
  fc.record(
    {
      text,
      style: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const),
      link: fc.constantFrom('https://a.example/x', 'not a link', 'https://a.example/(y)>'),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 4 },
)
const button: fc.Arbitrary<Button> = fc.record({
  label: text,
  group: fc.constantFrom('choice', 'alternative', 'next', 'proof', 'manage'),
  action: fc.oneof(
    fc.record({ kind: fc.constantFrom('ask' as const, 'how' as const, 'sources' as const), question: text }),
    fc.record({ kind: fc.constant('feedback' as const), good: fc.boolean(), question: text }),
    fc.record({ kind: fc.constant('command' as const), command: fc.constant('alert'), args: text }),
    fc.constant({ kind: 'remove' as const }),
  ),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('headline' as const, 'line' as const, 'context' as const), text: rich }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(rich, { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant([
      { title: 'a', align: 'left' as const },
      { title: 'b', align: 'right' as const },
    ]),
    rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 120 }),
  }),
  fc.record({
    kind: fc.constant('spark' as const),
    values: fc.array(fc.option(fc.nat(), { nil: undefined }), { maxLength: 5000 }),
    from: text,
    to: text,
    title: text,
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    alt: text,
    png: fc.uint8Array({ minLength: 1, maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 40 }) }),
)
const anyReply: fc.Arbitrary<Reply> = fc.record({
  status: fc.constant('answered' as const),
  blocks: fc.array(block, { maxLength: 14 }),
  text,
  silent: fc.constant(false),
  private: fc.constant(false),
})
