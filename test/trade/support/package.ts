import { parseMonth, type Range, range } from '../../../src/calendar/month.ts'
import { readPackages } from '../../../src/trade/load.ts'
import { createTrade } from '../../../src/trade/memory.ts'
import type { PackageFiles } from '../../../src/trade/package/files.ts'
import type { Members } from '../../../src/trade/partners.ts'
import type { Coverage, Scope, Trade } from '../../../src/trade/types.ts'

export const HEADER =
  'period,reporter,partner,flow,commodity,measure,value,unit,precision,status,source_id,note,low,high'

export interface Shape {
  readonly name?: string
  readonly coverage?: Coverage
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>
  readonly trade?: Readonly<Record<string, unknown>>
}

/** A package in memory: `rows` are lines of observations.csv, header left out. */
export function packageOf(rows: readonly string[], shape: Shape = {}): PackageFiles {
  const { name = 'tiny', coverage = 'published_figures' } = shape
  const files: Record<string, string | Uint8Array | undefined> = {
    'datapackage.json': JSON.stringify({
      name,
      resources: RESOURCES.map((resource) => ({ name: resource, path: `${resource}.csv` })),
      trade: {
        partner_coverage: coverage,
        units: { net_weight: 't', value: 'USD' },
        defaults: { reporter: 'CN', flow: 'export', commodity: '10', measure: 'net_weight' },
        ...shape.trade,
      },
    }),
    'observations.csv': [HEADER, ...rows].join('\n'),
    'commodities.csv': 'code,label,description,aliases\n10,cereals,,grain\n1001,wheat,,\n20,preserves,,',
    'sources.csv':
      'source_id,publisher,title,url,published_date\nA,Alpha,Figures,https://a.example,2025-01\nB,Beta,Talk,,\nC,Gamma,News,https://c.example,2025',
    'changes.csv': 'period,partner,kind,percent,source_id',
    'events.csv': 'date,kind,title,summary,source_id',
    'facts.csv': 'topic,statement,value,unit,qualifier,source_id,note',
    ...shape.files,
  }
  return {
    name,
    read: (path) => {
      const file = files[path]
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
  }
}

const RESOURCES = ['observations', 'commodities', 'sources', 'changes', 'events', 'facts']

export const tradeOf = (rows: readonly string[], shape: Shape = {}, members?: Members): Trade =>
  createTrade(readPackages([packageOf(rows, shape)]), members)

/** `row('2025-01', 'US', 5)`: China's exports of good 10 in whole tonnes, from source A. */
export function row(
  period: string,
  partner: string,
  value: number | string,
  more: Partial<Cells> = {},
): string {
  const cells: Cells = {
    period,
    reporter: 'CN',
    partner,
    flow: 'export',
    commodity: '10',
    measure: 'net_weight',
    value: String(value),
    unit: more.measure === 'value' ? 'USD' : 't',
    precision: '1',
    status: 'published',
    source_id: 'A',
    note: '',
    low: '',
    high: '',
    ...more,
  }
  return Object.values(cells).join(',')
}

interface Cells {
  readonly period: string
  readonly reporter: string
  readonly partner: string
  readonly flow: string
  readonly commodity: string
  readonly measure: string
  readonly value: string
  readonly unit: string
  readonly precision: string
  readonly status: string
  readonly source_id: string
  readonly note: string
  readonly low: string
  readonly high: string
}

export const scope = (partners: string | readonly string[], more: Partial<Scope> = {}): Scope => ({
  reporter: 'CN',
  flow: 'export',
  partners: typeof partners === 'string' ? [partners] : partners,
  commodities: ['10'],
  measure: 'net_weight',
  ...more,
})

/** `2025-07` or `2025-01/2025-07` */
export function period(text: string): Range {
  const [from, to = from] = text.split('/')
  return range(parseMonth(from!)!, parseMonth(to!)!)
}
