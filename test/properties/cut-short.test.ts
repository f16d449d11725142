import { expect, it } from 'vitest'
import { corpora } from '../question/corpus/index.ts'

/** All that a question says while it is being typed. */
const beginningsOf = (text: string): readonly string[] => {
  const words = text.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

const kinds: ReadonlySet<string> = new Set(['query', 'issue', 'talk'])

it.each(corpora())('a question about $name that breaks off anywhere is read without a throw', (corpus) => {
  const { world, answered, refused } = corpus
  const texts = [...answered, ...refused].flatMap(({ phrasings }) => phrasings).flatMap(beginningsOf)
  const unread = [...new Set(texts)].filter(
    (text) => !kinds.has(world.read(text, { today: world.today }).kind),
  )
  expect(unread).toEqual([])
})
