import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsLike } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { grainOf } from '../words.ts'

/** "rank the months of 2025", "by month, highest first", "sort them" after months: every one of them, in order. */
export function readPeriodsInOrder(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.yesNo || hasListNoun(clause)) return
  const words = clause.ideas.flatMap((_, at) =>
    (clause.was(at, 'sorted') && isOfPeriods(clause, at)) || isBySize(clause, at) ? [at] : [],
  )
  const grain = grainOf(clause) ?? grainTold(clause, intent.previous)
  if (words.length === 0 || !grain) return
  const order = words.some((at) => clause.was(at, 'sorted', 'bottom')) ? 'bottom' : 'top'
  for (const kind of ['sorted', 'grain', 'series', 'back']) clause.takeAll(kind)
  set(intent, { operation: 'record', extreme: order === 'top' ? 'highest' : 'lowest', grain, order })
}

/** "months by volume", "the months of 2025 by tonnage": what is measured stays what it is. */
function isBySize(clause: Clause, at: number): boolean {
  const { ideas } = clause
  if (!bySize.has(ideas[at]!.text) || clause.hasAny(ordered)) return false
  let i = ideas[at - 1]?.text === 'by' ? at - 2 : at - 1
  if (i === at - 1 && !ideas[at]!.text.startsWith('by ')) return false
  if (ideas[i]?.period && /^(?:of|in)$/.test(ideas[i - 1]?.text ?? '')) i -= 2
  return plurals.has(ideas[i]?.text ?? '')
}

export const bySize = textsLike(/^(?:by )?(?:net )?(?:volume|weight|value|tonnage|quantity|amount|tonnes)$/)
const ordered = kindsOf('rank', 'a top', 'order', 'extreme', 'count', 'number')

/** "rank the months", "rank 2025 by month", "by month, ranked", but not "US rank by month", which is where the US stood in each. */
function isOfPeriods(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (!ranks.has(text) || !clause.stands('grain')) return true
  return (
    plurals.has(clause.ideas[beside(clause, at, 1)]?.text ?? '') ||
    (opens(clause, at) && clause.ideas[at + 1]?.period !== undefined) ||
    (text === 'ranked' && isBehind(clause, at))
  )
}

/** Nothing but a greeting stands before it. */
const opens = (clause: Clause, at: number): boolean =>
  clause.ideas.slice(0, at).every((_, i) => clause.binds(i))

/** "months of 2025 ranked", "by month, ranked" */
const isBehind = (clause: Clause, at: number): boolean =>
  clause.was(beside(clause, at, -1), 'grain') ||
  clause.ideas.slice(0, at).some(({ text }) => plurals.has(text))

/** The next idea on one side that is more than a comma or an article. */
function beside({ ideas }: Clause, at: number, step: 1 | -1): number {
  let i = at + step
  while (small.has(ideas[i]?.text ?? '')) i += step
  return i
}

const small: ReadonlySet<string> = new Set([',', 'the', 'of', 'all', 'of the', 'all the'])
const ranks: ReadonlySet<string> = new Set(['rank', 'ranked', 'ranking', 'order', 'ordered'])
const plurals: ReadonlySet<string> = new Set(['months', 'quarters', 'halves', 'years', 'calendar months'])

/** "sort them", "highest first" after the months of a year. */
function grainTold(clause: Clause, previous: Query | undefined): Draft['grain'] {
  const ofPeriods = previous?.operation === 'series' || previous?.operation === 'record'
  const isAll = clause.ideas.every(({ place, good }) => !place && !good)
  return ofPeriods && isAll ? previous.grain : undefined
}
