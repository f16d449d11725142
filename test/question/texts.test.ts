import { describe, expect, it } from 'vitest'
import { ideaOf } from '../../src/question/idea.ts'
import { haveOneOf, kindsAndTextsIn, kindsOf } from '../../src/question/kinds.ts'
import { groupsOf, textsLike, textsOf } from '../../src/question/texts.ts'

const saying = (text: string) =>
  kindsAndTextsIn([ideaOf({ from: 0, to: 1, text, span: [0, text.length], isWord: true }, {})])

describe('a group of texts', () => {
  it('has the texts it was made of and no others', () => {
    const group = textsOf('in total', 'sum')
    expect(['in total', 'sum', 'total'].map((text) => (groupsOf(text) & group.bit) !== 0)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('has the texts that look like its pattern', () => {
    const group = textsLike(/ than$/)
    expect(['more than', 'than more'].map((text) => (groupsOf(text) & group.bit) !== 0)).toEqual([
      true,
      false,
    ])
  })

  it('has texts that were met before the group was made', () => {
    expect(groupsOf('met before')).toBe(0)
    const group = textsOf('met before')
    expect(groupsOf('met before')).toBe(group.bit)
  })

  it('is a kind of idea that a rule can need', () => {
    const needs = kindsOf('streak', textsOf('off'))
    expect(haveOneOf(saying('off'), needs)).toBe(true)
    expect(haveOneOf(saying('on'), needs)).toBe(false)
  })

  it('is one of several kinds in a set made of sets', () => {
    const needs = kindsOf('streak', kindsOf(textsOf('aside')))
    expect(haveOneOf(saying('aside'), needs)).toBe(true)
  })
})
