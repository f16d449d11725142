import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdown, markdownWithin } from '../../../../src/adapters/discord/text/markdown.ts'
import { readMarkdown } from '../../../support/discord/markdown.ts'

/** Signs that mean something to Discord, words, and whatever else there is. */
const piece = fc.oneof(
  fc.constantFrom(...'*_~|`<>[]()#-:\\/@&!.+1 \n\t\u2028\u200b'),
  fc.constantFrom(
    'https://bad.example/x',
    'steam://run/1',
    ':flag_us:',
    '<t:1:R>',
    '<@1>',
    '@here',
    '1. ',
    '# ',
  ),
  fc.constantFrom('a@b.example', '-# ', '>>> ', '```', '||', '__', 'exports', '1,116 t', 'discord.gg/x'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const typed = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''))
const spans = fc.array(typed, { minLength: 1, maxLength: 4 })

describe("typed text in Discord's own reading of it", () => {
  it('does nothing, and reads the same, wherever in a line it stands', () => {
    fc.assert(
      fc.property(spans, (texts) => {
        const { text, effects } = readMarkdown(markdown(texts.map((one) => ({ text: one }))))
        expect(effects).toEqual([])
        expect(bare(text)).toBe(bare(texts.join('')))
      }),
      { numRuns: 5000 },
    )
  })

  it('does nothing when it is cut either', () => {
    fc.assert(
      fc.property(spans, fc.nat(40), (texts, room) => {
        const cut = markdownWithin(
          texts.map((one) => ({ text: one })),
          room,
        )
        expect(readMarkdown(cut).effects).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    [['You asked: ', '\n# loud'], 'heading'],
    [[' ', '# loud'], 'heading'],
    [['\n', '> quoted'], 'quotation'],
    [['see :flag_us: there'], 'named emoji'],
    [['1', '. first'], 'list'],
    [['**a', '*', '*'], 'bold'],
  ])('%j makes no %s', (texts, effect) => {
    expect(readMarkdown(texts.join('')).effects.length, effect).toBeGreaterThan(0)
    expect(readMarkdown(markdown(texts.map((text) => ({ text })))).effects).toEqual([])
  })

  it.each([
    ['**a**', 'bold'],
    ['# a', 'heading'],
    ['[a](https://b.c)', 'masked link'],
    ['<@1>', 'mention'],
    ['||a||', 'spoiler'],
  ])('%s would be seen as %s, were it let through', (text, effect) => {
    expect(readMarkdown(text).effects).toContain(effect)
  })
})

/** What does not show: joiners, control signs, and which kind of space it is. */
const bare = (text: string): string =>
  text
    .replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
