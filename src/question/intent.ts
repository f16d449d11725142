import type { ChangeKind } from '../trade/types.ts'
import type { Claim, Grain, Operation, Quantity, Query, Threshold } from '../query/query.ts'
import type { Clause } from './clause.ts'

/** What is to be done, before scope and period are known. Field names are those of the query. */
export interface Intent {
  readonly operation?: Operation
  readonly quantity?: Quantity
  readonly form?: NonNullable<Query['form']>
  readonly by?: NonNullable<Query['by']>
  readonly grain?: Grain
  readonly order?: 'top' | 'bottom'
  readonly limit?: number
  readonly nth?: number
  readonly direction?: 'up' | 'down'
  readonly change?: ChangeKind
  readonly extreme?: 'highest' | 'lowest'
  readonly threshold?: Threshold
  readonly longest?: boolean
  readonly claim?: Claim
  readonly yesNo: boolean
  /** "combined", "total": a list of places is added up. */
  readonly combined: boolean
  /** Something set against something: "vs", "than", "compared with". */
  readonly versus: boolean
  /** A rise, fall, change or difference is talked of, so two periods are its ends. */
  readonly changing: boolean
  /** A comparison of places, goods or flows is talked of. */
  readonly comparing: boolean
  readonly than: boolean
  readonly listed: boolean
  readonly talking: boolean
}

/** Each reader looks for one idea, consumes its words and adds what it found; earlier ones have the first word. */
type IntentReader = (clause: Clause, intent: Draft) => void
type Draft = { -readonly [K in keyof Intent]: Intent[K] }

/** What is known before the words of the intent are read. */
export interface Around {
  /** Several places or flows stand side by side ("UK or Brazil"), so "who" and "more" compare them. */
  readonly listed: boolean
  /** The message goes on from another. */
  readonly talking: boolean
}

export function readIntent(clause: Clause, { listed, talking }: Around): Intent {
  const intent: Draft = {
    yesNo: isYesNo(clause),
    combined: clause.first('combined') !== undefined,
    versus: false,
    changing: false,
    comparing: false,
    than: false,
    listed,
    talking,
  }
  for (const read of readers) read(clause, intent)
  return intent
}

const isYesNo = (clause: Clause): boolean => {
  const first = clause.ideas.findIndex((idea) => /[\p{L}\p{N}]/u.test(idea.text) && !['so', 'and', 'ok', 'then', 'but', 'hey', 'well'].includes(idea.text))
  if (first >= 0 && clause.is(first, 'yesno')) return true
  if (isBareClaim(clause)) return true
  return clause.ideas.some((idea) => /^(?:yes or no|yes\/no|y\/n|true or false|is it true that|is it right that|confirm that|right\?|correct\?|true\?)$/.test(idea.text.replaceAll(' / ', '/')))
}

/** "us under 400 t in march?", "q1 higher than a year ago?": a claim with a question mark and nothing asked for. */
const isBareClaim = (clause: Clause): boolean => {
  const asks = ['ask', 'which', 'noun', 'agent', 'count', 'lasttime', 'since', 'order'].some((kind) => clause.first(kind) !== undefined)
  const claims = clause.ideas.some((idea) => idea.threshold) || clause.ideas.some((idea, at) => clause.is(at, 'more') && / than$/.test(idea.text) || clause.is(at, 'more') && clause.was(at, 'versus')) || (clause.ideas.some((idea) => idea.text === 'than') && clause.first('direction') !== undefined)
  return clause.ideas.at(-1)?.text === '?' && claims && !asks
}

const readers: readonly IntentReader[] = [
  readStreak,
  readLastTime,
  readSince,
  readSplit,
  readContribution,
  readConcentration,
  readShare,
  readBalance,
  readUnitValue,
  readCount,
  readMonthHigh,
  readGrowthRank,
  readRecord,
  readRank,
  readThreshold,
  readMultiple,
  readNarrowing,
  readKinds,
  readChange,
  readCompare,
  readAverage,
  readSeries,
  readSign,
  readZero,
]

