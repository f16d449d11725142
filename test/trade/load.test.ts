import { describe, expect, it } from 'vitest'
import { DataError, describeFault } from '../../src/trade/faults.ts'
import { readPackages } from '../../src/trade/load.ts'
import { HEADER, packageOf, row, type Shape, tradeOf } from './support/package.ts'

/** What loading says, one line a fault. */
function faultsOf(rows: readonly string[], shape: Shape = {}): readonly string[] {
  try {
    readPackages([packageOf(rows, shape)])
    return []
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault)
    throw error
  }
}

const good = row('2025-01', 'US', 5)
const file = (name: string, text: string | Uint8Array | undefined): Shape => ({ files: { [name]: text } })
const OBSERVATIONS = 'tiny/observations.csv'

describe('a package', () => {
  it('loads when everything fits', () => {
    expect(faultsOf([good])).toEqual([])
  })

  it.each([
    [
      'period',
      row('2025-13', 'US', 5),
      '"2025-13", expected a month like 2025-07, or a range like 2025-01/2025-07',
    ],
    ['period', row('2025-03/2025-01', 'US', 5), '"2025-03/2025-01", expected a month like'],
    ['period', row('2025-01-05', 'US', 5), '"2025-01-05", expected a month like'],
    [
      'reporter',
      row('2025-01', 'US', 5, { reporter: 'China' }),
      '"China", expected a two-letter ISO country code',
    ],
    ['partner', row('2025-01', 'usa', 5), '"usa", expected a two-letter ISO country code, WORLD or a bloc'],
    ['flow', row('2025-01', 'US', 5, { flow: 'sideways' }), '"sideways", expected export or import'],
    [
      'commodity',
      row('2025-01', 'US', 5, { commodity: '30' }),
      '"30", expected a code that stands in commodities.csv',
    ],
    ['commodity', row('2025-01', 'US', 5, { commodity: '10.01' }), '"10.01", expected a customs code'],
    ['measure', row('2025-01', 'US', 5, { measure: 'weight' }), '"weight", expected net_weight or value'],
    ['value', row('2025-01', 'US', -5), '"-5", expected a number, zero or more'],
    ['value', row('2025-01', 'US', 'n/a'), '"n/a", expected a number, zero or more'],
    ['value', row('2025-01', 'US', ''), 'nothing, expected a number, zero or more'],
    ['unit', row('2025-01', 'US', 5, { unit: 'lb' }), '"lb", expected t, kg or USD'],
    ['unit', row('2025-01', 'US', 5, { unit: 'USD' }), '"USD", expected t or kg for a net weight'],
    ['unit', row('2025-01', 'US', 5, { measure: 'value', unit: 't' }), '"t", expected USD for a value'],
    ['precision', row('2025-01', 'US', 5, { precision: '0' }), '"0", expected a number above zero'],
    ['status', row('2025-01', 'US', 5, { status: 'final' }), '"final", expected published, derived'],
    [
      'source_id',
      row('2025-01', 'US', 5, { source_id: 'Z' }),
      '"Z", expected an id that stands in sources.csv',
    ],
    ['low', row('2025-01', 'US', 5, { high: '6' }), 'nothing, expected both low and high, or neither'],
    [
      'low',
      row('2025-01', 'US', 5, { low: '6', high: '7' }),
      '"6", expected a low that is not above the value',
    ],
    [
      'low',
      row('2025-01', 'US', 5, { low: '5.2', high: '4.9' }),
      '"5.2", expected a low that is not above the high',
    ],
    [
      'high',
      row('2025-01', 'US', 5, { low: '3', high: '4' }),
      '"4", expected a high that is not below the value',
    ],
  ])('is refused for a %s such as in %j', (column, bad, what) => {
    const [fault, ...more] = faultsOf([good, bad])
    expect(fault).toContain(`${OBSERVATIONS} line 3, column ${column}: found ${what}`)
    expect(more).toEqual([])
  })

  it('may give a range that a rounded value lies just outside of', () => {
    expect(faultsOf([row('2025-01', 'US', 174, { low: '173.6', high: '173.8' })])).toEqual([])
  })

  it('reports every fault of every package at once, the first 20 in full', () => {
    const bad = Array.from({ length: 15 }, () => row('2025-01', 'US', -1))
    const read = () =>
      readPackages([packageOf(bad), packageOf(bad, { name: 'other' }), packageOf([good], { name: 'whole' })])
    expect(read).toThrow(DataError)
    try {
      read()
    } catch (error) {
      expect(error).toMatchObject({ code: 'bad_data', count: 30 })
      expect((error as DataError).faults).toHaveLength(20)
      expect((error as DataError).message).toContain('30 faults')
      expect((error as DataError).message).toContain('and 10 more')
      expect((error as DataError).faults.at(-1)?.file).toBe('other/observations.csv')
    }
  })

  it.each([
    ['a missing file', file('sources.csv', undefined), 'tiny/sources.csv: found no such file'],
    ['an empty file', file('commodities.csv', ''), 'tiny/commodities.csv: found an empty file'],
    [
      'a missing column',
      file('observations.csv', HEADER.replace(',status', '')),
      `${OBSERVATIONS} line 1, column status: found no such column`,
    ],
    [
      'a column that stands twice',
      file('observations.csv', `${HEADER},value`),
      `${OBSERVATIONS} line 1, column value: found the column twice`,
    ],
    [
      'a line with too few fields',
      file('observations.csv', `${HEADER}\n2025-01,CN`),
      `${OBSERVATIONS} line 2: found 2 fields, expected 14`,
    ],
    [
      'bytes that are not UTF-8',
      file('events.csv', new Uint8Array([0x61, 0x0a, 0xff])),
      'tiny/events.csv line 2: found bytes that are not UTF-8',
    ],
    [
      'an id that stands twice',
      file('sources.csv', 'source_id,publisher,title\nA,a,a\nA,b,b'),
      'tiny/sources.csv line 3, column source_id: found "A" again',
    ],
    [
      'a code that stands twice',
      file('commodities.csv', 'code,label\n10,a\n10,b'),
      'tiny/commodities.csv line 3, column code: found "10" again',
    ],
    [
      'a change without its source',
      file('changes.csv', 'period,partner,kind,percent,source_id\n2025-01,US,mom,5,Q'),
      'tiny/changes.csv line 2, column source_id: found "Q"',
    ],
    [
      'a change of another kind',
      file('changes.csv', 'period,partner,kind,percent,source_id\n2025-01,US,wow,5,A'),
      'tiny/changes.csv line 2, column kind: found "wow", expected mom, yoy or ytd_yoy',
    ],
    [
      'an event without a month',
      file('events.csv', 'date,kind,title,summary,source_id\n2025,k,t,s,A'),
      'tiny/events.csv line 2, column date: found "2025"',
    ],
    [
      'an address that is none',
      file('sources.csv', 'source_id,publisher,title,url\nA,a,a,javascript:1'),
      'tiny/sources.csv line 2, column url: found "javascript:1"',
    ],
    [
      'a descriptor that is not JSON',
      file('datapackage.json', '{'),
      'tiny/datapackage.json: found text that is not JSON',
    ],
    [
      'a descriptor without a trade object',
      file('datapackage.json', '{"name":"tiny","resources":[]}'),
      'tiny/datapackage.json, column trade: found nothing, expected an object',
    ],
    [
      'an unknown coverage',
      { trade: { partner_coverage: 'some' } },
      'tiny/datapackage.json, column trade.partner_coverage: found "some", expected complete',
    ],
    [
      'a default good that is not there',
      { trade: { defaults: { commodity: '99' } } },
      'column trade.defaults.commodity: found "99"',
    ],
    [
      'a path out of its folder',
      file(
        'datapackage.json',
        JSON.stringify({
          name: 'tiny',
          resources: [
            ...['observations', 'commodities'].map((name) => ({ name, path: `${name}.csv` })),
            { name: 'sources', path: '../sources.csv' },
          ],
          trade: { partner_coverage: 'complete' },
        }),
      ),
      'found ../sources.csv, expected a path inside',
    ],
  ] satisfies [string, Shape, string][])('is refused for %s', (_what, shape, said) => {
    expect(faultsOf([good], shape).join('\n')).toContain(said)
  })

  it('needs observations, commodities and sources only', () => {
    const resources = ['observations', 'commodities', 'sources'].map((name) => ({
      name,
      path: `${name}.csv`,
    }))
    const bare = JSON.stringify({ name: 'tiny', resources, trade: { partner_coverage: 'complete' } })
    const [loaded] = readPackages([packageOf([good], file('datapackage.json', bare))])
    expect(loaded).toMatchObject({ changes: [], events: [], facts: [] })
    expect(loaded?.info).toMatchObject({
      title: 'tiny',
      defaults: {},
      units: { net_weight: 'kg', value: 'USD' },
    })
  })

  it('names an observation resource that it lacks', () => {
    const bare = JSON.stringify({ name: 'tiny', resources: [], trade: { partner_coverage: 'complete' } })
    expect(faultsOf([good], file('datapackage.json', bare))).toHaveLength(3)
  })

  it('may start with a byte order mark, end lines with CRLF and leave out optional columns', () => {
    const header = HEADER.replace(',low,high', '').replace(',note', '').replace(',precision', '')
    const text = `\uFEFF${header}\r\n2025-01,CN,US,export,10,net_weight,5,t,published,A\r\n`
    const [loaded] = readPackages([packageOf([], file('observations.csv', text))])
    expect(loaded?.columns.value).toEqual(Float64Array.of(5))
    expect(loaded?.columns.precision).toEqual(Float64Array.of(0))
  })

  it('brings weights to its own unit', () => {
    const [loaded] = readPackages([packageOf([row('2025-01', 'US', 1500, { unit: 'kg' })])])
    expect(loaded?.columns.value[0]).toBe(1.5)
    expect(loaded?.columns.unit[0]).toBe('t')
    expect(loaded?.columns.low[0]).toBe(1.4995)
  })

  it('cannot be loaded twice under one name', () => {
    expect(() => readPackages([packageOf([good]), packageOf([good])])).toThrow('each package once')
  })

  it('has a version that changes with its figures and with nothing else', () => {
    const one = tradeOf([good]).version
    expect(tradeOf([good]).version).toBe(one)
    expect(tradeOf([row('2025-01', 'US', 6)]).version).not.toBe(one)
  })
})
