import { describe, expect, it } from 'vitest'
import { readFramings } from '../../../src/question/readers/framing.ts'
import { readPeriods } from '../../../src/question/readers/period.ts'
import { readPlaces } from '../../../src/question/readers/place.ts'
import { tokenize } from '../../../src/question/tokens.ts'

const framesIn = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  const read = { places: readPlaces(tokens), periods: readPeriods(tokens), goods: [] }
  return readFramings(tokens, read).map(({ from, to, value }) => {
    const words = tokens.list.slice(from, to).map((token) => token.text)
    return `${value[0]!.kind}: ${words.join(' ')}`
  })
}

describe('a clause that only frames the claim', () => {
  it.each([
    [
      'The ministry says exports rose – is that right?',
      ['filler: the ministry says', 'yesno: - is that right'],
    ],
    ['A rival paper reports that exports fell', ['filler: a rival paper reports that']],
    ['A minister told parliament that exports rose', ['filler: a minister told parliament that']],
    ['My editor wants to know whether exports rose', ['yesno: my editor wants to know whether']],
    ['my boss wants to know how much Japan bought', ['filler: my boss wants to know']],
    ['According to the trade association, exports fell', ['filler: according to the trade association ,']],
    ['Is Brazil, as is often claimed, a net exporter', ['filler: , as is often claimed ,']],
    ['Did exports to the EU fall, as Brussels says?', ['filler: , as brussels says']],
    ['Exports rose. Does the data support this?', ['yesno: does the data support this']],
    ['exports rose; is that what the figures show?', ['yesno: ; is that what the figures show']],
    ['Reuters has 6,357 t, do you agree?', ['filler: reuters has', 'yesno: , do you agree']],
    ['I read somewhere that exports fell', ['filler: i read somewhere that']],
    [
      'a supplier told us that exports fell. Is he right?',
      ['filler: a supplier told us that', 'yesno: is he right'],
    ],
    ['exports rose in July 2025, did they?', ['yesno: , did they']],
  ])('%s', (text, frames) => {
    expect(framesIn(text)).toEqual(frames)
  })

  it('keeps the place that may be whose trade it is', () => {
    expect(framesIn('The Indian press says deliveries to India fell')).toHaveLength(1)
    expect(framesIn('The Indian press says deliveries fell')).toEqual([])
    expect(framesIn('The British press says coal from the US fell')).toEqual([])
  })

  it.each([
    'the report for July',
    'media reports on exports',
    'as much as Brazil says it exported there',
    'show this',
    'the top supplier reported for July',
    'according to Reuters exports fell',
    'Reuters says what for July',
  ])('%s has none', (text) => {
    expect(framesIn(text)).toEqual([])
  })
})

describe('no frame', () => {
  it.each([
    ['denies it', 'no analyst says exports fell'],
    ['asks who says so', 'which paper says exports fell'],
    ['names the month', 'October reports say exports fell'],
  ])('%s', (_, text) => expect(framesIn(text)).toEqual([]))
})