const set = (intent: Draft, found: Partial<Draft>): void => {
  for (const [key, value] of Object.entries(found))
    if (value !== undefined && (intent as Record<string, unknown>)[key] === undefined) Object.assign(intent, { [key]: value })
}

function readStreak(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('streak')) return
  const count = countBefore(clause)
  set(intent, { operation: 'streak', ...(clause.takeAll('longest') ? { longest: true } : {}) })
  const direction = takeDirection(clause)
  if (direction) set(intent, { direction })
  if (count !== undefined && (intent.yesNo || clause.first('ordinal') === undefined)) {
    if (intent.yesNo) set(intent, { claim: { kind: 'streak', months: count, direction: direction ?? 'up' } })
  }
  clause.takeAll('count', 'months')
  clause.takeAll('grain')
}

/** "three months in a row", "the second month of growth in a row". */
function countBefore(clause: Clause): number | undefined {
  for (let at = 0; at < clause.ideas.length; at++) {
    const idea = clause.ideas[at]!
    const word = clause.value(at, 'ordinal') ?? clause.value(at, 'number')
    const value = idea.number?.value ?? idea.amount?.value ?? (word === undefined ? undefined : Number(word))
    if (value === undefined || value > 120 || idea.text === 'one') continue
    clause.take(at)
    return value
  }
  return undefined
}

function takeDirection(clause: Clause): 'up' | 'down' | undefined {
  const up = clause.all('direction', 'up')
  const down = clause.all('direction', 'down')
  clause.take(...up, ...down)
  if (up.length > 0 && down.length > 0) return undefined
  return up.length > 0 ? 'up' : down.length > 0 ? 'down' : undefined
}

/** "when was it last this high", "last time above 5,000 t", "when did exports last exceed …" */
function readLastTime(clause: Clause, intent: Draft): void {
  const when = clause.first('ask', 'when')
  const latest = latestWithThreshold(clause, intent)
  const split = when !== undefined && clause.ideas.findIndex((idea, at) => at > when && idea.text === 'last')
  const last = clause.first('lasttime')
  if (last === undefined && !latest && !(typeof split === 'number' && split > 0)) return
  clause.takeAll('lasttime')
  if (typeof split === 'number' && split > 0) clause.take(split)
  clause.takeAll('ask', 'when')
  const high = takeHigh(clause)
  const threshold = takeThreshold(clause)
  const more = threshold ? undefined : takeMore(clause)
  clause.takeAll('versus')
  set(intent, { operation: 'since', ...(threshold ? { threshold } : { extreme: high ?? (more === 'below' ? 'lowest' : 'highest') }) })
  clause.takeAll('back')
  clause.takeAll('grain')
}

/** "the last month it was under 4,000 t", "most recent month with more than …": the latest month that passes. */
function latestWithThreshold(clause: Clause, { yesNo }: Draft): boolean {
  const at = clause.ideas.findIndex(({ period }) => period?.kind === 'latest' || (period?.kind === 'calendar' && period.unit === 'month' && period.offset === -1))
  if (yesNo || at < 0 || !/month/.test(clause.ideas[at]!.text) || !clause.ideas.some((idea) => idea.threshold)) return false
  clause.take(at)
  return true
}

function takeHigh(clause: Clause): 'highest' | 'lowest' | undefined {
  const found = clause.all('this_high')
  if (found.length === 0) return undefined
  const value = clause.value(found[0]!, 'this_high') as 'highest' | 'lowest'
  clause.take(...found)
  return value
}

function takeThreshold(clause: Clause): Threshold | undefined {
  const at = clause.ideas.findIndex((idea) => idea.threshold && idea.fate !== 'consumed')
  if (at < 0) return undefined
  clause.take(at)
  return clause.ideas[at]!.threshold
}

