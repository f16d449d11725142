import { describe, expect, it } from 'vitest'
import { perWord } from '../../src/question/per-word.ts'
import { tokenize, withWord } from '../../src/question/tokens.ts'

const tokensOf = (text: string) => tokenize(text).list

describe('what is known of a word', () => {
  it('is found out once for each spelling', () => {
    const asked: string[] = []
    const lengthOf = perWord(({ raw }) => asked.push(raw) && raw.length)
    const lengths = tokensOf('Exports exports EXPORTS exports').map(lengthOf)
    expect(lengths).toEqual([7, 7, 7, 7])
    expect(asked).toEqual(['Exports', 'exports', 'EXPORTS'])
  })

  it('is kept where nothing was found, too', () => {
    let asked = 0
    const nothing = perWord(() => {
      asked++
      return null
    })
    expect(tokensOf('magnets magnets').map(nothing)).toEqual([null, null])
    expect(asked).toBe(1)
  })

  it('is that of the word a slip was repaired to', () => {
    const textOf = perWord(({ text }) => text)
    const [slip] = tokensOf('germny')
    expect([textOf(slip!), textOf(withWord(slip!, 'germany'))]).toEqual(['germny', 'germany'])
  })

  it('is found out each time for a word too long to be kept', () => {
    const long = 'x'.repeat(31)
    const lengthOf = perWord(({ raw }) => raw.length)
    expect(tokensOf(long).map(({ word }) => word)).toEqual([undefined])
    expect(lengthOf(tokensOf(long)[0]!)).toBe(31)
  })
})
