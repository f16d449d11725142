import { describe, expect, it } from 'vitest'
import { ideaOf } from '../../src/question/idea.ts'
import { haveOneOf, kindsIn, kindsOf } from '../../src/question/kinds.ts'
import { newSense } from '../../src/question/lexicon.ts'
import { senseKinds } from '../../src/question/sense-kinds.ts'

const words = { from: 0, to: 1, text: 'x', span: [0, 1] as const, isWord: true }

describe('a set of kinds', () => {
  it('meets another where one kind is in both', () => {
    expect(haveOneOf(kindsOf('flow', 'rank'), kindsOf('rank', 'since'))).toBe(true)
    expect(haveOneOf(kindsOf('flow', 'rank'), kindsOf('since'))).toBe(false)
  })

  it('keeps every kind apart from every other', () => {
    for (const kind of senseKinds)
      expect(senseKinds.filter((other) => haveOneOf(kindsOf(kind), kindsOf(other)))).toEqual([kind])
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
