import { describe, expect, it } from 'vitest'
import { ideaOf } from '../../src/question/idea.ts'
import { haveOneOf, kindsAndTextsIn, kindsOf } from '../../src/question/kinds.ts'
import { groupsOf, type TextGroup, textsLike, textsOf } from '../../src/question/texts.ts'

const saying = (text: string) =>
  kindsAndTextsIn([ideaOf({ from: 0, to: 1, text, span: [0, text.length], isWord: true }, {})])

const isIn = (group: TextGroup, text: string): boolean => haveOneOf(saying(text), kindsOf(group))

describe('a group of texts', () => {
  it('has the texts it was made of and no others', () => {
    const group = textsOf('in total', 'sum')
    expect(['in total', 'sum', 'total'].map((text) => isIn(group, text))).toEqual([true, true, false])
  })

  it('has the texts that look like its pattern', () => {
    const group = textsLike(/ than$/)
    expect(['more than', 'than more'].map((text) => isIn(group, text))).toEqual([true, false])
  })

  it('has texts that were met before the group was made', () => {
    expect(groupsOf('met before')).toEqual({
      texts1: 0,
      texts2: 0,
      texts3: 0,
      texts4: 0,
      texts5: 0,
      texts6: 0,
      texts7: 0,
      texts8: 0,
      texts9: 0,
    })
    expect(isIn(textsOf('met before'), 'met before')).toBe(true)
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

  it('is told from every other, the last of them as well', () => {
    const groups = Array.from({ length: 230 }, (_, at) => textsOf(`word ${at}`))
    for (const [at, group] of groups.entries())
      expect(groups.filter((_, other) => isIn(group, `word ${other}`))).toEqual([groups[at]])
  })
})
