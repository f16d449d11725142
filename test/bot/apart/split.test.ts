import { describe, expect, it } from 'vitest'
import { splitQuestions } from '../../../src/bot/apart/split.ts'

describe('several questions in one message', () => {
  it('stand on lines of their own', () => {
    expect(splitQuestions('US imports July\nYTD change')).toEqual(['US imports July', 'YTD change'])
    expect(splitQuestions('US imports July\n\n  \nYTD change\n')).toEqual(['US imports July', 'YTD change'])
  })

  it('stand behind a semicolon, or behind a question mark and a capital', () => {
    expect(splitQuestions('US imports July; Germany June')).toEqual(['US imports July', 'Germany June'])
    expect(splitQuestions('imports of tungsten; unwrought in 2025')).toEqual([
      'imports of tungsten unwrought in 2025',
    ])
    expect(splitQuestions('Up or down? And Germany?')).toEqual(['Up or down', 'And Germany?'])
  })

  it('stand behind a question mark that "and" or another question follows', () => {
    expect(splitQuestions('total nov 2025? also US share? and EU?')).toEqual([
      'total nov 2025',
      'also US share',
      'and EU?',
    ])
    expect(splitQuestions('US share nov 2025? and oct')).toEqual(['US share nov 2025', 'and oct'])
    expect(splitQuestions('germany aug 2025? korea sept 2025?')).toEqual([
      'germany aug 2025',
      'korea sept 2025?',
    ])
  })

  it('stand behind a dash, where the second asks on in a few words', () => {
    expect(splitQuestions('exports in H1 2025 fell by what % – and to Germany?')).toEqual([
      'exports in H1 2025 fell by what %',
      'and to Germany?',
    ])
    expect(splitQuestions('exports to Japan in May 2025 - and the value?')).toHaveLength(2)
    for (const one of ['exports Jan – and Feb 2025 together', 'peak-and-trough?', 'US – China magnets?'])
      expect(splitQuestions(one)).toEqual([one])
  })

  it('stand behind their numbers', () => {
    expect(splitQuestions('1) US jan 2026 2) US feb 2026')).toEqual(['US jan 2026', 'US feb 2026'])
    expect(splitQuestions('Hi all, 1) US jan 2026 2) US feb 2026')).toEqual(['US jan 2026', 'US feb 2026'])
    expect(splitQuestions('1. exports July 2. Germany')).toEqual(['exports July', 'Germany'])
  })

  it('are not seen in one question', () => {
    for (const one of ['US imports July?', 'exports, July; ', 'what? july', 'US imports\n…', '"a;b"'])
      expect(splitQuestions(one)).toEqual([one])
  })

  it('are one where the last only says how the first is meant', () => {
    for (const afterthought of [
      'HHI 2025',
      'Top 3, 2025',
      'In tonnes please',
      'Full year 2025',
      'H1 2026, percent',
    ])
      expect(splitQuestions(`who buys it? ${afterthought}`)).toEqual([`who buys it? ${afterthought}`])
    expect(splitQuestions('who buys it? Top 3?')).toHaveLength(2)
  })

  it('are one where places are named before it', () => {
    expect(splitQuestions('germany; korea; japan, july exports')).toEqual([
      'germany, korea, japan, july exports',
    ])
    expect(splitQuestions('US and Japan; exports July\nYTD')).toEqual(['US and Japan, exports July', 'YTD'])
    expect(splitQuestions('Germany; Korea')).toEqual(['Germany', 'Korea'])
    expect(splitQuestions('exports July; Germany')).toEqual(['exports July', 'Germany'])
  })

  it('are not taken from what is quoted', () => {
    const quote = '> exports surged in July\nis that true?'
    expect(splitQuestions(quote)).toEqual([quote])
  })

  it('are at most five', () => {
    expect(splitQuestions('a\nb\nc\nd\ne\nf\ng')).toHaveLength(5)
  })
})
