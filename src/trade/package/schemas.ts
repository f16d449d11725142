import * as z from 'zod'
import * as cell from './cells.ts'

// writing a function for each shape pays from thousands of objects on, and a package has a handful: rows are read by cells
z.config({ jitless: true })

/** One schema a file; a key is a column, and a column may be missing from the file where its cell may be empty. */
export const observation = z.object({
  period: cell.period,
  reporter: cell.reporter,
  partner: cell.partner,
  flow: cell.flow,
  commodity: cell.commodityCode,
  measure: cell.measure,
  value: cell.amount,
  unit: cell.unit,
  precision: cell.optional(cell.step),
  status: cell.status,
  source_id: cell.text,
  note: z.string(),
  low: cell.optional(cell.amount),
  high: cell.optional(cell.amount),
})

export const commodity = z.object({
  code: cell.commodityCode,
  label: cell.text,
  description: z.string(),
  aliases: z.string(),
})

export const source = z.object({
  source_id: cell.text,
  publisher: cell.text,
  title: cell.text,
  url: cell.optional(cell.address),
  published_date: cell.optional(cell.date),
})

export const change = z.object({
  period: cell.period,
  partner: cell.partner,
  kind: z.enum(['mom', 'yoy', 'ytd_yoy'], 'mom, yoy or ytd_yoy'),
  percent: cell.percent,
  source_id: cell.text,
})

export const event = z.object({
  date: cell.monthDate,
  kind: cell.text,
  title: cell.text,
  summary: z.string(),
  source_id: cell.text,
})

export const fact = z.object({
  topic: cell.text,
  statement: cell.text,
  value: cell.optional(cell.signed),
  unit: z.string(),
  qualifier: z.string(),
  source_id: cell.text,
  note: z.string(),
})

export type ObservationRow = z.infer<typeof observation>

const trade = z.object({
  defaults: z
    .object({
      reporter: cell.reporter.optional(),
      flow: cell.flow.optional(),
      commodity: cell.commodityCode.optional(),
      measure: cell.measure.optional(),
    })
    .default({}),
  units: z
    .object({
      net_weight: z.enum(['t', 'kg'], 't or kg').default('kg'),
      value: z.literal('USD', 'USD').default('USD'),
    })
    .default({ net_weight: 'kg', value: 'USD' }),
  partner_coverage: z.enum(
    ['complete', 'published_figures', 'selected'],
    'complete, published_figures or selected',
  ),
  release: z
    .object({
      publisher: z.string().default(''),
      cadence: z.string().default(''),
      day_of_month: z
        .int('a day from 1 to 31')
        .min(1, 'a day from 1 to 31')
        .max(31, 'a day from 1 to 31')
        .optional(),
    })
    .default({ publisher: '', cadence: '' }),
})

export const descriptor = z.object({
  name: z.string('a name').min(1, 'a name'),
  title: z.string('text').optional(),
  description: z.string('text').default(''),
  resources: z.array(z.object({ name: z.string('a name'), path: z.string('a path') }), 'a list of resources'),
  trade: z.object(
    trade.shape,
    'an object that says what the figures are: partner_coverage, defaults, units, release',
  ),
})

export type Descriptor = z.infer<typeof descriptor>
