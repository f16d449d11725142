import type { Grain } from '../../../query/operation.ts'
import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { amountForm, grainOf, rateOf } from '../words.ts'

/** "which month rose most" */
export function readMostMoved(clause: Clause, intent: Draft, at: number, falls: boolean): void {
  const grain = grainOf(clause) ?? 'month'
  clause.take(at)
  clause.takeAll('grain')
  clause.takeAll('ever')
  set(intent, recordOfChange(falls, grain, rateOf(grain)))
}

/**
 * "was the US rise in June the biggest jump", "was June the biggest fall": of the months of what is asked about, and not
 * of those who traded in that one. "Did the US have the biggest rise in June" is of them.
 */
export function readJumpClaimed(clause: Clause, intent: Draft): boolean {
  if (!intent.yesNo || hasListNoun(clause)) return false
  const { ideas } = clause
  const at = ideas.findIndex(
    ({ text }, i) => mosts.test(text) && (moveOf(clause, i) || clause.is(i, 'extreme')),
  )
  if (at < 0 || !namesMonthBefore(clause, at)) return false
  const told = ideas.findIndex((_, i) => i < at && clause.is(i, 'direction'))
  const claimed = [at, at + 1, at + 2].find((i) => moveOf(clause, i))
  const isOfMove = told >= 0 && (claimed !== undefined || clause.after(at) >= lastWord(clause))
  if (!isOfMove && (claimed === undefined || !opensWithMonth(clause, at))) return false
  const moves = [told, claimed ?? -1].filter((i) => i >= 0)
  const directions = new Set(moves.map((i) => moveOf(clause, i)))
  if (directions.size > 1) return false
  clause.take(at, ...moves)
  clause.takeAll('ever')
  for (const idea of ideas) if (idea.period?.kind === 'all') idea.fate = 'consumed'
  const kind = clause.first('kind')
  const change = kind === undefined ? 'month_on_month' : (clause.value(kind, 'kind') as ChangeKind)
  clause.takeAll('kind')
  const move = recordOfChange(directions.has('down'), 'month', change)
  set(intent, { ...move, claim: { kind: 'record', extreme: move.extreme! }, ...amountForm(clause) })
  return true
}

const mosts = /^(?:the )?(?:biggest|largest|greatest|steepest|sharpest|strongest|record)\b/

/** "the jump" by itself, or in "biggest jump". */
function moveOf(clause: Clause, at: number): string | undefined {
  if (clause.was(at, 'rank', 'gainers')) return 'up'
  return clause.was(at, 'rank', 'losers') ? 'down' : clause.value(at, 'direction')
}

/** "biggest monthly rise", "largest month-on-month fall": the record of a change, its kind between the two words. */
export function readJump(clause: Clause, intent: Draft): boolean {
  const extreme = clause.first('extreme')
  if (extreme === undefined || hasListNoun(clause)) return false
  const at = moveBehind(clause, extreme)
  if (at === undefined) return readJumpOfKind(clause, intent, extreme)
  const kind = clause.first('kind')
  const grain = grainOf(clause) ?? stepOf(clause.ideas[kind ?? at]!.text)
  const change = kind === undefined ? rateOf(grain) : (clause.value(kind, 'kind') as ChangeKind)
  clause.take(extreme, at)
  for (const read of ['grain', 'kind', 'ever']) clause.takeAll(read)
  const falls = isGrowth(clause, at)
    ? clause.was(extreme, 'extreme', 'lowest')
    : clause.was(at, 'direction', 'down')
  set(intent, { ...recordOfChange(falls, grain, change), ...amountForm(clause) })
  return true
}

/** "lowest year-on-year growth": the lowest rate, whatever its sign. */
const isGrowth = ({ ideas }: Clause, at: number): boolean =>
  /^(?!annual|yearly).*\bgrowth$/.test(ideas[at]!.text)

/** "biggest yearly rise": of whole years; an annual one, or one on the year, can be that of a month. */
const stepOf = (text: string): Grain => {
  if (text === 'yearly') return 'year'
  if (/^(?:quarter|q ?[o/-])/.test(text)) return 'quarter'
  return /^(?:half|hoh)/.test(text) ? 'half' : 'month'
}

function moveBehind(clause: Clause, extreme: number): number | undefined {
  const growths = clause.all('change').filter((i) => isGrowth(clause, i))
  const at = [...clause.all('direction'), ...growths].find((i) => i > extreme && i <= extreme + 3)
  const isKind = (i: number): boolean => clause.is(i, 'grain') || clause.is(i, 'kind')
  return at !== undefined && [extreme + 1, extreme + 2].some((i) => i < at && isKind(i)) ? at : undefined
}

/** "biggest monthly rise" where "monthly rise" is one phrase. */
function readJumpOfKind(clause: Clause, intent: Draft, extreme: number): boolean {
  const at = clause.all('kind').find((i) => moves.test(clause.ideas[i]!.text) || isGrowth(clause, i))
  if (at === undefined || extreme > at) return false
  const change = clause.value(at, 'kind') as ChangeKind
  clause.take(extreme, at)
  clause.takeAll('ever')
  const falls = isGrowth(clause, at)
    ? clause.was(extreme, 'extreme', 'lowest')
    : /fall|drop|decline|decrease/.test(clause.ideas[at]!.text)
  set(intent, { ...recordOfChange(falls, stepOf(clause.ideas[at]!.text), change), ...amountForm(clause) })
  return true
}

/** Of one month, and no other period behind it: "the biggest in May" is one among those of May. */
const namesMonthBefore = ({ ideas }: Clause, extreme: number): boolean => {
  const periods = ideas.flatMap(({ period }, at) => (period && period.kind !== 'all' ? [at] : []))
  return periods.length === 1 && periods[0]! < extreme
}

const opensWithMonth = (clause: Clause, extreme: number): boolean => {
  const at = clause.after(clause.first('yesno') ?? 0)
  return at < extreme && clause.ideas[at]?.period !== undefined
}

const lastWord = ({ ideas }: Clause): number => ideas.findLastIndex(({ isWord }) => isWord)

const moves = /rise|gain|increase|jump|fall|drop|decline|decrease|move/

const recordOfChange = (falls: boolean, grain: Grain, change: ChangeKind): Partial<Draft> => ({
  operation: 'record',
  quantity: 'change',
  extreme: falls ? 'lowest' : 'highest',
  grain,
  change,
})

/** "highest monthly fall": the extreme is of the change, not of the level. */
export function turnToChange(clause: Clause, intent: Draft): void {
  const at = clause.first('direction')
  if (at === undefined) return
  const falls = clause.was(at, 'direction', 'down')
  clause.take(at)
  Object.assign(intent, { quantity: 'change', extreme: falls ? 'lowest' : 'highest' })
  intent.change ??= rateOf(intent.grain)
}
