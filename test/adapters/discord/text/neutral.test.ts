import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCode, neutral, neutralStart, shorten } from '../../../../src/adapters/discord/text/neutral.ts'

describe('text as people typed it', () => {
  it.each([
    ['<@123> <#4> <@&5> <:x:6> <t:7>', '\\<@123> \\<#4> \\<@&5> \\<\\:x:6> \\<t:7>'],
    ['@everyone @HERE', '@\u200beveryone @\u200bHERE'],
    ['[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['**a** _b_ ~~c~~ ||d|| `e`', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['a\nb\u202ec', 'a b c'],
  ])('%j reads the same and does nothing', (typed, written) => {
    expect(neutral(typed)).toBe(written)
  })

  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['> quote', '\\> quote'],
    ['-# small', '\\-# small'],
    ['1. first', '1\\. first'],
    ['619.5 t', '619.5 t'],
    ['-5%', '-5%'],
    ['#5', '#5'],
  ])('%j begins a line as what it is', (typed, written) => {
    expect(neutralStart(typed)).toBe(written)
  })

  it('cannot end a code block', () => {
    expect(inCode('``` @everyone')).not.toContain('`')
  })

  it('is cut to its length and never through a sign', () => {
    expect(shorten('abcdef', 4)).toBe('abc…')
    expect(shorten('ab😀def', 4)).toBe('ab…')
    expect(shorten('fell to −1,116 t', 12)).toBe('fell to …') // "−1,1…" would be another figure
    expect(shorten('July 2025 1,116 t', 10)).toBe('July 2025…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = shorten(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        expect(short).not.toMatch(/[\ud800-\udbff]…/)
      }),
    )
  })
})
