import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSuggester } from '../../src/bot/suggest.ts'

const places = createSuggester([
  { name: 'Germany', value: 'DE', aliases: ['Deutschland', 'ドイツ', '독일'], weight: 1116 },
  { name: 'United States', value: 'US', aliases: ['USA', 'America'], weight: 619 },
  { name: 'Japan', value: 'JP', weight: 232 },
  { name: 'Georgia', value: 'GE', weight: 1 },
  { name: 'Algeria', value: 'DZ', weight: 5 },
  { name: 'Australia', value: 'AU', weight: 8 },
  { name: 'Austria', value: 'AT', weight: 9 },
  { name: "Côte d'Ivoire", value: 'CI' },
  { name: 'United Kingdom', value: 'GB', aliases: ['UK'], weight: 40 },
  { name: 'United Arab Emirates', value: 'AE', weight: 2 },
])
const names = (typed: string, limit = 25) => places(typed, limit).map((found) => found.name)

describe('suggestions while typing', () => {
  it('put the likeliest name with that beginning first', () => {
    expect(names('ge')).toEqual(['Georgia', 'Germany']) // GE is Georgia's whole code
    expect(names('g')[0]).toBe('Germany')
    expect(names('ger')).toEqual(['Germany'])
    expect(names('united')).toEqual(['United States', 'United Kingdom', 'United Arab Emirates'])
  })

  it('offer everything, likeliest first, before a letter is typed', () => {
    expect(names('', 3)).toEqual(['Germany', 'United States', 'Japan'])
    expect(names('  ', 1)).toEqual(['Germany'])
  })

  it('give a whole alias the first place', () => {
    expect(names('uk')[0]).toBe('United Kingdom')
    expect(names('usa')[0]).toBe('United States')
  })

  it('find a later word of a name', () => {
    expect(names('emir')[0]).toBe('United Arab Emirates')
    expect(names('states')[0]).toBe('United States')
  })

  it('do not mind case, marks and signs', () => {
    expect(names('COTE D IV')[0]).toBe("Côte d'Ivoire")
    expect(names('côte d’i')[0]).toBe("Côte d'Ivoire")
  })

  it('find names in other scripts, half a syllable included', () => {
    expect(names('ドイ')[0]).toBe('Germany')
    expect(names('도')[0]).toBe('Germany') // on the way to 독
    expect(names('독일')[0]).toBe('Germany')
  })

  it('forgive a letter wrong, missing, too many or swapped', () => {
    for (const typed of ['germny', 'gremany', 'germsny', 'germmany'])
      expect(names(typed)[0], typed).toBe('Germany')
    expect(names('autsr')).toEqual(expect.arrayContaining(['Austria', 'Australia']))
  })

  it('keep what was typed right before what was typed nearly right', () => {
    expect(names('austri')).toEqual(['Austria', 'Australia'])
  })

  it('do not stretch two letters', () => {
    expect(names('xe')).toEqual([])
  })

  it('never give more than asked for, nor one name twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.nat(30), (typed, limit) => {
        const found = places(typed, limit).map((one) => one.value)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('find every name by every beginning of it', () => {
    for (const name of ['Germany', 'Japan', 'United Kingdom'])
      for (let length = 1; length <= name.length; length++)
        expect(names(name.slice(0, length))).toContain(name)
  })
})
