import { describe, expect, it } from 'vitest'
import { readTable } from '../../src/names/table.ts'
import { textsNamed, wordsNamed } from '../../src/question/rule-words.ts'

describe('the words that rules look for', () => {
  const rows = readTable('rule-words.tsv')

  it.each(rows)('%s is one line of single words and phrases in small letters', (name, words) => {
    expect(rows.filter(([other]) => other === name)).toHaveLength(1)
    const listed = words!.split('|')
    expect(new Set(listed).size).toBe(listed.length)
    for (const word of listed) expect(word).toMatch(/^[a-z']+(?: [a-z']+)*$/)
  })

  it('are those of all lines that are named', () => {
    const words = wordsNamed('gap', 'publisher')
    expect(words.has('missing')).toBe(true)
    expect(words.has('agency')).toBe(true)
    expect(words.has('puts')).toBe(false)
  })

  it('a line that is not there is told when it is asked', () => {
    expect(() => wordsNamed('no such line').has('gap')).toThrow('no such line')
  })

  it('make a group of texts as well', () => {
    expect(textsNamed('untrue').has('mistaken')).toBe(true)
  })
})
