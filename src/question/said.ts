import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Measure } from '../trade/types.ts'
import type { Clause } from './clause.ts'
import { readIntent } from './intent/index.ts'
import type { Intent } from './intent/intent.ts'
import { type Mention, readMentions } from './mentions.ts'
import type { FlowSaid } from './roles/sides.ts'

/** Everything one message says, before anything is carried over or filled in. */
export interface Said {
  readonly intent: Intent
  readonly mentions: readonly Mention[]
  readonly excluded: readonly Mention[]
  readonly flow: FlowSaid
  readonly goods: GoodsSaid
  readonly measure?: Measure
  readonly unit?: NonNullable<Query['unit']>
  /** "the partners you hold": the sum over those that are followed. */
  readonly overHeld: boolean
  /** "total", "altogether": after a list the sum is meant. */
  readonly summing: boolean
  readonly issue?: Issue
}

export interface GoodsSaid {
  readonly codes: readonly string[]
  /** Codes one word stands for, where it stands for several. */
  readonly options?: readonly string[]
  readonly all: boolean
  /** The word named the material, what is held is one form of it. */
  readonly partly?: string
  readonly joined?: 'and' | 'versus'
  readonly words: string
}

/** Reads who, what and which way; order matters: places keep "from" from the periods, flows tell sides. */
export function readSaid(clause: Clause, previous: Query | undefined): Said {
  const mentions = readMentions(clause).map((mention) => askedOf(mention, clause))
  const flow = readFlow(clause)
  const listed = mentions.some((mention) => mention.joined === 'versus') || (flow.both?.length ?? 0) > 1
  const intent = readIntent(clause, { listed, ...(previous ? { previous } : {}) })
  const goods = readGoods(clause)
  const measured = readMeasure(clause)
  consumeFlowWords(clause)
  const overHeld = readHeld(clause)
  const issue = goods.issue ?? placeIssue(mentions) ?? measured.issue ?? crossed(flow, goods.goods)
  return {
    intent,
    mentions: mentions.filter((mention) => !mention.excluded),
    excluded: mentions.filter((mention) => mention.excluded),
    flow,
    goods: goods.goods,
    overHeld,
    summing: clause.ideas.some((idea) =>
      /^(?:total|sum|totals|altogether|in total|in all|overall|grand total|cumulative|total of)$/.test(
        idea.text,
      ),
    ),
    ...measured,
    ...(issue ? { issue } : {}),
  }
}

/** "who took more: Vietnam or Japan", "which of Chile and Peru sold most": the list are those who buy or sell. */
function askedOf(mention: Mention, clause: Clause): Mention {
  if (mention.places.length < 2 || !['after', 'plain', 'of'].includes(mention.marker)) return mention
  const asks = clause.first('ask', 'who') !== undefined || clause.first('which') !== undefined
  const verb = clause.ideas.findIndex((_, at) => clause.was(at, 'verb'))
  if (!asks || verb < 0) return mention
  return { ...mention, joined: 'versus', marker: clause.was(verb, 'verb', 'import') ? 'buyer' : 'seller' }
}

/** "the 39 partners you hold": the count before it is the asker's own and not checked. */
function readHeld(clause: Clause): boolean {
  const at = clause.first('held')
  if (at === undefined) return false
  if (clause.ideas[at - 1]?.number) clause.take(at - 1)
  clause.take(at)
  return true
}

/** Which flow the words speak of. Verbs of taking count only where somebody takes. */
function readFlow(clause: Clause): FlowSaid {
  const nouns = clause.all('flow').filter((at) => !clause.was(at, 'verb'))
  const flows = (nouns.length > 0 ? nouns : clause.all('flow')).map((at) => clause.value(at, 'flow')!)
  const agent = clause.all('agent').map((at) => clause.value(at, 'agent') as 'export' | 'import')[0]
  if (flows.includes('total')) return { both: ['export', 'import'], sum: true }
  const kinds = [...new Set(flows)] as ('export' | 'import')[]
  if (kinds.length > 1 && !agent)
    return { flow: kinds[0]!, both: kinds, ...(isAdded(clause) ? { sum: true } : {}) }
  const goes = clause.all('goes').map((at) => clause.value(at, 'goes') as 'export' | 'import')[0]
  const taking =
    clause.first('taking') !== undefined || clause.first('paying') !== undefined ? 'import' : undefined
  const flow =
    kinds[0] ?? (agent === undefined ? (taking ?? (goes === 'import' ? 'import' : goes)) : undefined)
  const weak = flow !== undefined && clause.all('flow').every((at) => clause.was(at, 'weak'))
  return { ...(flow ? { flow } : {}), ...(agent ? { agent } : {}), ...(weak ? { weak } : {}) }
}

/** "exports plus imports", "imports and exports together" */
const isAdded = (clause: Clause): boolean =>
  clause.ideas.some(
    (idea, at) =>
      (idea.text === 'plus' || idea.text === '+') && clause.was(at - 1, 'flow') && clause.was(at + 1, 'flow'),
  )

