import { describe, expect, it } from 'vitest'
import { ideaOf } from '../../src/question/idea.ts'
import { haveOneOf, kindsIn, kindsOf } from '../../src/question/kinds.ts'
import { newSense } from '../../src/question/lexicon.ts'

const words = { from: 0, to: 1, text: 'x', span: [0, 1] as const, isWord: true }

describe('a set of kinds', () => {
  it('meets another where one kind is in both', () => {
    expect(haveOneOf(kindsOf('flow', 'rank'), kindsOf('rank', 'since'))).toBe(true)
    expect(haveOneOf(kindsOf('flow', 'rank'), kindsOf('since'))).toBe(false)
  })

  it('keeps more kinds apart than a number has bits', () => {
    const names = Array.from({ length: 60 }, (_, i) => `kind ${i}`)
    for (const name of names)
      expect(names.filter((other) => haveOneOf(kindsOf(name), kindsOf(other)))).toEqual([name])
  })

  it('holds the senses of ideas and what else they are', () => {
    const rank = ideaOf(words, { senses: [newSense('rank', 'rank')] })
    const top = ideaOf(words, { top: { order: 'top', limit: 5 } })
    const set = kindsIn([rank, top])
    expect(
      [kindsOf('rank'), kindsOf('a top'), kindsOf('a threshold')].map((one) => haveOneOf(set, one)),
    ).toEqual([true, true, false])
  })
})
