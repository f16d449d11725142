import { isoMonth, month } from '../../src/calendar/month.ts'
import { places } from '../../src/names/places.ts'

const HEADER = 'period,reporter,partner,flow,commodity,measure,value,unit,precision,status,source_id,note'
const GOODS = 30
const MONTHS = 40
const FIRST = month(2023, 1)

/** The files of a package with so many rows: complete partners, two measures, no amount like another. */
export function bigPackage(rows: number): ReadonlyMap<string, string> {
  const lines = [HEADER, ...observations(rows)]
  const goods = Array.from({ length: GOODS }, (_, i) => `${250_490 + i},good ${i},,`)
  const names = ['observations', 'commodities', 'sources']
  const descriptor = {
    name: 'big',
    resources: names.map((name) => ({ name, path: `${name}.csv` })),
    trade: { partner_coverage: 'complete', defaults: { measure: 'value' } },
  }
  return new Map([
    ['datapackage.json', JSON.stringify(descriptor)],
    ['version.json', JSON.stringify(version(rows))],
    ['observations.csv', lines.join('\n')],
    ['commodities.csv', ['code,label,description,aliases', ...goods].join('\n')],
    ['sources.csv', 'source_id,publisher,title,url,published_date\nS,Customs,Monthly trade,,'],
  ])
}

function* observations(rows: number): Generator<string> {
  const partners = [...places().keys()]
    .filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'DE')
    .slice(0, 99)
  let made = 0
  for (const reporter of ['GB', 'BR', 'DE', 'FR', 'IT'])
    for (const flow of ['export', 'import'])
      for (let good = 0; good < GOODS; good++)
        for (let at = 0; at < MONTHS; at++)
          for (const partner of ['DE', ...partners]) {
            if (made >= rows) return
            const start = `${isoMonth(FIRST + at)},${reporter},${partner},${flow},${250_490 + good}`
            yield `${start},value,${made * 7 + 1},USD,,published,S,`
            yield `${start},net_weight,${made * 3 + 1},kg,,published,S,`
            made += 2
          }
}

const version = (rows: number) => ({
  ...{ package: 'big', number: 1, base: null, why: 'first', at: '2026-04-20T00:00:00Z' },
  ...{ since: '2026-04-20T00:00:00Z', hash: 'x', rows, files: [], newMonths: [] },
  ...{ newCells: 0, added: 0, replaced: 0, revisions: 0 },
})