/** "highest since when", "since when is that the lowest" */
function readSince(clause: Clause, intent: Draft): void {
  const since = clause.first('since')
  const trailing = clause.ideas.findIndex((idea) => idea.text === 'since' && idea.fate !== 'consumed')
  const extreme = extremeAt(clause)
  if (since === undefined && !(trailing >= 0 && isLastWord(clause, trailing) && extreme)) return
  clause.takeAll('since')
  if (trailing >= 0) clause.take(trailing)
  if (extreme) clause.take(extreme.at)
  clause.takeAll('back')
  clause.takeAll('grain', 'month')
  set(intent, { operation: 'since', extreme: extreme?.value ?? takeHigh(clause) ?? 'highest' })
  const direction = takeDirection(clause)
  if (direction && !extreme) set(intent, { direction })
}

const isLastWord = (clause: Clause, at: number): boolean => clause.after(at) >= clause.ideas.length

function extremeAt(clause: Clause): { at: number; value: 'highest' | 'lowest' } | undefined {
  const at = clause.first('extreme')
  return at === undefined ? undefined : { at, value: clause.value(at, 'extreme') as 'highest' | 'lowest' }
}

function readSplit(clause: Clause, intent: Draft): void {
  if (clause.takeAll('split')) set(intent, { operation: 'split', changing: true })
}

function readContribution(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('contribution')) return
  set(intent, { operation: 'contribution' })
  intent.changing = true
  const direction = takeDirection(clause)
  if (direction) set(intent, intent.yesNo ? { claim: { kind: 'direction', direction }, direction } : { direction })
  clause.takeAll('change')
  clause.takeAll('points')
  clause.takeAll('noun', 'partner')
  clause.takeAll('order')
}

function readConcentration(clause: Clause, intent: Draft): void {
  const named = clause.takeAll('quantity', 'concentration')
  const top = clause.ideas.findIndex((idea) => idea.top?.limit !== undefined)
  const sharing = clause.first('quantity', 'share') !== undefined || clause.first('percent') !== undefined || intent.combined
  if (!named && !(top >= 0 && sharing && (intent.combined || isTopShare(clause, top)))) return
  set(intent, { quantity: 'concentration', by: 'partner' })
  if (top >= 0 && sharing) {
    clause.take(top)
    set(intent, { limit: clause.ideas[top]!.top!.limit! })
  }
  clause.takeAll('combined')
  clause.takeAll('quantity', 'share')
  clause.takeAll('percent')
  takeAgents(clause)
}

/** "top 3 share", "share of the top three": the share belongs to the group, not to each. */
function isTopShare(clause: Clause, top: number): boolean {
  return clause.all('quantity', 'share').some((at) => Math.abs(at - top) <= 5) || clause.first('percent') !== undefined
}

function takeAgents(clause: Clause): void {
  for (const at of clause.all('agent')) clause.take(at)
  clause.takeAll('noun', 'partner')
}

function readShare(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('quantity', 'share') && !isPercentOf(clause)) return
  set(intent, { quantity: 'share' })
  clause.takeAll('percent')
  const threshold = intent.yesNo ? takeThreshold(clause) : undefined
  if (threshold) set(intent, { claim: { kind: 'threshold', threshold } })
}

/** "what percent … goes to India", "EU in % of total": a percentage with a whole, and no change in sight. */
function isPercentOf(clause: Clause): boolean {
  const percent = clause.first('percent')
  if (percent === undefined || clause.first('kind') !== undefined || clause.first('change') !== undefined) return false
  return clause.first('goes') !== undefined || clause.ideas[percent + 1]?.text === 'of'
}

function readBalance(clause: Clause, intent: Draft): void {
  const found = clause.all('quantity', 'balance')
  if (found.length === 0 && clause.first('sign') === undefined) return
  clause.take(...found.filter((at) => !clause.was(at, 'sign')))
  set(intent, { quantity: 'balance' })
}

function readUnitValue(clause: Clause, intent: Draft): void {
  const unit = [...clause.all('unit', 'USD/kg'), ...clause.all('unit', 'USD/t')]
  if (!clause.takeAll('quantity', 'unit_value') && unit.length === 0) return
  set(intent, { quantity: 'unit_value' })
  clause.takeAll('quantity', 'average')
}

