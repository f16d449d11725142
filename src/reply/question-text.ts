import { MONTH_NAMES } from '../calendar/month.ts'
import { gainsShare } from '../query/gains-share.ts'
import type { Claim, Operation, Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { ordinal } from './number.ts'
import { periodText } from './period.ts'
import { claimText, recordClaim } from './question/claim.ts'
import { moveText } from './question/move.ts'
import {
  baseText,
  formText,
  grainWord,
  isUsualBase,
  limitText,
  partWord,
  thresholdText,
  was,
} from './question/parts.ts'
import { quantityText } from './question/quantity.ts'
import { fieldText, placesText, type Scope, scopeText, wholeScope } from './question/scope.ts'
import { sidesOf } from './question/sides.ts'
import { capitalised, listed } from './rich.ts'
import { CHANGE_WORDS } from './subject.ts'

/**
 * A query as a whole question in plain words, which reads back to the same query: one form for each operation,
 * nothing left to be assumed. Buttons ask it, so they work after a restart and in any thread.
 */
export function questionText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const scope = { query, context }
  return capitalised(query.claim ? claimQuestion(query.claim, scope) : FORMS[query.operation](scope))
}

function claimQuestion(claim: Claim, scope: Scope): string {
  return claim.kind === 'record'
    ? `${recordClaim(claim, scope)}${basisText(scope.query)}?`
    : `${claimText(claim, scope)}${tail(scope)}?`
}

/** How each operation is asked. */
const FORMS: Readonly<Record<Operation, (scope: Scope) => string>> = {
  show: (scope) => `${quantityText(scope)}${tail(scope)}`,
  change: (scope) => `change in ${quantityText(scope)}${tail(scope)}`,
  rank: rankText,
  series: (scope) => `${quantityText(scope)} by ${grainWord(scope.query)}${tail(scope)}`,
  record: recordText,
  since: sinceText,
  streak: streakText,
  compare: compareText,
  contribution: contributionText,
  threshold: partsText,
  count_periods: countText,
  newcomers: newcomersText,
  split: (scope) => `price or volume: change in ${scopeText(scope)}${tail(scope)}`,
  missing: (scope) =>
    `which ${scope.query.by === 'partner' ? 'partners' : 'months'} are missing in ${scopeText(scope)}${tail(scope)}?`,
  explain: explainText,
  fact: ({ query }) => `tell me about ${(query.topic ?? []).join(' ')}`,
  define: ({ query }) => `what does ${(query.topic ?? []).join(' ')} mean?`,
  coverage: coverageText,
  source: (scope) => `where is this from: ${aboutText(scope)}`,
  release: (scope) => `when is the next release of ${wholeScope(scope)}?`,
  revision: revisionText,
  method: (scope) => `how was this calculated: ${aboutText(scope)}`,
}

/** ", July 2025 compared with June 2025, net weight, in kg": what every question ends with. */
function tail({ query }: Scope): string {
  return `, ${periodsText(query)}${baseText(query)}${basisText(query)}`
}

/** ", net weight, in kg, as an amount" */
const basisText = (query: Query): string => `${measureText(query)}${unitText(query)}${formText(query)}`

const periodsText = (query: Query): string =>
  query.along === 'period' && query.periods
    ? listed(query.periods.map(periodText))
    : periodText(query.period.value)

function measureText(query: Query): string {
  if (query.quantity === 'unit_value' || query.operation === 'split') return ''
  return query.measure.value === 'value' ? ', value' : ', net weight'
}

const unitText = ({ unit }: Query): string => (unit ? `, in ${UNITS[unit]}` : '')

const UNITS = { t: 'tonnes', kg: 'kg', USD: 'USD', 'USD/kg': 'USD per kg', 'USD/t': 'USD per tonne' } as const

function rankText(scope: Scope): string {
  const { query } = scope
  if (gainsShare(query))
    return `who ${query.order === 'bottom' ? 'lost' : 'gained'} most share of ${fieldText(scope)}${tail(scope)}`
  const inside = query.within ? ` among ${placesText(query.within)}` : ''
  if (query.quantity === 'change' && query.direction && query.by === 'partner')
    return `${query.direction === 'down' ? 'decliners' : 'risers'}${inside} by ${quantityText(scope)}${tail(scope)}`
  const than = query.threshold ? ` ${thresholdText(query)}` : ''
  return `${limitText(query)}${than}${inside} by ${query.quantity === 'amount' ? fieldText(scope) : quantityText(scope)}${tail(scope)}`
}

function recordText(scope: Scope): string {
  const { query } = scope
  const count = query.nth ? `${ordinal(query.nth)} ` : ''
  const many = query.limit && query.limit > 1 ? ` ${query.limit}` : ''
  const name = query.monthsOfYear
    ? listed(query.monthsOfYear.map((at) => MONTH_NAMES[at - 1] ?? ''))
    : grainWord(query) + (many ? 's' : '')
  return `${count}${query.extreme ?? 'highest'}${many} ${name} of ${quantityText(scope)}${tail(scope)}`
}

