import * as z from 'zod'
import { parseMonth, type Range, range } from '../../calendar/month.ts'

/** What one cell of a CSV file may hold. The message of each says what was expected, for the fault. */
export const text = z.string().min(1, 'some text')

export const reporter = z.string().regex(/^[A-Z]{2}$/, 'a two-letter ISO country code')

/** Two letters, or a code for many places: WORLD, EU, ASEAN. */
export const partner = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,15}$/, 'a two-letter ISO country code, WORLD or a bloc')

export const flow = z.enum(['export', 'import'], 'export or import')
export const measure = z.enum(['net_weight', 'value'], 'net_weight or value')
export const unit = z.enum(['t', 'kg', 'USD'], 't, kg or USD')
export const status = z.enum(
  ['published', 'derived', 'provisional', 'estimated'],
  'published, derived, provisional or estimated',
)
export const commodityCode = z
  .string()
  .regex(/^\d{2}(\d{2}){0,4}$/, 'a customs code of 2, 4, 6, 8 or 10 digits')
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2025-08-20')
export const monthDate = date.refine(
  (it) => parseMonth(it) !== undefined,
  'a date like 2025-08-20 or 2025-08',
)
export const address = z.string().regex(/^https?:\/\/\S+$/, 'an address that starts with http:// or https://')

export const period = read(parsePeriod, 'a month like 2025-07, or a range like 2025-01/2025-07')
export const amount = read((it) => number(it, /^\d+(\.\d+)?$/), 'a number, zero or more')
export const signed = read((it) => number(it, /^-?\d+(\.\d+)?$/), 'a number')
/** With its decimals as printed, which say how exact it is: 75.5 has one, 46 none. */
export const percent = read((it) => {
  const value = number(it, /^-?\d+(\.\d+)?$/)
  return value === undefined ? undefined : { value, decimals: it.split('.')[1]?.length ?? 0 }
}, 'a number')
export const step = read(
  (it) => (Number(it) > 0 ? number(it, /^\d+(\.\d+)?$/) : undefined),
  'a number above zero',
)

/** An empty cell, or the sort of cell given. */
export const optional = <T extends z.ZodType<unknown, string>>(cell: T) =>
  z.string().transform((it, context): z.output<T> | undefined => {
    if (it === '') return undefined
    const read = cell.safeParse(it)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: read.error.issues[0]!.message })
    return z.NEVER
  })

function read<T>(parse: (cell: string) => T | undefined, expected: string) {
  return z.string().transform((cell, context): T => {
    const value = parse(cell)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: expected })
    return z.NEVER
  })
}

function parsePeriod(cell: string): Range | undefined {
  const [first, last, ...rest] = cell.split('/').map(strictMonth)
  if (first === undefined || rest.length > 0) return undefined
  if (!cell.includes('/')) return range(first)
  return last === undefined || last < first ? undefined : range(first, last)
}

/** `parseMonth` also reads a day, which a period never has. */
const strictMonth = (cell: string) => (cell.length === 7 ? parseMonth(cell) : undefined)

const number = (cell: string, shape: RegExp) => (shape.test(cell) ? Number(cell) : undefined)
