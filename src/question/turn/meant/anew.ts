import { sameRange } from '../../../calendar/month.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { figureWords } from '../../figure-words.ts'
import { startsAsTurn } from '../../follow-up.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { asLevel } from './as-level.ts'

/**
 * "how much in 2024" after a record, "platinum 2025" after a last time, "what was it in May" after a yes or no: a level,
 * whatever was searched for or judged before. "the last four months" after a run that was judged are those months.
 */
export function saidAnew(said: Said, clause: Clause, previous: Query): Said {
  const { intent } = said
  if (intent.operation || intent.quantity || intent.claim || intent.comparing) return said
  if (asksWhatWasDone(said, clause, previous) || asksForTonnes(said, previous)) return asLevel(said)
  if (asksWhatWent(said, clause, previous)) return asLevel(said)
  if (!clause.hasAny(periods) || clause.ideas.every(({ period }) => !period || period.kind === 'before'))
    return said
  if (asksForLevel(said, clause, previous))
    return { ...said, intent: { ...intent, operation: 'show', quantity: 'amount' } }
  return listsMonths(clause, previous)
    ? { ...said, intent: { ...intent, operation: 'series', quantity: 'amount', grain: 'month' } }
    : said
}

const periods = kindsOf('a period')

/** "how many tonnes", "how many dollars in 2024" after the change of a price or a share: it is none in tonnes. */
const asksForTonnes = ({ asksAmount, unit }: Said, { operation, quantity }: Query): boolean =>
  asksAmount &&
  (unit === 't' || unit === 'kg' || unit === 'USD') &&
  operation === 'change' &&
  (quantity === 'unit_value' || quantity === 'share')

/** "what did the UK export to Germany", "how much were imports in June" after a change, a yes, an average or a share. */
const asksWhatWasDone = (said: Said, clause: Clause, { operation, quantity, claim }: Query): boolean =>
  (operation === 'change' || claim !== undefined || quantity === 'average' || quantity === 'share') &&
  clause.hasAny(trading) &&
  (said.asksAmount || asksWhat.test(clause.text))

const trading = kindsOf('flow', 'verb', 'taking')

/** "how much went to the US", "how much to the US" after a yes or no: it is asked of the one, and judged of nobody. */
const asksWhatWent = ({ asksAmount, mentions }: Said, clause: Clause, { operation, claim }: Query): boolean =>
  (asksAmount || whatWent.test(clause.text)) &&
  claim !== undefined &&
  mentions.length > 0 &&
  (clause.hasAny(going) || searching.has(operation) || operation === 'rank')

const going = kindsOf('goes')
const whatWent = /^\W*(?:and )?what went\b/i
const asksWhat =
  /\b(?:what|how much) (?:did|was|were|is|are|has|have)\b|\b(?:value|weight|volume|amount) of\b/i

function asksForLevel(said: Said, clause: Clause, previous: Query): boolean {
  const namesGood = said.goods.codes.length > 0 && !startsAsTurn(clause)
  if (searching.has(previous.operation) && (said.asksAmount || namesGood)) return true
  if (said.asksAmount || whatWas.test(clause.text)) if (namesBase(clause, previous)) return true
  if (namesFigure(clause, previous)) return true
  return previous.claim !== undefined && isBare(clause) && whatWas.test(clause.text)
}

/** "how much was it in H1 2025" after the change on H1 2025: the level that it started from, and no other change. */
const namesBase = ({ ideas }: Clause, { operation, comparison }: Query): boolean =>
  operation === 'change' &&
  comparison !== undefined &&
  ideas.every(
    ({ period }) => !period || (period.kind === 'fixed' && sameRange(period.range, comparison.period)),
  )

/** "what was the March figure", "and the September number" after a change: how much it was, and no other change. */
const namesFigure = ({ ideas }: Clause, { operation, quantity }: Query): boolean =>
  operation === 'change' &&
  quantity === 'amount' &&
  ideas.some(({ text }) => text === 'number' || figureWords.has(text))

const searching = new Set<Operation>(['record', 'since', 'streak', 'count_periods', 'threshold'])
const whatWas = /\bwhat (?:was|were|is) (?:it|they|that|the (?:figure|level|value|amount))\b/i

/** "what were the last 4 months", "show the last 6 months", after a run "last 4 months" */
function listsMonths(clause: Clause, { claim, operation }: Query): boolean {
  const { ideas } = clause
  const isStretch = ideas.some(
    ({ period }) => period?.kind === 'rolling' && period.unit === 'month' && period.count > 1,
  )
  if (!claim || !isStretch || !isBare(clause) || ideas.some((_, at) => clause.was(at, 'preposition')))
    return false
  return operation === 'streak' || /\b(?:what were|show|list|give)\b/i.test(clause.text)
}

const isBare = (clause: Clause): boolean =>
  clause.ideas.every(({ period }, at) => period !== undefined || clause.binds(at) || clause.was(at, 'back'))
