import { expect, it } from 'vitest'
import { corpora } from '../question/corpus/index.ts'

/** All that a question says while it is being typed. */
const beginningsOf = (text: string): readonly string[] => {
  const words = text.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

it('a question that breaks off anywhere is read without a throw', () => {
  for (const { world, answered, refused } of corpora()) {
    const texts = [...answered, ...refused].flatMap(({ phrasings }) => phrasings).flatMap(beginningsOf)
    for (const text of new Set(texts)) {
      const reading = world.read(text, { today: world.today })
      expect(['query', 'issue', 'talk'], text).toContain(reading.kind)
    }
  }
})
