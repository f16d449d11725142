import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/**
 * "list them", "which ones", "who were they" after how many suppliers there were: those that were counted. After a list
 * it is the list once more, as a table it is.
 */
export function takeListed(clause: Clause, previous: Query): ShortTurn | undefined {
  if (
    !clause.hasAny(listing) ||
    clause.says(/^(?:add up|amount|come) to$/) ||
    !clause.ideas.every((_, at) => bindsOnly(clause, at) || isOfList(clause, at))
  )
    return undefined
  const asks = clause.ideas.some(({ text }, at) => isOfList(clause, at) && !/^ones?$/.test(text))
  const query = asks ? listOf(clause, previous) : undefined
  if (!query) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...carriedOn(query), repairs: [], unused: [] } }
}

const listing = kindsOf('rank', 'series', 'which', 'noun', 'grain')
const words = /^(?:list|name (?:them|those)|who (?:are|were)|table|ones?|full)$/

const isOfList = (clause: Clause, at: number): boolean =>
  words.test(clause.ideas[at]!.text) ||
  ['which', 'noun'].some((kind) => clause.was(at, kind)) ||
  /^wh(?:ich|at) months$/.test(clause.ideas[at]!.text)

function listOf(clause: Clause, previous: Query): Query | undefined {
  const told = previous.row?.of ?? previous
  const { claim: _claim, found: _found, ...query } = told
  if (told.claim || told.along || !isListOf(clause, told)) return undefined
  switch (told.operation) {
    case 'show':
      return ofCounted(query)
    case 'rank': {
      const { limit, ...all } = query
      return { ...all, ...(limit !== undefined && !asksForAll(clause) ? { limit } : {}) }
    }
    case 'threshold':
      return query.form === 'count' ? changed(query, { form: undefined }) : query
    case 'newcomers':
    case 'count_periods':
      return query
    default:
      return undefined
  }
}

/** How many took over 1 million are those who did; who is counted or concentrated is ranked. */
function ofCounted({ nth: _nth, ...query }: Query): Query | undefined {
  const { quantity, threshold, by } = query
  if (by === undefined || (quantity !== 'count' && quantity !== 'concentration')) return undefined
  if (quantity === 'count' && threshold) return { ...query, operation: 'threshold', quantity: 'amount' }
  return { ...query, operation: 'rank', quantity: 'amount', order: 'top' }
}

/** "who", "which countries" are no months, and "which goods" no partners. */
const isListOf = (clause: Clause, { by, operation }: Query): boolean => {
  const over = operation === 'count_periods' ? 'period' : by
  return clause.ideas.every((_, at) => {
    const noun = clause.value(at, 'noun')
    if (clause.was(at, 'grain') && !clause.isFiller(at)) return over === 'period'
    return noun === undefined || noun === over
  })
}

const asksForAll = ({ text }: Clause): boolean => /\b(?:full|all|whole|entire)\b/i.test(text)
