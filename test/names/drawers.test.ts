import { describe, expect, it } from 'vitest'
import { createDrawers, lookup } from '../../src/names/drawers.ts'

function filled(...names: readonly string[]) {
  const taken: string[] = []
  const drawers = createDrawers<string>((drawer) => taken.push(...drawer.map(({ row }) => row)))
  for (const name of names) drawers.put(name, `${name}!`)
  return { drawers, taken }
}

describe('drawers', () => {
  it('give what has the letter, in its order, and once', () => {
    const { drawers, taken } = filled('july', 'may', 'june')
    drawers.open('j')
    drawers.open('january')
    expect(taken).toEqual(['july!', 'june!'])
  })

  it.each([
    ['Åland', 'aland'],
    ['Österreich', 'osterreich'],
    ['ülke', 'Ulke'],
    ['日本', '日'],
    ['가나', '가나'],
    ['9m', '9'],
    ['𠮷野', '𠮷'],
  ])('%s lies where %s is looked for', (name, word) => {
    const { drawers, taken } = filled(name)
    drawers.open(word)
    expect(taken).toEqual([`${name}!`])
  })

  it('tells signs of two halves apart', () => {
    const { drawers, taken } = filled('🇩🇪', '𠮷野')
    drawers.open('𡀀')
    drawers.open('𠮷')
    expect(taken).toContain('𠮷野!')
  })

  it.each(['', '9', 'z', '日'])('give nothing for "%s" where nothing begins so', (word) => {
    const { drawers, taken } = filled('may')
    drawers.open(word)
    expect(taken).toEqual([])
  })
})

it('a lookup opens the drawer of what it is asked for', () => {
  const map = new Map<string, number>()
  const drawers = createDrawers<number>((drawer) => {
    for (const { name, row } of drawer) map.set(name, row)
  })
  drawers.put('june', 6)
  drawers.put('may', 5)
  const months = lookup(map, drawers)
  expect([months.get('june'), months.has('july'), map.size]).toEqual([6, false, 1])
  expect([months.has('may'), months.get('may')]).toEqual([true, 5])
})
