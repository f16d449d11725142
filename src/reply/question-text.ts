import { MONTH_NAMES, monthOfYear } from '../calendar/month.ts'
import { asksDistanceAlone } from '../query/by-how-much.ts'
import type { Claim } from '../query/claim.ts'
import type { Operation } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { GRAIN_NOUNS, periodText } from './period.ts'
import { claimText } from './question/claim.ts'
import { breadthText, contributionText, newcomersText, partsText, rankText } from './question/lists.ts'
import {
  countText,
  recordText,
  recoveryText,
  sinceText,
  streakText,
  turningText,
} from './question/over-time.ts'
import { baseText, grainWord, isUsualBase, partWord, was } from './question/parts.ts'
import { quantityText } from './question/quantity.ts'
import { recordClaim } from './question/ranked-claim.ts'
import { fieldText, type Scope, scopeText, wholeScope } from './question/scope.ts'
import { sidesOf } from './question/sides.ts'
import { basisText, periodsText, tail } from './question/tail.ts'
import { capitalised } from './rich.ts'
import { noteOf } from './wording/notes.ts'

/**
 * A query as a whole question in plain words, which reads back to the same query: one form for each operation,
 * nothing left to be assumed. Buttons ask it, so they work after a restart and in any thread.
 */
export function questionText(query: Query, context: Pick<ReplyContext, 'holdings'>): string {
  const scope = { query, context }
  return capitalised(query.claim ? claimQuestion(query.claim, scope) : FORMS[query.operation](scope))
}

function claimQuestion(claim: Claim, scope: Scope): string {
  const asked = asksDistanceAlone(scope.query) ? 'by how much ' : ''
  // the period stands in it
  if (claim.kind === 'record') return `${asked}${recordClaim(claim, scope)}${basisText(scope.query)}?`
  return `${asked}${claimText(claim, scope)}${claim.kind === 'direction_each' ? basisText(scope.query) : tail(scope)}?`
}

/** How each operation is asked. */
const FORMS: Readonly<Record<Operation, (scope: Scope) => string>> = {
  show: (scope) => ofStretchText(scope) ?? `${quantityText(scope)}${tail(scope)}`,
  change: (scope) => `${movedText(scope.query)} ${quantityText(scope)}${tail(scope)}`,
  rank: rankText,
  series: (scope) => `${quantityText(scope)} by ${grainWord(scope.query)}${tail(scope)}`,
  record: recordText,
  since: sinceText,
  streak: streakText,
  // its claim says it all
  overtake: (scope) => `${quantityText(scope)}${tail(scope)}`,
  recovery: recoveryText,
  turning: turningText,
  compare: compareText,
  contribution: contributionText,
  threshold: partsText,
  breadth: breadthText,
  count_periods: countText,
  newcomers: newcomersText,
  split: (scope) => `price or volume: change in ${scopeText(scope)}${tail(scope)}`,
  missing: (scope) =>
    `which ${scope.query.by === 'partner' ? 'partners' : 'months'} are missing in ${scopeText(scope)}${tail(scope)}?`,
  explain: explainText,
  fact: ({ query }) => `tell me about ${(query.topic ?? []).join(' ')}`,
  define: ({ query }) =>
    noteOf(query.topic ?? [])?.question ?? `what does ${(query.topic ?? []).join(' ')} mean?`,
  coverage: coverageText,
  source: (scope) => `where is this from: ${aboutText(scope)}`,
  release: (scope) => `when is the next release of ${wholeScope(scope)}?`,
  revision: revisionText,
  usual: usualText,
  status: (scope) => `are ${scopeText(scope)}${tail(scope)} ${statusAsked(scope.query)}?`,
  method: (scope) => `how was this calculated: ${aboutText(scope)}`,
}

const statusAsked = ({ topic = [] }: Query): string => {
  if (topic.includes('which')) return 'published or derived'
  return topic.includes('final') ? 'final' : 'provisional'
}

/** "change from the highest quarter to the lowest of": months need not be named. */
function movedText({ extremes, grain = 'month' }: Query): string {
  if (!extremes || extremes === 'drawdown' || grain === 'month') return EXTREMES[extremes ?? 'none']
  const noun = GRAIN_NOUNS[grain]
  if (extremes === 'range') return `difference between the highest and the lowest ${noun} of`
  const [from, to] = extremes === 'fall' ? ['highest', 'lowest'] : ['lowest', 'highest']
  return `change from the ${from} ${noun} to the ${to} of`
}

const EXTREMES = {
  none: 'change in',
  fall: 'change from peak to trough of',
  rise: 'change from trough to peak of',
  range: 'difference between the highest and the lowest month of',
  drawdown: 'max drawdown of',
} as const

/** "Q4 2025 as a share of 2025: China's exports of rare-earth magnets to the world, net weight" */
function ofStretchText(scope: Scope): string | undefined {
  const { against, period } = scope.query
  if (!against?.period) return undefined
  return `${periodText(period.value)} as a share of ${periodText(against.period)}: ${scopeText(scope)}${basisText(scope.query)}`
}

function compareText(scope: Scope): string {
  const { query } = scope
  if (query.extreme && query.along === 'period' && query.periods)
    return `were ${quantityText(scope)} ${query.extreme === 'lowest' ? 'low' : 'high'} in ${query.periods.map(periodText).join(' or ')}${basisText(query)}?`
  if (query.extreme)
    return `which ${was(query)} ${query.extreme === 'lowest' ? 'lower' : 'higher'}, ${sidesOf(scope).join(' or ')}${tail(scope)}?`
  const isList = query.along === 'period' && query.periods !== undefined && !query.form
  if (query.together)
    return `${query.together === 'sum' ? 'total' : 'average'} of ${quantityText(scope)}${tail(scope)}`
  return `${isList ? '' : 'compare '}${quantityText(scope)}${tail(scope)}`
}

/** "goods held for China's exports", "coverage of China's exports of rare-earth magnets to the world" */
function coverageText(scope: Scope): string {
  const { by, topic } = scope.query
  if (topic?.[0]) return `what is in HS ${topic[0]}?`
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

/** "normal for the season: China's exports of rare-earth magnets to the world, July 2025, net weight?" */
function usualText(scope: Scope): string {
  const { topic, direction, period } = scope.query
  const month = MONTH_NAMES[monthOfYear(period.value.from) - 1]
  const asked: Readonly<Record<string, string>> = {
    outlier: 'an outlier',
    season: 'normal for the season',
    volatility: 'how volatile',
    pattern: direction ? `${month} always ${direction === 'up' ? 'strong' : 'weak'}` : `${month} pattern`,
  }
  const when = topic?.[0] === 'pattern' ? basisText(scope.query) : tail(scope)
  return `${asked[topic?.[0] ?? 'outlier']}: ${scopeText(scope)}${when}?`
}

const aboutText = ({ query, context }: Scope): string =>
  query.of ? questionText(query.of, context) : `${scopeText({ query, context })}${tail({ query, context })}`
