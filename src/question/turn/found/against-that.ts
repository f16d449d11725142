import { lengthOf, type Range } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Pointed } from './in-extreme.ts'

/**
 * "how far below that was June 2026", "was June 2026 lower than that", "2024 vs that": the month or year that was told, or
 * found to be the highest, stands for "that".
 */
export function againstThat(clause: Clause, previous: Query): Pointed | undefined {
  if (!clause.stands('back') || !clause.hasAny(comparing) || clause.hasAny(others)) return undefined
  const range = rangeTold(previous)
  const named = clause.ideas.filter(({ period }) => period)
  if (!range || named.length !== 1 || !plainPeriods.has(named[0]!.period!.kind)) return undefined
  const at = clause.ideas.findIndex((_, i) => isThat(clause, i))
  const isAlone = clause.ideas.every((idea, i) => i === at || idea.period || compares(clause, i))
  return at > 0 && isAlone ? { from: at, to: at + 1, range } : undefined
}

const comparing = kindsOf('difference', 'versus', 'more', 'direction', 'than')
const others = kindsOf('a place', 'a good', 'flow', 'extreme', 'a threshold', 'a top', 'grain', 'quantity')
const plainPeriods: ReadonlySet<string> = new Set(['fixed', 'yearless'])

/** What is told of one stretch alone. */
function rangeTold({ operation, claim, foundPeriod, period, along, row }: Query): Range | undefined {
  if (claim || along || row) return undefined
  if (operation === 'record') return foundPeriod
  return operation === 'show' && oneStretch.has(lengthOf(period.value)) ? period.value : undefined
}

/** A month, a quarter, a half or a year. */
const oneStretch: ReadonlySet<number> = new Set([1, 3, 6, 12])

/** "than that", "vs it", "below this" */
const isThat = (clause: Clause, at: number): boolean =>
  pronouns.has(clause.ideas[at]!.text) &&
  clause.was(at, 'back') &&
  sides.some((kind) => clause.was(at - 1, kind))
const pronouns: ReadonlySet<string> = new Set(['that', 'it', 'this'])
const sides = ['difference', 'versus', 'more', 'direction', 'than']

const compares = (clause: Clause, at: number): boolean =>
  clause.binds(at) || clause.was(at, 'yesno') || sides.some((kind) => clause.was(at, kind))
