import type { Grain } from '../../../query/operation.ts'
import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { hasListNoun } from '../nouns.ts'
import { amountForm, grainOf, rateOf } from '../words.ts'
import { recordOfChange } from './of-change.ts'

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

const moves = /rise|gain|increase|jump|fall|drop|decline|decrease|move/
