import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { type Draft, set } from './intent.ts'

/** Words for an extreme month that something can be measured from. */
const extremes =
  /^(?:peak|record|record high|record low|high|low|trough|all[ -]+time high|all[ -]+time low|ath|highest|lowest|max|maximum|min|minimum)$/

/** "how far below the peak", "compared with the 2025 monthly average", "% off the record": what a month is held against. */
export function readBaseline(clause: Clause, intent: Draft): void {
  const since = intent.operation || heldAgainst(clause) >= 0 ? -1 : sinceExtreme(clause)
  const held = since < 0 ? heldAgainst(clause) : since
  if (held < 0) return
  const at = extremeAgainst(clause, held)
  const mean = clause.all('quantity', 'average').find((i) => i > held && !isMeasured(clause, i))
  if (at < 0 && mean === undefined) return
  const extreme = at >= 0 && clause.value(at, 'extreme') === 'lowest' ? 'lowest' : 'highest'
  if (at >= 0) clause.take(at)
  else clause.take(mean!)
  clause.takeAll('grain', 'month')
  clause.takeAll('ever')
  const side = sideOf(clause)
  if (intent.yesNo && side && !intent.claim) set(intent, { claim: { kind: 'direction', direction: side } })
  takeRelations(clause)
  if (since >= 0) takeSince(clause, since)
  set(intent, { operation: 'change', baseline: at >= 0 ? extreme : 'average' })
  intent.changing = true
  if (clause.takeAll('percent')) intent.form = 'percent'
}

/** Behind what holds one against the other; or before it, where behind it stands one month: "best month of 2025 vs March". */
function extremeAgainst(clause: Clause, held: number): number {
  const behind = clause.ideas.findIndex(
    (idea, at) => at > held && clause.is(at, 'extreme') && extremes.test(idea.text),
  )
  if (behind >= 0 || !isMonthBehind(clause, held)) return behind
  return clause.ideas.findIndex((_, at) => at < held && isExtremeMonth(clause, at))
}

/** "the peak", "best month"; no top buyer, and no highest quarter. */
const isExtremeMonth = (clause: Clause, at: number): boolean =>
  clause.is(at, 'extreme') &&
  (clause.was(at + 1, 'grain') ? clause.was(at + 1, 'grain', 'month') : extremes.test(clause.ideas[at]!.text))

const isMonthBehind = (clause: Clause, held: number): boolean =>
  (clause.was(held, 'versus') || clause.was(held, 'compare')) &&
  isMonth(clause.ideas[held + 1]?.period) &&
  clause.ideas.slice(held + 2).every(({ isWord }, i) => !isWord || clause.isFiller(held + 2 + i))

const isMonth = (period: PeriodPhrase | undefined): boolean =>
  period?.kind === 'latest' || (period?.kind === 'fixed' && period.grain === 'month')

/** Where the thing held against begins: behind "vs", "compared with", "how far below", "how much below", "off". */
function heldAgainst(clause: Clause): number {
  return clause.ideas.findIndex(
    (idea, at) =>
      clause.is(at, 'versus') ||
      clause.is(at, 'compare') ||
      clause.is(at, 'difference') ||
      clause.is(at, 'than') ||
      (clause.is(at, 'more') && / than$/.test(idea.text)) ||
      (clause.was(at - 1, 'ask', 'amount') && clause.is(at, 'relation')) ||
      idea.text === 'off',
  )
}

/** "exports since the May 2025 low", "change since the peak", "up how much from the low": nothing else is sought. */
function sinceExtreme(clause: Clause): number {
  const [extreme, ...others] = clause.all('extreme')
  if (clause.hasAny(sought) || clause.first('quantity', 'average') !== undefined || clause.says(sums))
    return -1
  if (extreme === undefined || others.length > 0 || !turningPoint.test(clause.ideas[extreme]!.text)) return -1
  const moves = clause.stands('direction') || clause.stands('change')
  return clause.ideas.findIndex(
    ({ text, period }, at) =>
      (period?.kind === 'since' || text === 'since' || (moves && text === 'from')) &&
      clause.ideas.slice(at + 1, extreme).every((one, i) => one.period || clause.isFiller(at + 1 + i)) &&
      at < extreme,
  )
}
/** Months, or one that passes a number, are looked for since then. */
const sought = kindsOf('series', 'grain', 'a threshold', 'order', 'streak', 'count')
const sums = /^(?:total|sum|cumulative|in all|altogether)\b/
const turningPoint = /^(?:peak|record high|record low|high|low|trough|bottom)$/

/** The move is told either way, and where it starts is the extreme. */
function takeSince(clause: Clause, at: number): void {
  if (!clause.ideas[at]!.period) clause.take(at)
  for (const kind of ['direction', 'change', 'ask']) clause.takeAll(kind)
}

/** "average of June vs average of July": there the average is what is compared, not what it is held against. */
const isMeasured = (clause: Clause, at: number): boolean =>
  clause.all('quantity', 'average').some((i) => i < at) || clause.ideas[at + 1]?.text === 'price'

/** "is March above the 2025 average?", "did March rise against it?": the side that is claimed. */
function sideOf(clause: Clause): 'up' | 'down' | undefined {
  const more = clause.first('more')
  if (more !== undefined) return clause.was(more, 'more', 'above') ? 'up' : 'down'
  const moved = clause.first('direction')
  if (moved === undefined || clause.was(moved, 'direction', 'unchanged')) return undefined
  return clause.was(moved, 'direction', 'up') ? 'up' : 'down'
}

function takeRelations(clause: Clause): void {
  for (const kind of ['versus', 'compare', 'difference', 'than', 'more']) clause.takeAll(kind)
  for (const at of [...clause.all('relation'), ...clause.all('direction')])
    if (/^(?:below|above|under|over|off|short of|miss|missed)$/.test(clause.ideas[at]!.text)) clause.take(at)
}