function readCount(clause: Clause, intent: Draft): void {
  const at = clause.first('count')
  if (at === undefined) return
  const value = clause.value(at, 'count')
  clause.take(at)
  if (value === 'months') {
    set(intent, { operation: 'count_periods', grain: 'month' })
    const threshold = takeThreshold(clause)
    if (threshold) set(intent, { threshold })
    else if (clause.first('flow') !== undefined && clause.first('more') !== undefined) set(intent, { claim: { kind: 'first_more', relation: takeMore(clause)! } })
    return
  }
  set(intent, { quantity: 'count', by: value === 'commodities' ? 'commodity' : 'partner' })
  const threshold = takeThreshold(clause)
  if (threshold) set(intent, { threshold })
  takeAgents(clause)
}

/** "a six-month high?", "the highest in nine months" */
function readMonthHigh(clause: Clause, intent: Draft): void {
  const at = clause.first('month_high')
  if (at === undefined) return
  clause.take(at)
  countBefore(clause)
  if (clause.ideas[at - 1]?.text === '-') clause.take(at - 1)
  set(intent, { operation: 'since', extreme: clause.value(at, 'month_high') === 'low' ? 'lowest' : 'highest' })
}

function readGrowthRank(clause: Clause, intent: Draft): void {
  const growth = clause.first('rank', 'gainers') ?? clause.first('rank', 'losers') ?? directionMost(clause) ?? largestRise(clause)
  if (growth === undefined) return
  const losing = clause.was(growth, 'rank', 'losers') || clause.was(growth, 'direction', 'down')
  if (clause.first('grain') !== undefined && !hasListNoun(clause)) {
    clause.take(growth)
    clause.takeAll('grain')
    clause.takeAll('ever')
    set(intent, { operation: 'record', quantity: 'change', extreme: losing ? 'lowest' : 'highest', grain: 'month', change: 'month_on_month' })
    return
  }
  clause.take(growth)
  takeMost(clause)
  clause.takeAll('order')
  set(intent, { operation: 'rank', quantity: 'change', by: listNoun(clause), order: losing ? 'bottom' : 'top' })
  const top = takeTop(clause)
  if (top) set(intent, { ...(top.limit ? { limit: top.limit } : {}), ...(top.nth ? { nth: top.nth } : {}) })
  else if (isSingular(clause)) set(intent, { limit: 1 })
  takeListNouns(clause)
}

/** "the largest yoy increase": rank word and noun with the kind of change between them. */
function largestRise(clause: Clause): number | undefined {
  const order = clause.first('order')
  const at = clause.all('direction').find((i) => order !== undefined && i > order && i <= order + 3)
  return at !== undefined && hasListNoun(clause) ? at : undefined
}

/** "which partner grew … the most": the verb and its "most" stand apart. */
function directionMost(clause: Clause): number | undefined {
  const at = clause.all('direction').find((i) => !clause.was(i, 'direction', 'unchanged'))
  if (at === undefined || !hasListNoun(clause)) return undefined
  const most = clause.ideas.findIndex((idea, i) => i > at && ['most', 'the most', 'fastest', 'least'].includes(idea.text))
  return most >= 0 ? at : undefined
}
function takeMost(clause: Clause): void {
  clause.ideas.forEach((idea, at) => {
    if (['most', 'fastest'].includes(idea.text)) clause.take(at)
  })
}

const hasListNoun = (clause: Clause): boolean =>
  clause.first('noun') !== undefined || clause.first('agent') !== undefined || clause.first('ask', 'who') !== undefined

const listNoun = (clause: Clause): 'partner' | 'commodity' | 'reporter' => {
  if (clause.first('noun', 'commodity') !== undefined) return 'commodity'
  return clause.first('noun', 'reporter') !== undefined ? 'reporter' : 'partner'
}

function takeListNouns(clause: Clause): void {
  clause.takeAll('noun')
  clause.takeAll('rank', 'rank')
  clause.takeAll('ask', 'who')
  clause.takeAll('goes')
  clause.takeAll('ask', 'where')
  takeAgentsKeepingSide(clause)
}

/** The agent word has told the side already; here it only stops being unread. */
function takeAgentsKeepingSide(clause: Clause): void {
  for (const at of clause.all('agent')) clause.take(at)
}

