import { describe, expect, test } from 'vitest'
import type { Query } from '../../src/query/query.ts'
import { questionText } from '../../src/reply/question-text.ts'
import { corpora } from '../question/corpus/index.ts'
import type { World } from '../question/corpus/packages.ts'
import { comparable } from '../question/corpus/plain.ts'

// A button asks its question in plain words: what it asks must be what it stands for.

describe.each(corpora())('over $name', ({ world, answered }) => {
  test.each(answered)('$query asks for the same in its own words', ({ phrasings }) => {
    const query = read(phrasings[0]!, world)!
    const text = questionText(query, { holdings: world.trade.catalogue })
    const again = read(text, world)
    expect(again && meaningOf(again), text).toEqual(meaningOf(query))
  })
})

/** The words a fact was found by may differ; the order of a list that is no ranking says nothing. */
function meaningOf(query: Query): unknown {
  const { topic: _, order, ...rest } = comparable(query, {})
  return query.operation === 'rank' ? { ...rest, order } : rest
}

function read(text: string, { read, today }: World): Query | undefined {
  const reading = read(text, { today })
  return reading.kind === 'query' ? reading.query : undefined
}
