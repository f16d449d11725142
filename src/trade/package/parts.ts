import type { z } from 'zod'
import { parseMonth } from '../../calendar/month.ts'
import type { ChangeKind, Commodity, Fact, PublishedChange, Source, TradeEvent } from '../types.ts'
import type * as schemas from './schemas.ts'
import type { TableRow } from './table.ts'

type Of<S extends keyof typeof schemas> = TableRow<z.infer<(typeof schemas)[S] & z.ZodType>>

export const commodityOf = (name: string, { value }: Of<'commodity'>): Commodity => ({
  code: value.code,
  package: name,
  label: value.label,
  description: value.description,
  aliases: value.aliases
    .split(';')
    .map((alias) => alias.trim())
    .filter(Boolean),
})

export const sourceOf = (name: string, { value }: Of<'source'>): Source => ({
  id: value.source_id,
  package: name,
  publisher: value.publisher,
  title: value.title,
  ...(value.url !== undefined && { url: value.url }),
  ...(value.published_date !== undefined && { published: value.published_date }),
})

const CHANGE_KINDS = {
  mom: 'month_on_month',
  yoy: 'year_on_year',
  ytd_yoy: 'year_to_date',
} as const satisfies Record<z.infer<typeof schemas.change>['kind'], ChangeKind>

export const changeOf = (name: string, { line, value }: Of<'change'>): PublishedChange => ({
  package: name,
  line,
  period: value.period,
  partner: value.partner,
  kind: CHANGE_KINDS[value.kind],
  percent: value.percent.value,
  decimals: value.percent.decimals,
  source: value.source_id,
})

export const eventOf = (name: string, { value }: Of<'event'>): TradeEvent => ({
  package: name,
  date: value.date,
  month: parseMonth(value.date)!, // the schema has let only months and days through
  kind: value.kind,
  title: value.title,
  summary: value.summary,
  source: value.source_id,
})

export const factOf = (name: string, { value }: Of<'fact'>): Fact => ({
  package: name,
  topic: value.topic,
  statement: value.statement,
  ...(value.value !== undefined && { value: value.value }),
  ...(value.unit !== '' && { unit: value.unit }),
  ...(value.qualifier !== '' && { qualifier: value.qualifier }),
  source: value.source_id,
  ...(value.note !== '' && { note: value.note }),
})
