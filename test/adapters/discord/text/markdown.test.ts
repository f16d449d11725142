import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown, markdownWithin } from '../../../../src/adapters/discord/text/markdown.ts'
import type { Rich } from '../../../../src/reply/reply.ts'

describe('styled text', () => {
  it('carries bold, italic, code and links', () => {
    const rich: Rich = [
      { text: '619 t', style: 'bold' },
      { text: ' of magnets, ' },
      { text: 'derived', style: 'italic' },
      { text: ' ' },
      { text: 'S003', style: 'code' },
      { text: ' ' },
      { text: 'Reuters [x]', link: 'https://a.example/(1)[2]?q=a b' },
    ]
    expect(markdown(rich)).toBe(
      '**619 t** of magnets, *derived* `S003` [Reuters \\[x\\]](<https://a.example/%281%29%5B2%5D?q=a%20b>)',
    )
  })

  it('keeps spaces out of its marks and styles apart', () => {
    expect(markdown([{ text: ' a ', style: 'italic' }])).toBe(' *a* ')
    expect(
      markdown([
        { text: 'a', style: 'bold' },
        { text: 'b', style: 'italic' },
      ]),
    ).toBe('**a**\u200b*b*')
  })

  it('links to the web only', () => {
    expect(markdown([{ text: 'x', link: 'javascript:alert(1)' }])).toBe('x')
    expect(markdown([{ text: 'x', link: 'nonsense' }])).toBe('x')
  })

  it('is cut in its words, so that its marks stay in pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(60), (text, room) => {
        const cut = markdownWithin([{ text, style: 'bold' }], room)
        expect(cut.length).toBeLessThanOrEqual(room)
        if (cut.trim() !== '') expect(cut.trim()).toMatch(/^\*\*.*\*\*$/su)
      }),
    )
  })
})