function takeTop(clause: Clause): { order: 'top' | 'bottom'; limit?: number; nth?: number } | undefined {
  const at = clause.ideas.findIndex((idea) => idea.top && idea.fate !== 'consumed')
  if (at < 0) return undefined
  clause.take(at)
  return clause.ideas[at]!.top
}

/** One is asked for: "who", "which country", "the top buyer", "largest source". */
function isSingular(clause: Clause): boolean {
  if (clause.first('ask', 'who') !== undefined) return false
  return clause.ideas.some((idea) => singularWords.has(idea.text))
}
const singularWords = new Set([
  'which country',
  'what country',
  'which nation',
  'which partner',
  'buyer',
  'supplier',
  'customer',
  'source',
  'destination',
  'market',
  'origin',
  'seller',
  'country',
  'partner',
  'which good',
  'which product',
  'which commodity',
  'which mineral',
  'good',
  'product',
  'commodity',
  'mineral',
  'export market',
  'importer',
  'exporter',
  'provider',
  'export destination',
  'trading partner',
  'recipient',
])

/** Words that are an extreme of time by themselves; the others ("largest", "most") need a month, quarter or year. */
const timeWords = new Set(['peak', 'peaked', 'peaks', 'trough', 'max', 'maximum', 'min', 'minimum', 'record', 'record high', 'record low', 'ath', 'high', 'low', 'all time high', 'all - time high', 'all time low', 'all - time low', 'nadir', 'bottomed', 'bottomed out', 'low point', 'high point', 'high watermark', 'new high', 'highest ever', 'lowest ever', 'largest ever', 'smallest ever', 'best ever', 'worst ever', 'biggest ever', 'all time record', 'ever highest', 'record level'])

function readRecord(clause: Clause, intent: Draft): void {
  if (intent.operation || hasPartnerNoun(clause)) return
  if (clause.first('versus') !== undefined && clause.ideas.filter((idea) => idea.period).length > 1) return void clause.takeAll('extreme')
  const top = clause.ideas.findIndex((idea) => idea.top && idea.fate !== 'consumed' && clause.was(clause.ideas.indexOf(idea), 'extreme'))
  const extreme = extremeAt(clause)
  const at = top >= 0 ? top : extreme?.at
  if (at === undefined) return
  const grain = grainOf(clause)
  const timed = grain !== undefined || timeWords.has(clause.ideas[at]!.text) || clause.first('ever') !== undefined || isHighestOf(clause, at) || intent.talking
  if (!timed) return
  clause.take(at)
  const value = clause.value(at, 'extreme') as 'highest' | 'lowest'
  const { limit, nth } = clause.ideas[at]!.top ?? {}
  set(intent, { operation: 'record', extreme: value, grain: grain ?? 'month', ...(limit ? { limit } : {}), ...(nth ? { nth } : {}) })
  for (const other of clause.all('extreme')) if (clause.value(other, 'extreme') === value) clause.take(other)
  clause.takeAll('grain')
  clause.takeAll('ever')
  const jump = clause.first('direction')
  if (jump !== undefined && grain !== undefined && clause.ideas[at]!.text !== 'record') readJump(clause, intent, jump)
  for (const hit of clause.all('relation')) if (/^(?:hit|hits|reach|reached|reaches)$/.test(clause.ideas[hit]!.text)) clause.take(hit)
  if (intent.yesNo) set(intent, { claim: { kind: 'record', extreme: value } })
}

/** "biggest monthly fall": the extreme is of the change, not of the level. */
function readJump(clause: Clause, intent: Draft, at: number): void {
  const down = clause.was(at, 'direction', 'down')
  clause.take(at)
  Object.assign(intent, { quantity: 'change', extreme: down ? 'lowest' : 'highest' })
  intent.change ??= intent.grain === 'year' ? 'year_on_year' : intent.grain === 'quarter' ? 'period_on_period' : 'month_on_month'
}

