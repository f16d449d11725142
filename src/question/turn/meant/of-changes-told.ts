import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, type Intent, unset } from '../../intent/intent.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/**
 * "which was the worst" after the changes of some months, "and least" after who grew most: of those changes, and not of
 * what was traded.
 */
export function saidOfChangesTold(said: Said, clause: Clause, previous: Query): Said {
  if (previous.quantity !== 'change' || !clause.hasAny(extremes) || clause.hasAny(others)) return said
  const { intent, mentions, goods, measure, unit } = said
  if (mentions.length > 0 || goods.codes.length > 0 || measure || unit || intent.claim) return said
  if (previous.operation === 'rank') return ofMovers(said, clause, previous)
  if (previous.operation !== 'series' && previous.operation !== 'record') return said
  const extreme = extremeOf(intent, clause)
  return extreme ? { ...said, intent: amongChanges(intent, extreme, previous) } : said
}

const extremes = kindsOf('extreme', 'order', 'rank')
/** Who buys, or how much: no month, and no change. */
const others = kindsOf('agent', 'noun', 'verb', 'taking', 'flow', 'quantity', 'count')

/** "the largest decrease" is the lowest of the changes. */
function extremeOf({ operation, quantity, extreme, order }: Intent, clause: Clause): Intent['extreme'] {
  if (operation === 'record') return quantity === undefined ? extreme : undefined
  if (operation !== 'rank' || quantity !== 'change' || !clause.says(oneMove)) return undefined
  return order === 'bottom' ? 'lowest' : 'highest'
}

const oneMove =
  /^(?:the )?(?:largest|biggest|steepest|sharpest) (?:fall|drop|decline|decrease|rise|increase|gain|jump|growth)$/

function amongChanges(intent: Intent, extreme: Intent['extreme'], { change, grain, form }: Query): Intent {
  const search: Draft = { ...intent }
  unset(search, 'by', 'order', 'limit', 'form')
  return {
    ...search,
    operation: 'record',
    quantity: 'change',
    grain: intent.grain ?? grain ?? 'month',
    ...(extreme && { extreme }),
    ...(change && { change }),
    ...(form && { form }),
  }
}

/** After who fell most "least" can be who fell least, or who rose most. */
function ofMovers(said: Said, clause: Clause, { order, change, form, comparison }: Query): Said {
  const { intent } = said
  if (intent.operation !== 'rank' || intent.quantity !== undefined || !isBare(clause)) return said
  if (order === 'bottom') return { ...said, issue: { kind: 'not_understood', words: orderWords(clause) } }
  const kind = change ?? comparison?.kind
  const rates = { quantity: 'change', ...(kind && { change: kind }), ...(form && { form }) } as const
  return { ...said, intent: { ...intent, ...rates } }
}

const isBare = (clause: Clause): boolean =>
  !clause.hasAny(tops) &&
  clause.ideas.every(
    (_, at) => clause.binds(at) || ['order', 'extreme', 'ask'].some((kind) => clause.was(at, kind)),
  )
const tops = kindsOf('a top')

const orderWords = (clause: Clause): readonly string[] =>
  clause.ideas.flatMap(({ text }, at) => (clause.was(at, 'order') || clause.was(at, 'extreme') ? [text] : []))
