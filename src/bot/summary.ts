import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { lengthOf, type Range, shift } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import { said } from '../query/slot.ts'
import { allFigures } from '../reply/figures.ts'
import { isWorld } from '../reply/flow-word.ts'
import type { Block, Reply } from '../reply/reply.ts'
import { composeSummary, type SummaryAnswers } from '../reply/summary.ts'
import type { Answerer } from './answerer.ts'
import type { Turn } from './turn.ts'

/** At most this many partners, so that a summary stays on one screen. */
const MOST_PARTNERS = 5
/** As many revisions as a release can bring. */
const ALL = 10_000

/**
 * The summary of what a turn answered: the figure of the whole, who moved it, what is not published, when the next
 * figures come. What is no figure of a period, or no figure at all, has no summary: its own reply stands.
 */
export const summarise = async (lead: Turn, answerer: Answerer, now: Date): Promise<Reply> =>
  (await summarised(lead, answerer, now)).reply

/** The same as a turn: whatever figure the summary tells stands beside that of the whole. */
export async function summarised(lead: Turn, answerer: Answerer, now: Date): Promise<Turn> {
  const { result, context, reply } = lead
  if (result.kind !== 'answer' || !isLevel(result.query)) return lead
  const ask = async (change: Partial<Query>): Promise<Answer | undefined> => {
    const turn = await answerer.again({ ...result.query, ...change }, lead.question, now)
    return turn.result.kind === 'answer' ? turn.result : undefined
  }
  const [partners, revised, release] = await Promise.all([
    isWorld(result.query) ? partnersIn(result.query, ask) : NOBODY,
    ask({
      operation: 'revision',
      by: 'partner',
      period: said(lookedBack(result.query, answerer)),
      limit: ALL,
    }),
    ask({ operation: 'release' }),
  ])
  const beside = { ...partners, ...(revised && { revised }), ...(release && { release }) }
  const summary = composeSummary({ lead: result, ...beside }, context)
  const told = [...partners.partners, ...(revised ? [revised] : []), ...(release ? [release] : [])]
  return {
    ...lead,
    result: withFigures(result, told, [...(partners.added?.values() ?? [])]),
    reply: { ...summary, blocks: [...summary.blocks, ...nextQuestions(reply)] },
  }
}

function withFigures(lead: Answer, others: readonly Answer[], added: readonly Figure[]): Answer {
  const figures = [...others.flatMap(allFigures), ...added]
  return {
    ...lead,
    figures: [...lead.figures, ...figures.map((figure) => ({ ...figure, role: 'context' as const }))],
    sources: [
      ...new Map([lead, ...others].flatMap(({ sources }) => sources.map((one) => [one.id, one]))).values(),
    ],
  }
}

type Ask = (change: Partial<Query>) => Promise<Answer | undefined>
type Partners = Pick<SummaryAnswers, 'partners' | 'added' | 'others'>
const NOBODY: Partners = { partners: [], others: 'none' }

const isLevel = ({ operation, quantity, along }: Query): boolean =>
  operation === 'show' && quantity === 'amount' && along === undefined

/** Those who moved the whole most come first, then those with a figure and nothing to compare it with. */
async function partnersIn(query: Query, ask: Ask): Promise<Partners> {
  const [movers, ranking] = await Promise.all([
    ask({ operation: 'contribution', by: 'partner', comparison: baseOf(query), limit: MOST_PARTNERS }),
    ask({ operation: 'rank', by: 'partner', order: 'top' }),
  ])
  const codes = [...new Set([...partnersOf(movers), ...partnersOf(ranking)])].slice(0, MOST_PARTNERS)
  const told = await Promise.all(codes.map((code) => ask({ partners: said([code]) })))
  const isPartial = ranking === undefined || ranking.caveats.some(({ kind }) => kind === 'among_published')
  return {
    partners: told.filter((answer) => answer !== undefined),
    added: new Map(rowsIn(movers).flatMap((row) => (row.partner ? [[row.partner, row] as const] : []))),
    others: isPartial ? 'none_published' : 'more',
  }
}

/** A month against the one before, a longer period against the same a year earlier. */
const baseOf = ({ period: { value } }: Query): NonNullable<Query['comparison']> =>
  lengthOf(value) === 1
    ? { kind: 'month_on_month', period: shift(value, -1) }
    : { kind: 'year_on_year', period: shift(value, -12) }

const partnersOf = (answer: Answer | undefined): readonly string[] =>
  rowsIn(answer).flatMap(({ partner }) => partner ?? [])

const rowsIn = (answer: Answer | undefined): readonly Figure[] =>
  (answer?.figures ?? []).filter(({ role }) => role === 'row')

/** The latest release is also what it changed of earlier months; a summary of long ago is of its own period alone. */
function lookedBack({ reporters, flows, period: { value } }: Query, { trade }: Answerer): Range {
  const [reporter, flow] = [reporters.value[0], flows.value[0]]
  const held = trade.catalogue.monthsHeld({ ...(reporter && { reporter }), ...(flow && { flow }) })
  return held && held.to === value.to ? { from: held.from, to: value.to } : value
}

/** The buttons of the whole's own answer lead on; its other readings are not the summary's. */
const nextQuestions = ({ blocks }: Reply): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'buttons'
      ? [{ ...block, buttons: block.buttons.filter(({ group }) => group === 'next' || group === 'proof') }]
      : [],
  )
