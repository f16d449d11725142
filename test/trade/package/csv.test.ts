import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/trade/package/csv.ts'

const read = (text: string) => {
  const faults: string[] = []
  const records = [...readCsv(text, (line, found) => faults.push(`${line}: ${found}`))]
  return { records: records.map(({ line, fields }) => [line, ...fields]), faults }
}

describe('a CSV file', () => {
  it('is cut at commas and line ends, the last one needed or not', () => {
    expect(read('a,b\n1,\n').records).toEqual([
      [1, 'a', 'b'],
      [2, '1', ''],
    ])
    expect(read('a,b\n1,').records).toEqual(read('a,b\n1,\n').records)
  })

  it('may end its lines with CRLF, in quotes too', () => {
    expect(read('a,b\r\n"x, ""y""",2\r\n3,"4"\r\n').records).toEqual([
      [1, 'a', 'b'],
      [2, 'x, "y"', '2'],
      [3, '3', '4'],
    ])
  })

  it('counts the lines inside a quoted field', () => {
    expect(read('"one\ntwo",b\nc,d').records).toEqual([
      [1, 'one\ntwo', 'b'],
      [3, 'c', 'd'],
    ])
  })

  it('keeps empty fields and passes over blank lines', () => {
    expect(read('a\n\n,\r\n\r\n"",').records).toEqual([
      [1, 'a'],
      [3, '', ''],
      [5, '', ''],
    ])
  })

  it.each([
    [
      'a\nb"c,d\ne',
      '2: a quote inside a field',
      [
        [1, 'a'],
        [3, 'e'],
      ],
    ],
    [
      'a\n"b"c,d\ne',
      '2: text after a closing quote',
      [
        [1, 'a'],
        [3, 'e'],
      ],
    ],
    ['a\n"b,d\ne', '2: a quote that is never closed', [[1, 'a']]],
  ])('reports %j and reads on where it can', (text, fault, records) => {
    expect(read(text)).toEqual({ faults: [fault], records })
  })
})
