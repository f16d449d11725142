import type { Query } from '../../query/query.ts'
import { assumed, carried, said } from '../../query/slot.ts'
import { check } from '../check.ts'
import type { Clause } from '../clause.ts'
import { monthsHeld } from '../complete/months-held.ts'
import { completeScope, type ScopeFound } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'
import { isYesNo } from '../intent/yes-no.ts'
import { readPeriods } from '../periods/read.ts'
import type { Reading } from '../reading.ts'
import { wordsNamed } from '../rule-words.ts'
import { readSaid } from '../said/read.ts'
import type { Said } from '../said/said.ts'
import { emptyQuery } from './empty.ts'
import { isOnly } from './only.ts'

/**
 * "was June revised?", "how was July 2025 revised", "biggest revisions", "what was revised"; "is July provisional?" is
 * asked in the same way, and answered by how the figure is marked.
 */
export function readRevision(clause: Clause, world: World, previous: Query | undefined): Reading | undefined {
  const isOfStatus = clause.all('meta', 'provisional').some((at) => !clause.was(at + 1, 'grain'))
  if (!isOfStatus && clause.first('meta', 'revised') === undefined) return undefined
  const own = (at: number): boolean => ofRevisions.has(clause.ideas[at]!.text)
  if (!isOnly(clause, besides, own)) return undefined
  if (isOfStatus && asksWhichOnes(clause))
    return { kind: 'issue', issue: { kind: 'refused', why: 'by_status', words: ['which'] } }
  const topic = isOfStatus ? [statusAsked(clause)] : undefined
  const wide = isOfStatus ? undefined : wideOf(clause)
  clause.ideas.forEach((idea, at) => {
    if (own(at)) idea.fate = 'aside'
  })
  const asked = isYesNo(clause)
  for (const kind of ['meta', 'order', 'extreme', 'top', 'unsupported', 'quantity']) clause.takeAll(kind)
  const found = readSaid(clause, previous)
  if (found.issue) return { kind: 'issue', issue: found.issue }
  const scope = completeScope(found, world, previous)
  if ('issue' in scope) return { kind: 'issue', issue: scope.issue }
  const held = monthsHeld(scope.scope, world)
  const periods = readPeriods(clause, found.intent, { held, today: world.today })
  if (periods.issue) return { kind: 'issue', issue: periods.issue }
  const { issue: unread } = check(clause)
  if (unread) return { kind: 'issue', issue: unread }
  const query = revisionOf(emptyQuery(world, previous), scope.scope, found)
  const told = previous ? carried(previous.period) : query.period
  const period = periods.main ?? (wide && held ? assumed(held, 'default') : told)
  if (topic) return { kind: 'query', query: { ...query, operation: 'status', topic, period } }
  const claim = asked && !wide ? { claim: { kind: 'revised' as const } } : {}
  return { kind: 'query', query: { ...query, period, ...wide, ...claim } }
}

/** "which figures are provisional": each of them, and not whether the latest one is. */
const asksWhichOnes = (clause: Clause): boolean => clause.says(/^which\b/) && !clause.says(/ or /)

/** "published or derived": which of them, and neither yes nor no. */
const statusAsked = (clause: Clause): string => {
  if (clause.says(/ or /)) return 'which'
  return clause.says(/final|reliable/) ? 'final' : 'provisional'
}

const revisionOf = (
  empty: Query,
  { reporters, flows, partners, commodities }: ScopeFound,
  { measure }: Said,
): Query => ({
  ...empty,
  ...(measure && { measure: said(measure) }),
  operation: 'revision',
  reporters,
  flows,
  partners,
  commodities,
})

/** "in this release", "how big are revisions usually": they are all told, the largest first. */
const ofRevisions = wordsNamed('size of revisions', 'beside revisions')

/** What may stand beside the word: scope, and which revisions are wanted. */
const besides = ['meta', 'trade', 'flow', 'order', 'extreme', 'measure', 'unit', 'noun', 'back', 'grain']

const ofSize = wordsNamed('size of revisions')

/** The largest ones, or all there were: over everything held unless a period is named. */
function wideOf(clause: Clause): Pick<Query, 'order' | 'by'> | undefined {
  if (clause.first('order') !== undefined || clause.first('extreme') !== undefined) return { order: 'top' }
  if (clause.ideas.some(({ text }) => ofSize.has(text))) return { order: 'top' }
  const named = clause.ideas.some((idea) => idea.place || idea.period)
  const all = clause.ideas.some(({ text }) => /^(?:what|which|list|any|revisions)\b/.test(text))
  return all && !named ? { by: 'partner' } : undefined
}
