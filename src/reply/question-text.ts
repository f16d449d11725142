import { asksDistanceAlone } from '../query/by-how-much.ts'
import type { Claim } from '../query/claim.ts'
import type { Operation } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import type { ReplyContext } from './context.ts'
import { periodText } from './period.ts'
import { coverageText, explainText, revisionText, statusAsked, usualText } from './question/about.ts'
import { claimText } from './question/claim.ts'
import { breadthText, contributionText, newcomersText, partsText, rankText } from './question/lists.ts'
import { movedText } from './question/moved.ts'
import {
  countText,
  recordText,
  recoveryText,
  sinceText,
  streakText,
  turningText,
} from './question/over-time.ts'
import { grainWord, was } from './question/parts.ts'
import { quantityText } from './question/quantity.ts'
import { recordClaim } from './question/ranked-claim.ts'
import { fasterText, ratesText } from './question/rates.ts'
import { type Scope, scopeText, wholeScope } from './question/scope.ts'
import { sidesOf } from './question/sides.ts'
import { basisText, tail } from './question/tail.ts'
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
  change: (scope) =>
    ratesText(scope) ?? fasterText(scope) ?? `${movedText(scope.query)} ${quantityText(scope)}${tail(scope)}`,
  rank: rankText,
  series: (scope) =>
    `${scope.query.runningTotal ? 'running total of ' : ''}${quantityText(scope)} by ${grainWord(scope.query)}${tail(scope)}`,
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
  if (query.together === 'sum' && query.along !== 'reporter')
    return `${quantityText(scope)}${tail(scope)}, each and the sum`
  if (query.together)
    return `${query.together === 'sum' ? 'total' : 'average'} of ${quantityText(scope)}${tail(scope)}`
  return `${isList ? '' : 'compare '}${quantityText(scope)}${tail(scope)}`
}

const aboutText = ({ query, context }: Scope): string =>
  query.of ? questionText(query.of, context) : `${scopeText({ query, context })}${tail({ query, context })}`
