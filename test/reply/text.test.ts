import { describe, expect, test } from 'vitest'
import { plain, type Table } from '../../src/reply/reply.ts'
import { plainText, sparkText } from '../../src/reply/text.ts'

const table: Table = {
  kind: 'table',
  columns: [
    { title: '#', align: 'right' },
    { title: 'Place', align: 'left' },
    { title: 'Figure', align: 'right' },
    { title: 'Share', align: 'right' },
  ],
  rows: [
    ['1', 'Germany', '301.8m USD', '20.0%'],
    ['2', 'Japan', '1.02bn USD', ''],
  ],
}

describe('a reply as plain text', () => {
  test('has sentences, then rows, then grey lines, and no buttons', () => {
    const text = plainText([
      { kind: 'headline', text: [{ text: '619 t', style: 'bold' }, { text: ' went.' }] },
      table,
      { kind: 'context', text: plain('published') },
      { kind: 'buttons', buttons: [{ label: 'why?', action: { kind: 'remove' }, group: 'next' }] },
    ])
    expect(text).toBe(
      ['619 t went.', '1. Germany 301.8 million USD · 20.0%', '2. Japan 1.02 billion USD', 'published'].join(
        '\n',
      ),
    )
  })

  test('says how many rows were left out', () => {
    expect(plainText([{ ...table, rows: [], more: 12 }])).toContain('… and 12 more')
  })

  test('a list is numbered where its order counts', () => {
    const items = [plain('a'), plain('b')]
    expect(plainText([{ kind: 'list', ordered: true, items }])).toBe('1. a\n2. b')
    expect(plainText([{ kind: 'list', ordered: false, items }])).toBe('• a\n• b')
  })

  test('a series draws itself from its low to its high, with a gap for what is not held', () => {
    expect(sparkText([1, 2, undefined, 8])).toBe('▁▂ █')
    expect(sparkText([5, 5])).toBe('▁▁')
  })
})
