import type { Threshold } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { type Draft, set } from './intent.ts'
import { listNoun, takeListNouns } from './nouns.ts'
import { takeOtherThreshold } from './other-threshold.ts'
import { grainOf, takeThreshold, thresholdAt } from './words.ts'

export function readThreshold(clause: Clause, intent: Draft): void {
  if (intent.threshold || intent.claim?.kind === 'threshold') return
  if (takeOtherThreshold(clause, intent)) return
  const at = thresholdAt(clause)
  if (at < 0) {
    readEquals(clause, intent)
    return
  }
  const judges = intent.yesNo || judgesOneMonth(clause, intent)
  if (judges) readLevelReached(clause, at, intent)
  const threshold = takeThreshold(clause)!
  const listed =
    clause.first('noun') !== undefined || clause.first('agent') !== undefined || intent.operation === 'rank'
  if (threshold.unit === 'ratio') {
    setMultiple(intent, threshold)
    return
  }
  if (
    threshold.unit === 'percent' &&
    judges &&
    intent.operation === undefined &&
    intent.quantity === undefined &&
    !changes(clause)
  )
    intent.quantity = 'share'
  if (intent.yesNo && anyPartner(clause)) {
    const by = listNoun(clause)
    takeListNouns(clause)
    const claim = {
      kind: 'threshold',
      threshold: { relation: 'at_least', value: 1, unit: 'partners' },
    } as const
    Object.assign(intent, { operation: 'threshold', by, threshold, claim })
    return
  }
  if (judges && intent.operation !== 'rank') {
    set(intent, { claim: { kind: 'threshold', threshold, ...eachOf(clause) } })
    return
  }
  const rows = listed ? undefined : rowsBefore(clause, intent)
  if (listed || rows) {
    const by = rows ?? listNoun(clause)
    takeListNouns(clause)
    Object.assign(intent, { operation: 'threshold', by, threshold })
    return
  }
  set(intent, { operation: 'count_periods', threshold, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

/** "over 500" after the figure of one month: in one month there are no months to be counted. */
function judgesOneMonth(clause: Clause, { previous, operation }: Draft): boolean {
  if (!previous || clause.hasAny(asking)) return false
  const { from, to } = previous.period.value
  const named = clause.ideas.flatMap(({ period }) => (period ? [period] : []))
  const ofMonth = named.every(
    (one) => (one.kind === 'fixed' || one.kind === 'yearless') && one.grain === 'month',
  )
  return previous.operation === 'show' && operation === undefined && from === to && ofMonth
}
const asking = kindsOf('ask', 'grain', 'count', 'noun', 'agent', 'ever', 'lasttime', 'direction', 'change')

/** "only those over $5m" after a ranking: of its rows, unless months are asked for. */
function rowsBefore(clause: Clause, { previous }: Draft): 'partner' | 'commodity' | undefined {
  const listing = previous?.operation === 'rank' || previous?.operation === 'threshold'
  if (!listing || clause.first('grain') !== undefined || clause.first('count') !== undefined) return undefined
  return previous.by === 'partner' || previous.by === 'commodity' ? previous.by : undefined
}

const some = textsOf('any', 'some')
const anyOrSome = kindsOf(some)

/** "did any destination take over 1,000 t" */
export function anyPartner(clause: Clause): boolean {
  if (!clause.hasAny(anyOrSome)) return false
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'noun') || clause.was(i, 'agent'))
  return at > 0 && some.has(clause.ideas[at - 1]!.text)
}

/** "both above 5,000 t", "each more than 300 t" */
const eachOf = (clause: Clause): { readonly each?: true } =>
  clause.stands('both') || clause.stands('each') ? { each: true } : {}

const changes = (clause: Clause): boolean =>
  ['direction', 'change', 'kind'].some((kind) => clause.first(kind) !== undefined)

/** "is it right that it was 619 t": an amount without a relation is claimed as it stands. */
function readEquals(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0) return
  readLevelReached(clause, at, intent)
  clause.take(at)
  const near = nearness[clause.ideas[at - 1]?.text ?? '']
  if (near) clause.take(at - 1)
  const threshold = { relation: 'equal', ...clause.ideas[at]!.amount!, ...(near ? { near } : {}) } as const
  set(intent, { claim: { kind: 'threshold', threshold } })
}

const nearness: Readonly<Record<string, 'about' | 'nearly'>> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  circa: 'about',
  '~': 'about',
  'close to': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'just under': 'nearly',
}

/**
 * "did exports fall to 46 t", "as low as 46 t": the amount is the level that was reached, and the verb only tells from
 * which side. "Fell by 46 t", "fell more than 46 t" is the change.
 */
function readLevelReached(clause: Clause, at: number, intent: Draft): void {
  const { text, amount, threshold } = clause.ideas[at]!
  const unit = amount?.unit ?? threshold?.unit
  const reached = clause.ideas[at - 1]?.text === 'to' || /^as (?:low|high|little|much) as /.test(text)
  if (!reached || unit === 'percent' || unit === 'ratio' || unit === 'points') return
  for (const i of clause.all('direction')) {
    const direction = clause.value(i, 'direction')
    if (direction === 'up' || direction === 'down') set(intent, { direction })
    clause.take(i)
  }
  if (clause.ideas[at - 1]?.text === 'to') clause.take(at - 1)
}

/** "did exports double", "at least tripled" */
export function readMultiple(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.first('multiple')
  if (at === undefined || clause.ideas[at]!.text === 'half') return
  const value = Number(clause.value(at, 'multiple'))
  clause.take(at)
  const least = clause.all('relation').find((i) => i < at)
  if (least !== undefined) clause.take(least)
  setMultiple(intent, { relation: value < 1 ? 'at_most' : 'at_least', value, unit: 'ratio' })
}

/** Of one of two things by the other, or of one thing by what it was before. */
function setMultiple(intent: Draft, threshold: Threshold): void {
  const { listed } = intent
  set(intent, {
    operation: listed ? 'compare' : 'change',
    form: 'ratio',
    claim: { kind: 'threshold', threshold },
  })
  intent.changing ||= !listed
}
