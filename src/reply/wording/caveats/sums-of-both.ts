import type { Answer, Caveat } from '../../../answer/answer.ts'
import { inPeriod } from '../../period.ts'
import { groupText } from './sentences.ts'

/** "The EU is the sum of 4 members with trade recorded in Q1 2026", and of 7 in Q1 2025: of a change each period says its own. */
export function sumsOfBoth({ query, caveats }: Answer): ReadonlyMap<Caveat, string> {
  const { operation, comparison, period } = query
  const [to, base, ...others] = caveats.filter((caveat) => caveat.kind === 'group_members')
  const isOfBoth =
    (operation === 'change' || operation === 'contribution') && to && base && others.length === 0
  if (!isOfBoth || !comparison || to.group !== base.group || !(to.summed && base.summed)) return new Map()
  return new Map([
    [to, groupText(to, inPeriod(period.value))],
    [base, groupText(base, inPeriod(comparison.period))],
  ])
}
