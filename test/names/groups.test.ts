import { describe, expect, it } from 'vitest'
import { month, range } from '../../src/calendar/month.ts'
import { groupChangedWithin, groupNote, groups, membersOf } from '../../src/names/groups.ts'
import { isPlace } from '../../src/names/places.ts'

const count = (group: string, year: number, at: number): number => membersOf(group, month(year, at)).length

describe('members by date', () => {
  it.each([
    ['EU', 2004, 4, 15],
    ['EU', 2004, 5, 25],
    ['EU', 2007, 1, 27],
    ['EU', 2013, 6, 27],
    ['EU', 2013, 7, 28],
    ['EU', 2020, 1, 28],
    ['EU', 2020, 2, 27],
    ['EURO', 2022, 12, 19],
    ['EURO', 2023, 1, 20],
    ['EURO', 2025, 12, 20],
    ['EURO', 2026, 1, 21],
    ['ASEAN', 1999, 3, 9],
    ['ASEAN', 1999, 4, 10],
    ['ASEAN', 2025, 9, 10],
    ['ASEAN', 2025, 11, 11],
    ['BRICS', 2010, 6, 4],
    ['BRICS', 2023, 12, 5],
    ['BRICS', 2024, 1, 9],
    ['BRICS', 2025, 1, 10],
    ['G7', 2025, 7, 7],
    ['G20', 2025, 7, 19],
    ['MERCOSUR', 2014, 1, 5],
    ['MERCOSUR', 2020, 1, 4],
    ['MERCOSUR', 2025, 1, 5],
    ['USMCA', 2025, 7, 3],
    ['GCC', 2025, 7, 6],
    ['CPTPP', 2024, 11, 11],
    ['CPTPP', 2024, 12, 12],
    ['RCEP', 2025, 7, 15],
    ['APEC', 2025, 7, 21],
    ['OECD', 1999, 1, 29],
    ['OECD', 2025, 7, 38],
    ['OPEC', 2023, 12, 13],
    ['OPEC', 2024, 1, 12],
    ['AFRICAN_UNION', 2025, 7, 55],
    ['EFTA', 2025, 7, 4],
    ['EEA', 2025, 7, 30],
  ])('%s in %i-%i has the right number of members', (group, year, at, members) => {
    expect(count(group, year, at)).toBe(members)
  })

  it('the United Kingdom is in the EU until January 2020', () => {
    expect(membersOf('EU', month(2020, 1))).toContain('GB')
    expect(membersOf('EU', month(2020, 2))).not.toContain('GB')
  })

  it('Hong Kong and Taiwan are economies of APEC', () => {
    expect(membersOf('APEC', month(2025, 1))).toEqual(expect.arrayContaining(['HK', 'TW']))
  })

  it('Saudi Arabia is not counted in BRICS, and the note says so', () => {
    expect(membersOf('BRICS', month(2025, 7))).not.toContain('SA')
    expect(groupNote('BRICS')).toContain('Saudi Arabia')
  })

  it('a range in which somebody joined has changed members', () => {
    expect(groupChangedWithin('EU', range(month(2019, 12), month(2020, 3)))).toBe(true)
    expect(groupChangedWithin('EU', range(month(2020, 2), month(2025, 12)))).toBe(false)
    expect(groupChangedWithin('ASIA', range(month(2000, 1), month(2025, 12)))).toBe(false)
  })
})

describe('regions', () => {
  const now = month(2025, 7)

  it('the continents share no place and leave out only Antarctica', () => {
    const all = ['AFRICA', 'AMERICAS', 'ASIA', 'EUROPE', 'OCEANIA'].flatMap((code) => membersOf(code, now))
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe(249)
    expect(all).not.toContain('AQ')
  })

  it('Mexico is in North and in Latin America, the United States only in the first', () => {
    expect(membersOf('NORTH_AMERICA', now)).toEqual(expect.arrayContaining(['MX', 'US', 'CA']))
    expect(membersOf('LATIN_AMERICA', now)).toContain('MX')
    expect(membersOf('LATIN_AMERICA', now)).not.toContain('US')
  })

  it('every member of every group is a place, and no group is empty', () => {
    for (const code of groups().keys()) {
      const members = membersOf(code, now)
      expect(members.length, code).toBeGreaterThan(1)
      expect(members.filter((member) => !isPlace(member))).toEqual([])
    }
  })
})