const grainOf = (clause: Clause): Grain | undefined => {
  const found = clause.all('grain').map((at) => clause.value(at, 'grain') as Grain)
  return found.includes('quarter') ? 'quarter' : found.includes('month') ? 'month' : found.includes('year') ? 'year' : undefined
}

const hasPartnerNoun = (clause: Clause): boolean =>
  clause.first('agent') !== undefined || clause.all('noun').length > 0 || clause.first('ask', 'who') !== undefined

/** "was it the highest in 2025", "the lowest since January": an extreme with a period and nobody to rank. */
function isHighestOf(clause: Clause, at: number): boolean {
  const period = clause.ideas.some((idea) => idea.period)
  return period && /^(?:highest|lowest|strongest|weakest|busiest|slowest|best|worst)$/.test(clause.ideas[at]!.text)
}

function readRank(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.quantity === 'concentration' || intent.quantity === 'count') return
  if (intent.listed && clause.first('more') !== undefined) return
  const order = clause.first('order')
  const top = clause.ideas.find((idea) => idea.top && idea.fate !== 'consumed')?.top
  const listed = hasPartnerNoun(clause) || clause.first('goes') !== undefined
  const ranking = clause.all('rank', 'rank').some((at) => clause.ideas[at]!.text.startsWith('rank') || listed)
  if (!(order !== undefined || top) && !ranking && !asksForList(clause)) return
  if (!listed && !top && !ranking && order !== undefined && !isRankWordAlone(clause, order)) return
  const singular = isSingular(clause)
  const by = listNoun(clause)
  takeTop(clause)
  if (order !== undefined) clause.takeAll('order')
  takeListNouns(clause)
  const direction = top?.order ?? (order === undefined ? 'top' : (clause.value(order, 'order') as 'top' | 'bottom'))
  set(intent, { operation: 'rank', by, order: direction })
  if (top?.nth && intent.yesNo) set(intent, { nth: top.nth })
  else if (top?.nth) set(intent, { nth: top.nth })
  if (top?.limit) set(intent, { limit: top.limit })
  else if (singular && !top && order !== undefined && !clause.ideas.some((idea) => /^(?:list|list them|all of them)$/.test(idea.text))) set(intent, { limit: 1 })
}

/** "buyers in July", "who bought magnets", "where do imports come from", "by country": a list without a rank word. */
function asksForList(clause: Clause): boolean {
  if (clause.ideas.some((idea) => idea.threshold)) return false
  if (clause.first('agent') !== undefined || clause.first('ask', 'who') !== undefined) return true
  if (clause.first('ask', 'where') !== undefined && clause.first('goes') !== undefined) return true
  return clause.all('noun').some((at) => /^(?:by|per|each|every|which|what|who)\b/.test(clause.ideas[at]!.text))
}

/** "biggest first" and "rank" need nobody named; a bare "most" or "best" does. */
const isRankWordAlone = (clause: Clause, at: number): boolean => /^(?:biggest first|largest first|smallest first|highest first|lowest first|top)$/.test(clause.ideas[at]!.text)

function readThreshold(clause: Clause, intent: Draft): void {
  if (intent.threshold || intent.claim?.kind === 'threshold') return
  const at = clause.ideas.findIndex((idea) => idea.threshold && idea.fate !== 'consumed')
  if (at < 0) return readEquals(clause, intent)
  const threshold = takeThreshold(clause)!
  const listed = clause.first('noun') !== undefined || clause.first('agent') !== undefined || intent.operation === 'rank'
  if (threshold.unit === 'ratio') {
    set(intent, { operation: 'change', form: 'ratio', claim: { kind: 'threshold', threshold } })
    intent.changing = true
    return
  }
  if (threshold.unit === 'percent' && intent.yesNo && intent.operation === undefined && intent.quantity === undefined && !changes(clause)) intent.quantity = 'share'
  if (intent.yesNo && intent.operation !== 'rank') {
    if (clause.takeAll('ever') || clause.all('grain').some((i) => /^(?:any|in any|in a|in a single|single|in one|one) month/.test(clause.ideas[i]!.text))) {
      set(intent, { operation: 'record', extreme: threshold.relation === 'below' || threshold.relation === 'at_most' ? 'lowest' : 'highest', grain: grainOf(clause) ?? 'month' })
      clause.takeAll('grain')
    }
    return set(intent, { claim: { kind: 'threshold', threshold } })
  }
  if (listed) {
    const by = listNoun(clause)
    takeListNouns(clause)
    Object.assign(intent, { operation: 'threshold', by, threshold })
    return
  }
  set(intent, { operation: 'count_periods', threshold, grain: grainOf(clause) ?? 'month' })
  clause.takeAll('grain')
}

