import type { Answer } from '../../answer/answer.ts'
import type { Query } from '../../query/query.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { isWorld } from '../flow-word.ts'
import { bare } from './bare.ts'
import { byMonth, otherYear, toDate } from './next-views.ts'

/** What people ask next after a figure, leaving out what they have just asked. */
export function nextQuestions({ query, figures }: Answer, context: ReplyContext): readonly Offer[] {
  if (!FIGURES.has(query.operation) || figures.length === 0) return []
  return [
    ...otherYear(query, context),
    ...toDate(query, context),
    ...share(query),
    ...byPartner(query),
    ...byMonth(query, context),
    ...why(query),
    ...otherRanking(query),
  ]
}

const FIGURES: ReadonlySet<Query['operation']> = new Set([
  'show',
  'change',
  'rank',
  'compare',
  'series',
  'record',
])

function share(query: Query): readonly Offer[] {
  if (query.operation !== 'show' || query.quantity !== 'amount' || isWorld(query)) return []
  if (query.along || query.flows.value.length > 1) return []
  return [{ label: 'share', query: () => ({ ...bare(query), quantity: 'share' }) }]
}

function byPartner(query: Query): readonly Offer[] {
  if (query.operation === 'rank' || !isWorld(query) || query.quantity !== 'amount') return []
  if (query.reporters.value.length > 1) return []
  return [
    {
      label: 'by partner',
      query: () => ({ ...bare(query), operation: 'rank', by: 'partner', order: 'top' }),
    },
  ]
}

/** A change asks for its reasons; they are looked up as events beside arithmetic, never as a cause. */
function why(query: Query): readonly Offer[] {
  if (
    query.quantity !== 'amount' ||
    query.along ||
    (query.operation !== 'show' && query.operation !== 'change')
  )
    return []
  return [{ label: 'why?', query: () => ({ ...bare(query), operation: 'explain', ...comparisonOf(query) }) }]
}

/** The mean of a stretch is none of the events that moved a month. */
const comparisonOf = ({ comparison, baseline }: Query): Pick<Query, 'comparison'> =>
  comparison && !baseline ? { comparison } : {}

/** Who fell most in percent is another than who fell most in tons. */
function otherRanking(query: Query): readonly Offer[] {
  const { operation, quantity, form } = query
  if (operation !== 'rank' || quantity !== 'change') return []
  if (form !== 'amount') return [{ label: 'by amount', query: () => ({ ...query, form: 'amount' }) }]
  const { form: _, ...inPercent } = query
  return [{ label: 'in percent', query: () => inPercent }]
}
