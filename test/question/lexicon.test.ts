import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDrawers } from '../../src/names/drawers.ts'
import { readTable } from '../../src/names/table.ts'
import {
  beginningsIn,
  emptyNode,
  grow,
  isKnownWord,
  walk,
  wholeWordTree,
  wordTree,
} from '../../src/question/lexicon.ts'
import { readWords } from '../../src/question/readers/word.ts'
import { senseKindOf, senseKinds } from '../../src/question/sense-kinds.ts'
import { tokenize } from '../../src/question/tokens.ts'

const tree = (...phrases: string[]) => {
  const root = emptyNode<string>()
  for (const phrase of phrases) grow(root, phrase).entry = phrase
  return root
}

const found = (root: ReturnType<typeof tree>, message: string): [number, string][] => {
  const ends: [number, string][] = []
  const { list } = tokenize(message)
  const first = beginningsIn(root)(list[0]!)
  if (first) walk(first, list, 0, ends, (_, _at, end, phrase) => ends.push([end, phrase]))
  return ends
}

describe('a tree of phrases', () => {
  test('finds every phrase that starts at a place, the shortest first', () => {
    const root = tree('year', 'year on year', 'year to date')
    expect(found(root, 'year on year change')).toEqual([
      [1, 'year'],
      [3, 'year on year'],
    ])
  })

  test('finds nothing in half a phrase', () => {
    expect(found(tree('year on year'), 'year on')).toEqual([])
  })

  test('reads a hyphen as a space, whichever of both has it', () => {
    expect(found(tree('rare earth'), 'rare-earth magnets')).toEqual([[3, 'rare earth']])
    expect(found(tree('rare-earth'), 'rare earth magnets')).toEqual([[2, 'rare-earth']])
  })

  test('does not join what a dash parts', () => {
    expect(found(tree('rare earth'), 'rare- earth')).toEqual([])
  })
})

describe('the words of questions', () => {
  test('know the trade and no nonsense', () => {
    expect(['exports', 'imports', 'tonnes', 'share'].every(isKnownWord)).toBe(true)
    expect(['xyzzy', 'wakanda'].some(isKnownWord)).toBe(false)
  })

  test.each(['words.tsv', 'words-foreign.tsv'])('%s has three columns in every line', (file) => {
    const lines = readFileSync(`data/names/${file}`, 'utf8').split('\n')
    for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
      expect(line.split('\t')).toHaveLength(3)
      expect(line).not.toMatch(/\|\||\|$|\t$/)
    }
  })
})

test('every kind that a rule can name stands in the lexicon, and no other', () => {
  const kinds = ['words.tsv', 'words-foreign.tsv'].flatMap((file) =>
    [...readTable(file)].map(([kind]) => kind),
  )
  expect([...new Set(kinds)].sort()).toEqual([...senseKinds].sort())
  expect(() => senseKindOf('quantty')).toThrow('quantty')
})

test('every phrase of the lexicon is found where it stands', () => {
  for (const file of ['words.tsv', 'words-foreign.tsv']) {
    const lines = readFileSync(`data/names/${file}`, 'utf8').split('\n')
    const phrases = lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[2]!)
    for (const phrase of phrases.flatMap((cell) => cell.split('|'))) {
      const tokens = tokenize(phrase)
      if (tokens.list.length === 0) continue // a sign that is taken off as markup
      const ends = readWords(tokens).flatMap(({ from, to }) => (from === 0 ? [to] : []))
      expect(ends, phrase).toContain(tokens.list.length)
    }
  }
})

test('every word of the whole lexicon has the same meanings where it is asked for alone', () => {
  for (const [word, node] of wholeWordTree().next!) expect(wordTree().next?.get(word), word).toEqual(node)
})

test('a phrase is laid where its first word is looked for', () => {
  for (const [, , cell] of [...readTable('words.tsv'), ...readTable('words-foreign.tsv')]) {
    for (const phrase of cell!.split('|')) {
      const first = tokenize(phrase).list.find(({ text }) => text !== '-')
      if (!first) continue // a sign that is taken off as markup
      let taken = 0
      const drawers = createDrawers<0>((drawer) => {
        taken += drawer.length
      })
      drawers.put(phrase, 0)
      drawers.open(first.text)
      expect(taken, phrase).toBe(1)
    }
  }
})