const changes = (clause: Clause): boolean => ['direction', 'change', 'kind'].some((kind) => clause.first(kind) !== undefined)

/** "is it right that it was 619 t": an amount without a relation is claimed as it stands. */
function readEquals(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0) return
  clause.take(at)
  set(intent, { claim: { kind: 'threshold', threshold: { relation: 'equal', ...clause.ideas[at]!.amount! } } })
}

/** "did exports double", "at least tripled" */
function readMultiple(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.first('multiple')
  if (at === undefined || clause.ideas[at]!.text === 'half') return
  const value = Number(clause.value(at, 'multiple'))
  clause.take(at)
  const least = clause.all('relation').find((i) => i < at)
  if (least !== undefined) clause.take(least)
  set(intent, { operation: 'change', form: 'ratio', claim: { kind: 'threshold', threshold: { relation: value < 1 ? 'at_most' : 'at_least', value, unit: 'ratio' } } })
  intent.changing = true
}

function readNarrowing(clause: Clause, intent: Draft): void {
  const at = clause.first('narrow')
  if (at === undefined) return
  const kind = clause.value(at, 'narrow') as 'narrowed' | 'widened'
  clause.take(at)
  clause.takeAll('points')
  clause.takeAll('difference')
  const rate = clause.all('kind').map((i) => clause.value(i, 'kind') as ChangeKind)[0]
  clause.takeAll('kind')
  takeDirection(clause)
  const ofBalance = intent.quantity === 'balance'
  set(intent, { operation: 'change', quantity: ofBalance ? 'balance' : 'change', form: ofBalance ? 'amount' : 'points' })
  if (!ofBalance) set(intent, { change: rate ?? 'year_to_date' })
  if (intent.yesNo) set(intent, { claim: { kind } })
  intent.changing = true
}

function readKinds(clause: Clause, intent: Draft): void {
  const found = clause.all('kind')
  if (found.length === 0) return
  const kind = clause.value(found[0]!, 'kind') as ChangeKind
  clause.take(...found)
  set(intent, { change: kind })
  intent.changing = true
  if (intent.operation === undefined) intent.operation = 'change'
}

function readChange(clause: Clause, intent: Draft): void {
  const any = clause.all('change', 'any')
  const amount = clause.all('amount_form').length > 0
  const direction = takeDirection(clause)
  const unchanged = clause.takeAll('direction', 'unchanged')
  clause.take(...any)
  if (any.length === 0 && !direction && !unchanged) return readForm(clause, intent)
  if (intent.quantity === 'share' && clause.first('goes') !== undefined) Object.assign(intent, { operation: 'contribution', quantity: 'amount' })
  intent.changing = true
  if (direction) set(intent, { direction })
  if (amount && clause.first('percent') === undefined) set(intent, { form: 'amount' })
  if (intent.yesNo && any.length === 0 && (intent.operation === undefined || (intent.operation === 'change' && intent.change !== undefined)) && !intent.claim) {
    const each = clause.takeAll('each') || clause.ideas.some((idea) => /^(?:every|each)/.test(idea.text))
    const claim: Claim = direction
      ? { kind: each ? 'direction_each' : 'direction', direction }
      : { kind: 'direction', direction: 'unchanged' }
    set(intent, { claim, ...(each ? { operation: 'series', grain: grainOf(clause) ?? 'month' } : {}) })
    if (each) clause.takeAll('grain')
  }
  if (intent.operation === undefined) intent.operation = 'change'
  readForm(clause, intent)
}