function consumeFlowWords(clause: Clause): void {
  for (const kind of ['flow', 'agent', 'taking', 'goes']) clause.takeAll(kind)
}

/** "imports of cobalt and exports of nickel": two questions in one sentence. */
const crossed = (flow: FlowSaid, goods: GoodsSaid): Issue | undefined =>
  flow.both && !flow.sum && goods.codes.length > 1 ? { kind: 'not_understood', words: ['and'] } : undefined

function readMeasure(clause: Clause): {
  measure?: Measure
  unit?: NonNullable<Query['unit']>
  issue?: Issue
} {
  const paying = clause.takeAll('paying')
  const units = clause.all('unit').map((at) => clause.value(at, 'unit')!)
  const words = clause.all('measure').map((at) => clause.value(at, 'measure') as Measure)
  clause.takeAll('unit')
  clause.takeAll('measure')
  const threshold = clause.ideas
    .map((idea) => idea.threshold?.unit)
    .find((unit) => unit === 't' || unit === 'kg' || unit === 'USD')
  const unit =
    units.find(
      (one) => one === 't' || one === 'kg' || one === 'USD' || one === 'USD/kg' || one === 'USD/t',
    ) ?? (units.length > 0 ? 't' : undefined)
  const kinds = new Set([...words, ...units.map(measureOf)].filter((one) => one !== undefined))
  if (
    kinds.size > 1 &&
    !units.some((one) => one.includes('/')) &&
    clause.first('quantity', 'unit_value') === undefined &&
    !clause.ideas.some((idea) => /price|unit value|per /.test(idea.text))
  )
    return { issue: twoMeasures }
  const measure = words[0] ?? measureOf(unit) ?? measureOf(threshold) ?? (paying ? 'value' : undefined)
  return { ...(measure ? { measure } : {}), ...(unit ? { unit: unit as NonNullable<Query['unit']> } : {}) }
}

const twoMeasures: Issue = {
  kind: 'needs',
  slot: 'measure',
  choices: ['by value', 'by weight'].map((label) => ({ label, question: label })),
}

const measureOf = (unit: string | undefined): Measure | undefined =>
  unit === 'USD' ? 'value' : unit === 't' || unit === 'kg' ? 'net_weight' : undefined

function readGoods(clause: Clause): { goods: GoodsSaid; issue?: Issue } {
  const at = clause.ideas.flatMap((idea, index) => (idea.good ? [index] : []))
  const all = clause.takeAll('noun', 'commodity') && at.length === 0
  const codes: string[] = []
  let options: readonly string[] | undefined
  let issue: Issue | undefined
  let partly: string | undefined
  for (const index of at) {
    const good = clause.ideas[index]!.good!
    clause.take(index)
    if (good.kind === 'held') {
      if (good.partly && good.codes.length === 1) partly = good.words
      if (good.codes.length > 1) options = good.codes
      else if (!codes.includes(good.codes[0]!)) codes.push(good.codes[0]!)
    } else issue ??= goodIssue(good, clause.ideas[index]!.text)
  }
  const joined = at.length > 1 ? jointOf(clause, at) : undefined
  const words = at.map((index) => clause.ideas[index]!.text).join(' ')
  const goods = {
    codes,
    all,
    words,
    ...(partly ? { partly } : {}),
    ...(options ? { options } : {}),
    ...(joined ? { joined } : {}),
  }
  return issue ? { goods, issue } : { goods }
}

function jointOf(clause: Clause, at: readonly number[]): 'and' | 'versus' {
  let joined: 'and' | 'versus' = 'and'
  for (let i = at[0]! + 1; i < at.at(-1)!; i++) {
    if (clause.was(i, 'versus') || clause.was(i, 'than') || clause.was(i, 'or')) joined = 'versus'
    if (clause.is(i, 'conjunction') || clause.is(i, 'versus') || clause.is(i, 'or')) clause.take(i)
  }
  return joined
}

function goodIssue(good: NonNullable<Clause['ideas'][number]['good']>, words: string): Issue {
  switch (good.kind) {
    case 'wider':
      return { kind: 'not_held', slot: 'commodity', words: good.code, held: good.under }
    case 'unknown_code':
      return { kind: 'not_held', slot: 'commodity', words: good.code, held: [] }
    default:
      return { kind: 'not_held', slot: 'commodity', words, held: [] }
  }
}

/** Names with two meanings, states that are gone, and parts of states. */
function placeIssue(mentions: readonly Mention[]): Issue | undefined {
  for (const place of mentions.flatMap((mention) => mention.places)) {
    if (place.kind === 'ambiguous')
      return {
        kind: 'ambiguous',
        slot: 'partner',
        words: place.words,
        choices: place.candidates.map((code) => ({ label: code, question: code })),
      }
    if (place.kind === 'former')
      return { kind: 'not_held', slot: 'partner', words: place.name, held: place.successors }
    if (place.kind === 'rest') return { kind: 'no_antecedent', words: 'the rest' }
    if (place.kind === 'sub_national') return { kind: 'refused', why: 'sub_national', words: [place.name] }
  }
  return undefined
}
