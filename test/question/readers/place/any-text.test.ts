import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachPlaceName } from '../../../../src/names/lexicon.ts'
import { readPlaces } from '../../../../src/question/readers/place.ts'
import { tokenize } from '../../../../src/question/tokens.ts'

const names: string[] = []
eachPlaceName((key) => names.push(key))
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    ',',
    ' and ',
    ' - ',
    '(',
    ')',
    '.',
    ' of the ',
    ' us ',
    ' US ',
    ' vs ',
    "'s ",
    ' in ',
    '->',
    ' July 2025 ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

it('any text gives edges in order, none inside another and all inside the text', () => {
  fc.assert(
    fc.property(text, (message) => {
      const tokens = tokenize(message)
      let end = 0
      for (const { from, to } of readPlaces(tokens)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(tokens.list.length)
    }),
    { numRuns: 2000 },
  )
})

it('a name reads the same in capitals, in small letters and behind white space', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names.filter((name) => name.length > 4 && !name.includes("'"))),
      (name) => {
        const codes = (message: string) => readPlaces(tokenize(message)).map(({ value }) => value)
        const plain = codes(`exports to ${name} in total`).map(({ kind }) => kind)
        expect(
          codes(`exports   to  ${name.replaceAll(' ', '  ')}  in total`).map(({ kind }) => kind),
        ).toEqual(plain)
        expect(codes(`EXPORTS TO ${name.toUpperCase()} IN TOTAL`).map(({ kind }) => kind)).toEqual(plain)
      },
    ),
    { numRuns: 2000 },
  )
})