/** In percent, in points, or as an amount. */
function readForm(clause: Clause, intent: Draft): void {
  if (intent.operation !== 'change' && intent.operation !== 'contribution') return
  if (clause.takeAll('points')) set(intent, { form: 'points' })
  if (clause.takeAll('percent')) set(intent, { form: 'percent' })
  if (clause.takeAll('amount_form')) set(intent, { form: 'amount' })
  const unit = ['t', 'kt', 'kg', 'USD'].some((value) => clause.first('unit', value) !== undefined)
  const amount = clause.first('ask', 'amount')
  if (amount !== undefined && unit && intent.changing) set(intent, { form: 'amount' })
}

function readCompare(clause: Clause, intent: Draft): void {
  const early = clause.first('versus') !== undefined && clause.first('more') !== undefined ? takeMore(clause) : undefined
  const versus = clause.takeAll('versus') || early !== undefined
  const than = clause.ideas.some((idea) => /(?:^| )than$/.test(idea.text))
  const difference = clause.takeAll('difference')
  const ratio = clause.takeAll('ratio')
  const compare = clause.takeAll('compare')
  clause.takeAll('than')
  const more = early ?? (versus || than || intent.listed || intent.yesNo ? takeMore(clause) : undefined)
  if (intent.listed) takeListNouns(clause)
  intent.versus = versus || than || compare
  intent.than = than
  intent.comparing = intent.listed || versus || than || compare || difference || ratio || more !== undefined || clause.first('or') !== undefined
  if (ratio) set(intent, { form: 'ratio' })
  else if (difference) set(intent, { form: clause.takeAll('percent') ? 'percent' : clause.takeAll('points') ? 'points' : 'amount' })
  if (intent.comparing && clause.takeAll('percent')) set(intent, { form: 'percent' })
  const asked = intent.yesNo || (intent.listed && clause.ideas.at(-1)?.text === '?' && clause.first('ask') === undefined && intent.form === undefined)
  if (more && asked && intent.operation === undefined && !intent.claim) set(intent, { claim: { kind: 'first_more', relation: more } })
}

function takeMore(clause: Clause): 'above' | 'below' | undefined {
  const found = clause.all('more')
  if (found.length === 0) return undefined
  clause.take(...found)
  return clause.value(found[0]!, 'more') as 'above' | 'below'
}

function readAverage(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('quantity', 'average')) return
  clause.takeAll('grain')
  set(intent, { quantity: 'average' })
}

function readSeries(clause: Clause, intent: Draft): void {
  const grain = grainOf(clause)
  const grains = clause.all('grain')
  const series = clause.takeAll('series')
  const listed = clause.all('rank', 'rank').some((at) => clause.ideas[at]!.text === 'list')
  const adjective = grains.some((at) => /ly$|^annual|^by |^per |^each |^every |figures|totals|series/.test(clause.ideas[at]!.text))
  if (!series && !(grain && (listed || adjective))) return
  if (intent.operation !== undefined && intent.operation !== 'change') return
  clause.takeAll('grain')
  clause.takeAll('rank', 'rank')
  if (intent.operation === 'change' && !intent.claim) Object.assign(intent, { operation: 'series', quantity: 'change' })
  else if (!intent.claim) set(intent, { operation: 'series' })
  set(intent, { grain: grain ?? 'month' })
}

function readSign(clause: Clause, intent: Draft): void {
  const found = clause.all('sign')
  if (found.length === 0) return
  const sign = clause.value(found[0]!, 'sign') as 'surplus' | 'deficit'
  clause.take(...found)
  clause.takeAll('or')
  const plainQuestion = intent.yesNo && !intent.claim && intent.operation === undefined && found.length === 1
  if (plainQuestion) set(intent, { claim: { kind: 'sign', sign } })
}

function readZero(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('zero') || intent.claim) return
  set(intent, { claim: { kind: 'zero' } })
  for (const hit of clause.all('relation')) if (/^(?:hit|hits|reach|reached)$/.test(clause.ideas[hit]!.text)) clause.take(hit)
}
