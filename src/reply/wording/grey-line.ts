import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { markOf } from '../marked.ts'
import type { Rich } from '../reply.ts'
import { listed, rich } from '../rich.ts'
import { isOfEvents } from './asked.ts'
import { mirrorReading } from './assumed-because.ts'
import type { Assumption } from './assumption.ts'
import { carriedText } from './assumptions.ts'
import { sourcePart } from './cited.ts'
import { unfitTexts } from './unfit.ts'
import { wholeClaimed } from './whole-claimed.ts'

/** Reading, status, sources: what the answer rests on, in one line. */
export function greyLine(answer: Answer, assumptions: readonly Assumption[], context: ReplyContext): Rich {
  const parts: readonly string[] = [
    ...saidOnce(answer, assumptions),
    ...unfitTexts(context),
    wholeClaimed(answer),
    mirrorPart(answer, assumptions, context),
    rankedByPart(answer.query),
    carriedText(answer.query, context),
    basisPart(answer),
    statusPart(answer),
    ...repairs(answer),
    unusedPart(answer),
  ]
  const words = parts.filter((part) => part !== '').join(' · ')
  return rich(words, ...sourcePart(answer.sources, words !== ''))
}

/** Two slots of one mirror give one text; a period or measure means nothing beside a fact or a definition. */
function saidOnce(answer: Answer, assumptions: readonly Assumption[]): readonly string[] {
  const { quantity } = answer.query
  const idle = ({ slot }: Assumption): boolean =>
    (slot === 'measure' && quantity === 'unit_value') ||
    ((slot === 'period' || slot === 'measure') && hasNoBasis(answer))
  const said = assumptions.filter((one) => one.said && !idle(one))
  return [...new Set(said.map((one) => one.text))]
}

function mirrorPart({ query }: Answer, assumptions: readonly Assumption[], context: ReplyContext): string {
  const alreadySaid = assumptions.some(({ slot }) => query[slot].because === 'mirror')
  return query.mirror && !alreadySaid ? mirrorReading(query, context) : ''
}

/** Who "fell most", and which was the biggest fall, is another by tons than by percent: which of the two it was is said. */
function rankedByPart({ operation, quantity, form, claim }: Query): string {
  const searched = SEARCHES.get(operation)
  if (!searched || quantity !== 'change' || (operation === 'record' && claim)) return ''
  return `${searched} by ${form === 'amount' ? 'amount, not percent' : 'percent, not amount'}`
}

const SEARCHES: ReadonlyMap<Query['operation'], string> = new Map([
  ['rank', 'ranked'],
  ['record', 'searched'],
])

/** "net weight, 85051110" */
function basisPart(answer: Answer): string {
  const { query, figures } = answer
  if (figures.length === 0 || hasNoBasis(answer)) return ''
  const measure =
    query.quantity === 'unit_value' ? 'unit value' : query.measure.value === 'value' ? 'value' : 'net weight'
  const codes = query.commodities.value
  if (codes.length === 0) return measure
  return `${measure}, ${codes.length > 3 ? `${codes.length} goods` : listed(codes)}`
}

const hasNoBasis = (answer: Answer): boolean => NO_BASIS.has(answer.query.operation) || isOfEvents(answer)

const NO_BASIS: ReadonlySet<string> = new Set(['fact', 'define', 'coverage', 'release', 'source'])

function statusPart({ figures }: Answer): string {
  // A month or place that is the answer was found by us; what counts is the figure it was found by.
  const head = figures.find((figure) => typeof figure.value === 'number' && figure.sources.length > 0)
  if (!head) return ''
  const adjusted = figures.some((figure) => figure.kind === 'month_on_month')
  return statusText(head) + (adjusted ? ', not seasonally adjusted' : '')
}

/** "computed from published figures, some of them provisional" */
function statusText({ status, rows }: Figure): string {
  const marked = status === 'computed' ? markOf(rows) : undefined
  if (!marked) return STATUS[status]
  const { mark, ofAll } = marked
  return ofAll ? `computed from ${mark} figures` : `${STATUS.computed}, some of them ${mark}`
}

const STATUS: Readonly<Record<Figure['status'], string>> = {
  published: 'published',
  derived: 'derived from published figures',
  provisional: 'provisional',
  estimated: 'estimated by the source',
  computed: 'computed from published figures',
}

const repairs = ({ query }: Answer): readonly string[] =>
  query.repairs.map(({ typed, read }) => `read “${typed}” as ${read}`)

const unusedPart = ({ query }: Answer): string =>
  query.unused.length === 0 ? '' : `I did not use: ${query.unused.map((word) => `“${word}”`).join(', ')}`
