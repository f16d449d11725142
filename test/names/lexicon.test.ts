import { describe, expect, it, vi } from 'vitest'
import { keyOf } from '../../src/names/key.ts'
import { eachPlaceName, foreignLexicon, type PlaceName } from '../../src/names/lexicon.ts'
import { readTable } from '../../src/names/table.ts'

const english = new Map<string, PlaceName>()
eachPlaceName((key, meaning) => english.set(key, meaning))

/** Lexicons of which nothing was asked yet. */
async function fresh(): Promise<typeof import('../../src/names/lexicon.ts')> {
  vi.resetModules()
  return import('../../src/names/lexicon.ts')
}

const byLetter = (keys: Iterable<string>): Map<string, string[]> => {
  const letters = new Map<string, string[]>()
  for (const key of keys) letters.set(key[0]!, [...(letters.get(key[0]!) ?? []), key])
  return letters
}

describe('a lexicon of which nothing was asked yet', () => {
  it('finds every English name, whatever its first letter', async () => {
    for (const keys of byLetter(english.keys()).values()) {
      const { placeLexicon } = await fresh()
      const { names } = placeLexicon()
      expect(keys.map((key) => [key, names.get(key)])).toEqual(keys.map((key) => [key, english.get(key)]))
    }
  })

  it('knows with which word a name starts before any name is asked for', async () => {
    const { placeLexicon } = await fresh()
    expect(placeLexicon().starts.get('united')).toBeGreaterThanOrEqual(3)
    expect(placeLexicon().starts.has('wakanda')).toBe(false)
  })
})

const foreign = readTable('place-names-foreign.tsv').flatMap(([, ...cells]) => cells.join(';').split(';'))

it('every name in another language is found by its key', () => {
  const { names } = foreignLexicon()
  const keys = foreign.filter((entry) => entry !== '' && !entry.startsWith('!'))
  expect(keys.filter((key) => !names.has(key))).toEqual([])
})

it('a name that must be typed as it stands says so', () => {
  const names = foreign.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(keyOf(foreignLexicon().exact.get(keyOf(name))!)).toBe(keyOf(name))
})
