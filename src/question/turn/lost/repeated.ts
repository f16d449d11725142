import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { asksOfIt } from '../points-back.ts'
import type { Turn } from './rule.ts'

/**
 * A turn that has words of its own and yields the question just answered was not understood, and the same figures once
 * more would hide it. Who names a place, a period or a good again, or asks the same again, gets them again.
 */
export function repeats({ clause, query, previous }: Turn): readonly string[] {
  if (namesScope(clause, query) || asksOfIt(clause) || !isSame(query, previous)) return []
  return clause.ideas.filter((_, at) => !clause.binds(at) && !clause.was(at, 'yesno')).map(({ text }) => text)
}

const namesScope = (clause: Clause, query: Query): boolean =>
  clause.ideas.some(({ place, good, period }) => place || good || (period && named.has(period.kind))) ||
  slots.some((slot) => query[slot].how === 'said') ||
  clause.ideas.some((_, at) => asksAgain.some((kind) => clause.was(at, kind)))

/** "last year?" in the talk of last year names it once more. */
const named: ReadonlySet<string> = new Set(['fixed', 'calendar', 'latest'])

const slots = ['reporters', 'partners', 'flows', 'commodities', 'measure', 'period'] as const

/** "yoy" after yoy, "share?" after the share: asked again in so many words. */
const asksAgain = ['kind', 'quantity', 'extreme', 'order', 'streak', 'series', 'unit', 'percent', 'points']

const isSame = (query: Query, previous: Query): boolean => plain(query) === plain(previous)

/** The question without how each slot came to be: what would be looked up. */
function plain(query: Query): string {
  const entries = Object.entries(query)
    .filter(([name]) => !ofTheTalk.has(name))
    .map(([name, field]) => [name, isSlot(field) ? field.value : field])
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))))
}

const ofTheTalk = new Set([
  'beside',
  'besideBefore',
  'toldBefore',
  'found',
  'foundGood',
  'foundGoods',
  'foundPeriod',
  'happened',
  'listed',
  'row',
  'repairs',
  'unused',
])

const isSlot = (field: unknown): field is { readonly value: unknown } =>
  typeof field === 'object' && field !== null && 'how' in field && 'value' in field
