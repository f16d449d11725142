import type { Clause } from '../clause.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** As they stand; of "was January a record", "a record in January" none, for there January is no part that every year has. */
export function typedAt(at: readonly number[], clause: Clause): readonly PeriodPhrase[] {
  const [only, ...others] = at.filter((index) => clause.ideas[index]!.period!.kind !== 'all')
  const isSubject = others.length === 0 && only !== undefined && isAskedOf(clause, only)
  return isSubject ? [] : at.map((index) => clause.ideas[index]!.period!)
}

const isAskedOf = (clause: Clause, at: number): boolean =>
  clause.ideas[at - 1]?.text === 'in' || clause.ideas.some((_, i) => i > at && clause.was(i, 'extreme'))
