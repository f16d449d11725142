import * as z from 'zod'

export const Period = z.object({ from: z.string(), to: z.string() })
const oneOrMany = <T extends z.ZodType>(type: T) => z.union([type, z.array(type)])

export const Reading = z.object({
  operation: z.string(),
  measure: z.enum(['net_weight', 'value']),
  flow: oneOrMany(z.enum(['export', 'import'])),
  reporter: oneOrMany(z.string()).nullable(),
  partners: z.array(z.string()),
  commodity: oneOrMany(z.string()).nullable(),
  period: Period,
  /** Set side by side, where there are several. */
  periods: z.array(Period).optional(),
  comparison: z.object({ kind: z.string(), period: Period }).nullable(),
  baseline: z.enum(['highest', 'lowest', 'average']).optional(),
  by: z.string().nullable(),
  limit: z.number().nullable(),
})

export const FigureLine = z.object({
  role: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  low: z.number().optional(),
  high: z.number().optional(),
  kind: z.string().optional(),
  reporter: z.string().optional(),
  partner: z.string().optional(),
  flow: z.string().optional(),
  commodity: z.string().optional(),
  period: Period.optional(),
  rank: z.number().optional(),
  status: z.string(),
  sources: z.array(z.string()),
})

export const Assumed = z.object({
  slot: z.string(),
  value: z.unknown(),
  text: z.string(),
  alternatives: z.array(z.string()),
})

/** One line of `ask --json`: the answer as data. More fields may be added, none changes its meaning. */
export const AnswerLine = z.object({
  id: z.string(),
  question: z.string(),
  status: z.enum(['answered', 'clarify', 'no_data', 'refused', 'help', 'failed']),
  /** How it was read; null only where nothing could be read. */
  reading: Reading.nullable(),
  verdict: z.boolean().nullable(),
  figures: z.array(FigureLine),
  text: z.string(),
  assumptions: z.array(Assumed),
  caveats: z.array(z.string()),
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      url: z.string().optional(),
      published: z.string().optional(),
    }),
  ),
  choices: z.array(z.object({ label: z.string(), question: z.string() })),
  suggestions: z.array(z.string()),
  silent: z.boolean().optional(),
  /** Of the data that answered. */
  version: z.string().optional(),
  get more() {
    return z.array(AnswerLine).optional()
  },
})

export type AnswerLine = z.infer<typeof AnswerLine>
