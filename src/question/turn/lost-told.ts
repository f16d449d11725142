import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { Said } from '../said/said.ts'
import { wordsWith } from './words-with.ts'

/**
 * Words that count or choose among the answers of the talk, of which a query holds two at most: "average of all three",
 * "which was highest" after one month and another, "sum of the last two" after a month that is not the latest.
 */
export function lostTold(
  clause: Clause,
  { claim }: Said['intent'],
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  if (!previous || claim || !clause.hasAny(ofTold) || !told.has(previous.operation)) return []
  const isMade = ofAll.some((kind) => clause.stands(kind)) || sums.test(clause.text)
  return [
    ...lastFew(clause, query, previous),
    ...(isMade ? allOfThem(clause, query) : []),
    ...(isAmongTold(clause, query, previous) ? wordsWith(clause, 'extreme') : []),
    ...(isSumOfTold(clause, query, previous) ? ['sum'] : []),
  ]
}

const ofTold = kindsOf('a period', 'number', 'a number', 'extreme', 'combined', 'quantity')
const told = new Set<Query['operation']>(['show', 'compare', 'change'])
const ofAll = ['quantity', 'combined', 'extreme']
const sums = /\b(?:sum|total|add)\b/i

/** "the last two": answers, where more than one was told; else months, if they end where the one told does. */
const lastFew = ({ ideas }: Clause, { period }: Query, previous: Query): readonly string[] =>
  isSeveral(previous) || period.value.to !== previous.period.value.to
    ? ideas.flatMap((idea) =>
        idea.period?.kind === 'rolling' && idea.period.unit === 'unsaid' ? [idea.text] : [],
      )
    : []

/** "of all three", "those three years", "the two quarters" */
function allOfThem(clause: Clause, { operation, period, along }: Query): readonly string[] {
  if (operation !== 'show' || along || period.how !== 'carried') return []
  const { ideas } = clause
  return ideas.flatMap(({ text, number }, at) => {
    const counts = number !== undefined || clause.was(at, 'number')
    return counts && all.test(ideas[at - 1]?.text ?? '') ? [text] : []
  })
}
const all = /\b(?:all|those|these|the)$/

/** "which was highest", "the highest of these": of what was told, and not of all months. */
const isAmongTold = (clause: Clause, { operation, period }: Query, previous: Query): boolean =>
  operation === 'record' &&
  isSeveral(previous) &&
  period.how !== 'said' &&
  !clause.stands('grain') &&
  clause.ideas.some(({ text }, at) => /^which(?: one)?$/.test(text) || clause.was(at, 'back'))

/** "sum" and no more, after one and another */
const isSumOfTold = (clause: Clause, { operation, quantity, along }: Query, previous: Query): boolean =>
  operation === 'show' &&
  quantity === 'amount' &&
  !along &&
  previous.quantity === 'amount' &&
  isSeveral(previous) &&
  clause.ideas.every(({ text }, at) => text === 'sum' || clause.binds(at)) &&
  clause.says(/^sum$/)

const isSeveral = ({ beside, toldBefore }: Query): boolean => beside !== undefined || toldBefore !== undefined
