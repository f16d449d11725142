import type { z } from 'zod'
import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { isoMonth, type Range } from '../calendar/month.ts'
import type { Issue } from '../query/issue.ts'
import { operationName, type Query, type Slot } from '../query/query.ts'
import type { AnswerLine, Assumed, FigureLine, Period, Reading } from './answer-line.ts'
import type { ReplyContext } from './context.ts'
import { allFigures } from './figures.ts'
import type { Button, Reply } from './reply.ts'
import { assumptionsOf } from './wording/assumptions.ts'
import { caveatTexts } from './wording/caveats.ts'

export { AnswerLine } from './answer-line.ts'

/** An answer, or the issue that stands in its place, with the reply it was put into words by. */
export function answerLine(
  result: Answer | Issue,
  reply: Reply,
  context: ReplyContext,
  id: string,
): AnswerLine {
  const answer = result.kind === 'answer' ? result : undefined
  const query = queryOf(result)
  return {
    id,
    question: context.question,
    status: reply.status,
    reading: query ? readingOf(query) : null,
    verdict: answer?.verdict ?? null,
    figures: answer ? allFigures(answer).map(figureLine) : [],
    text: reply.text,
    assumptions: query ? assumptionLines(query, context) : [],
    caveats: answer ? [...caveatTexts(answer, context)] : [],
    sources: answer ? answer.sources.map(sourceLine) : [],
    choices: buttonsOf(reply)
      .filter((button) => button.group === 'choice')
      .flatMap(asked),
    suggestions: buttonsOf(reply)
      .filter((button) => button.group === 'alternative' || button.group === 'next')
      .flatMap((button) => asked(button).map(({ question }) => question)),
    ...(reply.silent ? { silent: true } : {}),
    ...(context.version ? { version: context.version } : {}),
  }
}

export const queryOf = (result: Answer | Issue): Query | undefined =>
  'query' in result ? result.query : undefined

function readingOf(query: Query): z.infer<typeof Reading> {
  return {
    operation: operationName(query),
    measure: query.measure.value,
    flow: single(query.flows.value) ?? [...query.flows.value],
    reporter: single(query.reporters.value) ?? manyOrNull(query.reporters.value),
    partners: [...query.partners.value],
    commodity: single(query.commodities.value) ?? manyOrNull(query.commodities.value),
    period: periodLine(query.period.value),
    ...(query.periods ? { periods: query.periods.map(periodLine) } : {}),
    comparison: query.comparison
      ? { kind: query.comparison.kind, period: periodLine(query.comparison.period) }
      : null,
    ...(query.baseline ? { baseline: query.baseline } : {}),
    by: query.by ?? null,
    limit: query.limit ?? null,
  }
}

const single = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined)
const manyOrNull = <T>(values: readonly T[]): T[] | null => (values.length === 0 ? null : [...values])

const periodLine = ({ from, to }: Range): z.infer<typeof Period> => ({
  from: isoMonth(from),
  to: isoMonth(to),
})

/** Fields that a figure has not are undefined here, and absent in the line. */
function figureLine(figure: Figure): z.infer<typeof FigureLine> {
  const { role, unit, kind, reporter, partner, flow, commodity, period, rank, status } = figure
  return {
    role,
    value: clean(figure.value),
    unit,
    low: cleanOptional(figure.low),
    high: cleanOptional(figure.high),
    kind,
    reporter,
    partner,
    flow,
    commodity,
    period: period && periodLine(period),
    rank,
    status,
    sources: [...figure.sources],
  }
}

const cleanOptional = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : clean(value)

/** Without the noise of binary fractions: 352.8 less 246 is 106.8, not 106.80000000000001. */
const clean = <T extends number | string>(value: T): T =>
  typeof value === 'number' ? (Number(value.toPrecision(12)) as T) : value

function assumptionLines(query: Query, context: ReplyContext): z.infer<typeof Assumed>[] {
  return assumptionsOf(query, context).map(({ slot, value, text, alternatives }) => ({
    slot: SINGULAR[slot],
    value: valueLine(slot, query),
    text: text === '' ? String(value) : text,
    alternatives: alternatives.map(({ label }) => label),
  }))
}

const SINGULAR = {
  reporters: 'reporter',
  flows: 'flow',
  partners: 'partner',
  commodities: 'commodity',
  measure: 'measure',
  period: 'period',
} as const

/** `2025-07` for a month, a pair of months for a range, a code for one place or good. */
function valueLine(slot: keyof typeof SINGULAR, query: Query): unknown {
  if (slot === 'measure') return query.measure.value
  if (slot === 'period') {
    const { from, to } = periodLine(query.period.value)
    return from === to ? from : { from, to }
  }
  const { value }: Slot<readonly string[]> = query[slot]
  return single(value) ?? value
}

function sourceLine({ id, publisher, title, url, published }: Answer['sources'][number]) {
  return { id, publisher, title, ...(url ? { url } : {}), ...(published ? { published } : {}) }
}

const buttonsOf = (reply: Reply): readonly Button[] =>
  reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))

const asked = ({ label, action }: Button): { label: string; question: string }[] =>
  'question' in action ? [{ label, question: action.question }] : []
