import { describe, expect, it } from 'vitest'
import { renderReply } from '../../../src/adapters/terminal/render.ts'
import { displayWidth } from '../../../src/adapters/terminal/width.ts'
import { wrap } from '../../../src/adapters/terminal/wrap.ts'
import type { Block, Reply } from '../../../src/reply/reply.ts'

const plain = { colours: false, columns: 80, wraps: false }
const render = (blocks: readonly Block[], paint = plain) =>
  renderReply({ status: 'answered', blocks, text: '', silent: false, private: false } satisfies Reply, paint)

const ranking: Block = {
  kind: 'table',
  columns: [
    { title: 'Place', align: 'left' },
    { title: 'Figure', align: 'right' },
  ],
  rows: [
    ['Germany', '1,116 t'],
    ['日本', '232 t'],
  ],
  bars: [1116, 232],
  more: 3,
}

describe('a reply in the terminal', () => {
  it('has a bar beside each row of a ranking, and aligns wide letters', () => {
    expect(render([ranking])).toBe(
      [
        'Place     Figure',
        `Germany  1,116 t  ${'█'.repeat(30)}`,
        `日本       232 t  ${'█'.repeat(6)}`,
        '… and 3 more',
      ].join('\n'),
    )
  })

  it('leaves the bars out where the screen has no room for them', () => {
    expect(render([ranking], { ...plain, columns: 20 })).not.toContain('█')
  })

  it('draws a series, with a gap where no figure is held', () => {
    const spark: Block = {
      kind: 'spark',
      values: [1, undefined, 8],
      from: 'Jan 2025',
      to: 'Mar 2025',
      title: 'Exports',
    }
    expect(render([spark])).toBe('Exports\n▁ █  Jan 2025 – Mar 2025')
  })

  it('shows what the buttons ask, and numbers what can be chosen', () => {
    const ask = { kind: 'ask', question: 'q' } as const
    expect(
      render([
        {
          kind: 'buttons',
          buttons: [
            { label: 'Jul 2024', action: ask, group: 'alternative' },
            { label: 'why?', action: ask, group: 'next' },
            { label: 'how?', action: { kind: 'how', question: 'q' }, group: 'proof' },
          ],
        },
      ]),
    ).toBe('[Jul 2024] [why?]')
    const choices = ['DR Congo', 'Republic of the Congo'].map((label) => ({
      label,
      action: ask,
      group: 'choice' as const,
    }))
    expect(render([{ kind: 'buttons', buttons: choices }])).toBe('  1  DR Congo\n  2  Republic of the Congo')
  })

  it('colours only where that is wanted', () => {
    const up: Block = { kind: 'line', text: [{ text: '+75.5%', tone: 'up' }, { text: ' on June' }] }
    expect(render([up])).toBe('+75.5% on June')
    expect(render([up], { ...plain, colours: true })).toBe('\u001b[32m+75.5%\u001b[0m on June')
  })

  it('lets nothing that somebody typed steer the screen', () => {
    const typed = '\u001b[2Jgone\u0007\u009b31m\u202eback\r\n'
    const blocks: Block[] = [
      { kind: 'line', text: [{ text: typed, style: 'bold' }] },
      { kind: 'context', text: [{ text: typed }] },
      { kind: 'list', ordered: true, items: [[{ text: typed }]] },
      { kind: 'table', columns: [{ title: typed, align: 'left' }], rows: [[typed]] },
      { kind: 'spark', values: [1], from: typed, to: typed, title: typed },
      { kind: 'buttons', buttons: [{ label: typed, action: { kind: 'remove' }, group: 'next' }] },
    ]
    const shown = render(blocks)
    expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e](?<!\n)/u)
    expect(shown).toContain('gone')
  })

  it('breaks sentences between words on a screen, and never for a program', () => {
    const line: Block = { kind: 'line', text: [{ text: 'one two three four' }] }
    expect(render([line], { ...plain, columns: 9, wraps: true })).toBe('one two\nthree\nfour')
    expect(render([line], { ...plain, columns: 9 })).toBe('one two three four')
  })
})

describe('wrapping', () => {
  it('leaves a word whole that is longer than the screen', () => {
    expect(wrap('a verylongword b', 5)).toBe('a\nverylongword\nb')
  })

  it('does not count colours', () => {
    expect(wrap('\u001b[1mone\u001b[0m two', 7)).toBe('\u001b[1mone\u001b[0m two')
  })
})

describe('the width of a text', () => {
  it('is two for wide letters, none for marks', () => {
    expect(displayWidth('日本')).toBe(4)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('\u001b[90mgrey\u001b[0m')).toBe(4)
  })
})
