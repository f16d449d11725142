import type { Range } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'

/**
 * "Germany in those months", "the US in those two" after May and August side by side: of each of the two, and not from
 * May to August. Whatever adds up or looks for one is of a stretch that was not told.
 */
export function inThosePeriods(clause: Clause, previous: Query): Clause | Issue | undefined {
  if (previous.along !== 'period' || !previous.periods || previous.claim) return undefined
  const [from, to] = pointerIn(clause, previous.periods.length) ?? []
  if (from === undefined || to === undefined) return undefined
  const { text, ideas, repairs } = clause
  const isOfOthers = ideas[from]!.period !== undefined && !isSame(ideas[from]!)
  const start = clause.was(from - 1, 'preposition') ? from - 1 : from
  const rest = new Clause(text, [...ideas.slice(0, start), ...ideas.slice(to)], repairs)
  if (!isOfOthers && !rest.hasAny(others) && rest.ideas.some(({ place, good }) => place ?? good)) return rest
  // months in a row are a stretch, and "the average of those two" has a reader of its own
  if (ideas[from]!.period === undefined || isInRow(previous.periods)) return undefined
  return { kind: 'not_understood', words: [ideas[from]!.text] }
}

const isInRow = (periods: readonly Range[]): boolean =>
  periods.every(({ from }, at) => at === 0 || from === periods[at - 1]!.to + 1)

/** Nothing but a place, a good, a flow or how it is told stands beside them. */
const others = kindsOf(
  ...(['a period', 'a number', 'number', 'an amount', 'a threshold', 'a top', 'an unread word'] as const),
  ...(['agent', 'ask', 'extreme', 'order', 'combined', 'series', 'change', 'direction', 'rank'] as const),
)

/** "those months", "the same months", "those two", "these two months" */
function pointerIn({ ideas }: Clause, count: number): readonly [number, number] | undefined {
  const period = ideas.findIndex((one) => isSame(one) || sameOf.test(one.text))
  if (period >= 0) return [period, period + 1]
  const those = ideas.findIndex(({ text }) => text === 'those' || text === 'these')
  const isTwo = those >= 0 && count === 2 && ideas[those + 1]?.text === 'two'
  return isTwo ? [those, has(ideas[those + 2], 'grain') ? those + 3 : those + 2] : undefined
}

/** "the same months of 2024" */
const sameOf = /\bsame (?:months|quarters|halves|years)\b/

const isSame = ({ period }: Idea): boolean =>
  period?.kind === 'before' && period.unit === 'period' && period.count === 0 && !period.inAll
