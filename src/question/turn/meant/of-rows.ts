import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { asksOfIt } from '../points-back.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "what did they supply in H1 2026", "same three in H1 2026", "exports to them" after the top three, "yoy for each" after
 * a ranking: of the places it listed.
 */
export function saidOfRows(said: Said, clause: Clause, previous: Query): Said {
  if (said.mentions.length > 0) return said
  if (asksSideOfPrice(said, previous)) return ofRows(said, clause, previous)
  if (!clause.hasAny(pointing)) return said
  const each = ofEach(said, clause, previous) ?? eachInTime(said, clause, previous)
  if (each) return each
  if (!ranksPartners(previous)) return said
  const isShort = previous.limit !== undefined
  const isOf =
    countsRows(clause, isShort ? undefined : previous.found?.length) ||
    (isShort && (theyDo(said, clause, previous) || isWithThem(said, clause)))
  return isOf ? ofRows(said, clause, previous) : said
}

/** "and the tonnage" after who paid most: theirs, and not who bought most. */
const asksSideOfPrice = ({ intent, measure, unit, flow }: Said, previous: Query): boolean =>
  previous.quantity === 'unit_value' &&
  ranksPartners(previous) &&
  measure !== undefined &&
  !unit &&
  flow.flow === undefined &&
  intent.operation === undefined &&
  intent.quantity === undefined

const pointing = kindsOf('back', 'each', 'number', 'a number')

function ofRows(said: Said, clause: Clause, previous: Query): Said {
  const { found = [] } = previous
  const words = clause.ideas
    .filter((_, at) => clause.was(at, 'back') || isCount(clause, at))
    .map(({ text }) => text)
  const isOther = clause.ideas.some((_, at) => isCount(clause, at) && countAt(clause, at) !== found.length)
  if (found.length === 0 || isOther) return { ...said, issue: { kind: 'not_understood', words } }
  clause.take(...clause.ideas.flatMap((_, at) => (isCount(clause, at) ? [at] : [])))
  const flow = onlyVerb(clause) ? {} : said.flow
  return { ...said, flow, mentions: [{ ...listOf(found), joined: 'and' }] }
}

/** What they did in another period, or all together: in the same one it was told. */
const theyDo = (said: Said, clause: Clause, { flows: { value } }: Query): boolean =>
  asksOfIt(clause) &&
  onlyVerb(clause) &&
  clause.ideas.some((_, at) => clause.was(at, 'verb') && !clause.was(at, 'verb', value[0])) &&
  (said.summing || said.measure !== undefined || clause.ideas.some(({ period }) => period))

const onlyVerb = (clause: Clause): boolean =>
  clause.ideas.every((_, at) => !clause.was(at, 'flow') || clause.was(at, 'verb')) && !clause.stands('agent')

/** "same three", "the three", "these 3"; after all that are known, as many as there are. */
const countsRows = (clause: Clause, rows: number | undefined): boolean =>
  clause.ideas.some((_, at) => isCount(clause, at) && (rows ?? countAt(clause, at)) === countAt(clause, at))

const isCount = (clause: Clause, at: number): boolean =>
  countAt(clause, at) !== undefined &&
  !clause.was(at + 1, 'grain') &&
  /\b(?:same|the|these|those|all)$/.test(clause.ideas[at - 1]?.text ?? '')

function countAt(clause: Clause, at: number): number | undefined {
  const word = clause.value(at, 'number')
  return clause.ideas[at]!.number?.value ?? (word === undefined ? undefined : Number(word))
}

/** "and exports to them" */
const isWithThem = ({ flow }: Said, { ideas }: Clause): boolean =>
  flow.flow !== undefined &&
  ideas.some(
    ({ text }, at) => /^(?:to|from)$/.test(text) && /^(?:them|there)$/.test(ideas[at + 1]?.text ?? ''),
  )

/** "yoy for each", "the change for each" after places side by side, and not "each month". */
function ofEach(said: Said, clause: Clause, previous: Query): Said | undefined {
  const { intent } = said
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'each'))
  if (at < 0 || intent.operation !== 'series' || intent.quantity !== 'change' || clause.stands('grain'))
    return undefined
  const isBeside = previous.along === 'partner'
  if (!isBeside && !ranksPartners(previous)) return undefined
  const { found = [] } = previous
  const { text } = clause.ideas[at]!
  if (!isBeside && found.length === 0) return { ...said, issue: { kind: 'not_understood', words: [text] } }
  clause.ideas[at]!.fate = 'aside'
  const { grain: _grain, ...rest } = intent
  const changed = { ...rest, operation: 'change', quantity: 'amount', changing: true } as const
  const list = isBeside ? said.mentions : [{ ...listOf(found), joined: 'and' as const }]
  return { ...said, intent: changed, mentions: list }
}

/** "each by month" after the top three: theirs one after the other, and not everybody's. */
function eachInTime(said: Said, clause: Clause, previous: Query): Said | undefined {
  const { intent } = said
  const at = clause.ideas.findIndex(({ text }, i) => clause.was(i, 'each') && text === 'each')
  const isOfThem = at >= 0 && !isEachTime(clause, at) && intent.operation === 'series'
  if (!isOfThem || intent.quantity !== undefined || !ranksPartners(previous)) return undefined
  const { found = [], limit } = previous
  if (limit === undefined || found.length < 2)
    return { ...said, issue: { kind: 'not_understood', words: ['each'] } }
  clause.ideas[at]!.fate = 'aside'
  return { ...said, mentions: [{ ...listOf(found), joined: 'and' }] }
}

/** "each month", and not "each by month". */
const isEachTime = (clause: Clause, at: number): boolean =>
  clause.was(at + 1, 'grain') && !/^(?:by|per) |ly$/.test(clause.ideas[at + 1]!.text)