function sinceText(scope: Scope): string {
  const { query } = scope
  const move = moveText(query)
  if (move) return `when was the last ${move} in ${scopeText(scope)}${tail(scope)}?`
  const what = `when ${was(query)} ${quantityText(scope)} last`
  if (query.threshold) return `${what} ${thresholdText(query)}${tail(scope)}?`
  const side = query.extreme === 'lowest' ? 'low' : 'high'
  return `${what} as ${side} as in ${periodText(query.period.value)}${basisText(query)}?`
}

function streakText(scope: Scope): string {
  const { query } = scope
  const way = query.direction === 'down' ? 'falls' : query.direction === 'up' ? 'rises' : 'rises or falls'
  const longest = query.longest ? 'longest run of' : 'consecutive'
  const kind = query.change ? `${CHANGE_WORDS[query.change]} ` : ''
  return `${longest} ${kind}${way} of ${quantityText(scope)}${tail(scope)}`
}

function compareText(scope: Scope): string {
  const { query } = scope
  if (query.extreme && query.along === 'period' && query.periods)
    return `were ${quantityText(scope)} ${query.extreme === 'lowest' ? 'low' : 'high'} in ${query.periods.map(periodText).join(' or ')}${basisText(query)}?`
  if (query.extreme)
    return `which ${was(query)} ${query.extreme === 'lowest' ? 'lower' : 'higher'}, ${sidesOf(scope).join(' or ')}${tail(scope)}?`
  return `compare ${quantityText(scope)}${tail(scope)}`
}

function contributionText(scope: Scope): string {
  const { query } = scope
  const who = query.by
    ? `contribution by ${partWord(query)}`
    : `contribution of ${placesText(query.partners.value)}`
  const whole = query.by ? scope : { ...scope, query: { ...query, partners: worldOf(query) } }
  return `${who} to the change in ${query.quantity === 'amount' ? fieldText(whole) : quantityText(whole)}${tail(scope)}`
}

const worldOf = (query: Query): Query['partners'] => ({
  value: query.against?.partners ?? ['WORLD'],
  how: 'said',
  alternatives: [],
})

/** "new partners in China's exports of rare-earth magnets, 2025 compared with 2024, value" */
function newcomersText(scope: Scope): string {
  const { query } = scope
  const inside = query.within ? ` among ${placesText(query.within)}` : ''
  const what = `${partWord(query)}s`
  return query.direction === 'down'
    ? `which ${what}${inside} disappeared from ${fieldText(scope)}${tail(scope)}`
    : `new ${what}${inside} in ${fieldText(scope)}${tail(scope)}`
}

/** "partners above 100 t in …", "partners with a year-on-year fall of more than 10% in …" */
function partsText(scope: Scope): string {
  const { query } = scope
  const move = moveText(query)
  const what = move ? `with a ${move}` : thresholdText(query)
  const field = move || query.quantity === 'amount' ? fieldText(scope) : quantityText(scope)
  return `${partWord(query)}s ${what} in ${field}${tail(scope)}`
}

function countText(scope: Scope): string {
  const { query } = scope
  const move = moveText(query)
  if (move) return `number of ${grainWord(query)}s with a ${move} in ${scopeText(scope)}${tail(scope)}`
  const what = query.threshold
    ? thresholdText(query)
    : query.direction === 'down'
      ? 'with falls'
      : 'with rises'
  return `number of ${grainWord(query)}s ${what} in ${quantityText(scope)}${tail(scope)}`
}

/** "goods held for China's exports", "coverage of China's exports of rare-earth magnets to the world" */
function coverageText(scope: Scope): string {
  const { by } = scope.query
  return by
    ? `which ${partWord({ by })}s do you have in ${fieldText(scope)}?`
    : `what data do you have on ${scopeText(scope)}?`
}

function explainText(scope: Scope): string {
  const { query } = scope
  const topic = (query.topic ?? []).join(' ')
  if (topic !== '' && query.period.how === 'assumed') return `what happened: ${topic}?`
  const way = query.direction === 'up' ? 'rise' : query.direction === 'down' ? 'fall' : 'change'
  const base = isUsualBase(query) ? '' : baseText(query)
  return `why did ${quantityText(scope)} ${way}, ${periodsText(query)}${base}${basisText(query)}${topic === '' ? '' : `, regarding ${topic}`}?`
}

/** "largest revisions of China's exports of rare-earth magnets", "revisions of … to Germany" */
function revisionText(scope: Scope): string {
  const { query } = scope
  const largest = query.order ? `largest ${query.limit ? `${query.limit} ` : ''}` : ''
  return `${largest}revisions of ${query.by || query.order ? fieldText(scope) : scopeText(scope)}${tail(scope)}`
}

const aboutText = ({ query, context }: Scope): string =>
  query.of ? questionText(query.of, context) : `${scopeText({ query, context })}${tail({ query, context })}`
