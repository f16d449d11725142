import { expect, it, vi } from 'vitest'
import { entries } from '../../../src/question/readers/period/lexicon-entries.ts'
import { tokenize } from '../../../src/question/tokens.ts'

const texts: string[] = []
for (const enter of entries) enter((text) => texts.push(text))

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .list.map((token) => token.text)
    .filter((word) => word !== '-')

const byLetter = new Map<string, string[]>()
for (const text of texts) {
  const letter = wordsOf(text)[0]!.charAt(0)
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), text])
}

it.each([...byLetter])('what begins with %s is found though nothing was asked before', async (_, list) => {
  vi.resetModules()
  const { lexicon } = await import('../../../src/question/readers/period/lexicon.ts')
  for (const text of list) {
    const [first, ...rest] = wordsOf(text)
    const { alone = [], phrases = [] } = lexicon.get(first!) ?? {}
    const found = rest.length === 0 ? alone : phrases.filter((phrase) => `${phrase.rest}` === `${rest}`)
    expect(found, text).not.toEqual([])
  }
})
