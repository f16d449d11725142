import { describe, expect, it } from 'vitest'
import { groups, isGroup } from '../../src/names/groups.ts'
import { placeAdjective, placeInText, placeLabel } from '../../src/names/labels.ts'
import { formerState } from '../../src/names/lexicon.ts'
import { isPlace, places } from '../../src/names/places.ts'
import { readPlaces } from '../../src/question/readers/place.ts'
import { tokenize } from '../../src/question/tokens.ts'

/** All codes that a text is read as; what is ambiguous stands with every candidate. */
const codesIn = (text: string): unknown[] =>
  readPlaces(tokenize(text)).map(({ value }) => ('code' in value ? value.code : value.kind))

describe('labels', () => {
  it.each([
    ['US', 'United States', 'the United States', 'US'],
    ['KR', 'South Korea', 'South Korea', 'South Korean'],
    ['HK', 'Hong Kong', 'Hong Kong', 'Hong Kong'],
    ['TW', 'Taiwan', 'Taiwan', 'Taiwanese'],
    ['NL', 'Netherlands', 'the Netherlands', 'Dutch'],
    ['EU', 'European Union', 'the European Union', 'EU'],
    ['WORLD', 'World', 'the world', 'World'],
    ['ZZ', 'Not specified', 'not specified', 'Not specified'],
  ])('%s is %s', (code, label, inText, adjective) => {
    expect([placeLabel(code), placeInText(code), placeAdjective(code)]).toEqual([label, inText, adjective])
  })

  it('a code that nobody knows is its own label', () => {
    expect(placeLabel('QQ')).toBe('QQ')
    expect(isPlace('QQ')).toBe(false)
    expect(isGroup('QQ')).toBe(false)
  })

  it('all codes in use have a line', () => {
    expect(places().size).toBe(250)
    for (const code of ['HK', 'MO', 'TW', 'XK', 'PR', 'RE', 'GL']) expect(isPlace(code)).toBe(true)
  })
})

describe('every label reads back to its own code', () => {
  const all = [...places().values(), ...groups().values()]
  it.each(all.map(({ code, label }) => [label, code]))('%s', (label, code) => {
    expect(codesIn(label)).toEqual([code])
    expect(codesIn(`imports from ${placeInText(code)} in July 2025`)).toEqual([code])
  })
})

describe('every code reads back in capitals', () => {
  it.each([...places().values()].map(({ code, alpha3 }) => [code, alpha3]))('%s, %s', (code, alpha3) => {
    // behind "vs" LY and PY are the year before
    const joint = code === 'LY' || code === 'PY' ? 'and' : 'vs'
    // SA is South Africa to many who write it, and is asked back
    expect(codesIn(`CN ${joint} ${code}`)).toEqual(['CN', code === 'SA' ? 'ambiguous' : code])
    if (alpha3 !== 'MAR') expect(codesIn(`CHN vs ${alpha3}`)).toEqual(['CN', code])
  })
})

describe('states that are no more', () => {
  it.each([
    ['Yugoslavia', ['SI', 'HR', 'BA', 'RS', 'ME', 'MK', 'XK']],
    ['Czechoslovakia', ['CZ', 'SK']],
    ['East Germany', ['DE']],
    ['the Netherlands Antilles', ['CW', 'SX', 'BQ']],
  ])('%s has successors', (name, successors) => {
    expect(formerState(name)?.successors).toEqual(successors)
  })

  it('a state that is, is none of them', () => {
    expect(formerState('Germany')).toBeUndefined()
  })
})
