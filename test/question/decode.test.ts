import { describe, expect, test } from 'vitest'
import { decode } from '../../src/question/decode.ts'

const words = (text: string): string => decode(text).text.trim().replace(/\s+/g, ' ')

describe('markup of the platforms', () => {
  test.each([
    ['<@U123> exports', 'exports'],
    ['<@!42> exports', 'exports'],
    ['&lt;@U123> exports', 'exports'],
    ['exports in <#C1|trade>', 'exports in'],
    ['<!here> exports', 'exports'],
    ['<:chart:123456> exports', 'exports'],
    ['<at>tallyman</at> exports', 'tallyman exports'],
    ['<https://x.example/a|exports> July', 'exports July'],
    ['<https://x.example/a> July', 'July'],
    ['<!date^1753000000^{date}|20 July 2025> exports', '20 July 2025 exports'],
  ])('%s leaves %s', (typed, left) => expect(words(typed)).toBe(left))

  test.each([
    ['*exports* _July_ ~2024~ `2025`', 'exports July 2024 2025'],
    ['snake_case and 3*4', 'snake_case and 3*4'],
    [':us: and :flag-de:', '🇺🇸 and 🇩🇪'],
    [':chart_with_upwards_trend: exports', 'exports'],
    ['10:30: exports', '10:30: exports'],
  ])('emphasis and shortcodes: %s leaves %s', (typed, left) => expect(words(typed)).toBe(left))
})

describe('what was taken out', () => {
  test('is kept as it was typed', () => {
    expect(decode('<@U1> exports <#C1|x>').dropped).toEqual(['<@U1>', '<#C1|x>'])
  })

  test('does not move the words: every place points at the text of the asker', () => {
    const typed = '<@U1> *Côte* &amp; 🇺🇸'
    const { text, map } = decode(typed)
    for (const [i, letter] of ['C', 'ô', 't', 'e'].entries())
      expect(typed[map![text.indexOf('C') + i]!]).toBe(letter)
    expect(typed.slice(map![text.indexOf('&')]!)).toBe('&amp; 🇺🇸')
  })

  test('needs no map where nothing had to be taken out', () => {
    expect(decode('exports July 2025')).toEqual({ text: 'exports July 2025', map: undefined, dropped: [] })
  })
})

describe('entities', () => {
  test.each([
    ['a &amp; b', 'a & b'],
    ['a &lt; b &gt; c', 'a < b > c'],
    ['&amp;lt;', '&lt;'],
    ['a &copy; b', 'a &copy; b'],
    ['a & b; c', 'a & b; c'],
  ])('%s is %s, decoded once', (typed, left) => expect(words(typed)).toBe(left))
})

describe('quotes of earlier messages', () => {
  test('an old answer above a new line is left out', () => {
    expect(words('> 619 t went to the US\nand Germany?')).toBe('and Germany?')
  })

  test('a relation at the start of a message is no quote', () => {
    expect(words('>= 5,000 t in July')).toBe('>= 5,000 t in July')
    expect(words('>500 t in July')).toBe('>500 t in July')
  })

  test('a sign alone is no quote: it is a phrase of the lexicon', () => {
    expect(words('>')).toBe('>')
  })

  test('a message that is all quote is read', () => {
    expect(words('> exports July\n> 2025')).toBe('exports July 2025')
  })
})

describe('signs of print', () => {
  test.each([
    ['Jan–Jul', 'Jan-Jul'],
    ['−5', '-5'],
    ['“exports”', '"exports"'],
    ['China’s', "China's"],
    ['a\u00a0b\u2009c', 'a b c'],
    ['ex\u00adports', 'exports'],
    ['ex\u200bports', 'exports'],
    ['\u202eexports', 'exports'],
    ['China → US', 'China -> US'],
    ['≥ 5', '>= 5'],
  ])('%j is %j', (typed, left) => expect(words(typed)).toBe(left))
})
