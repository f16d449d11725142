import type { Grain } from '../../query/operation.ts'
import type { Clause } from '../clause.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { textsOf } from '../texts.ts'

export const oneByOne = textsOf('one by one', 'one at a time')

/** "the last three quarters one by one", "2023 through 2025 each", "each of the past two years" */
export function grainCounted(clause: Clause): Grain | undefined {
  const { ideas } = clause
  if (!ideas.some(({ text }) => oneByOne.has(text)) && !isEachOfPeriods(clause)) return undefined
  const named = ideas.flatMap(({ period }) => period ?? [])
  const unit = named.length > 1 ? grainOfAll(named) : named.map(unitOf)[0]
  return unit === 'quarter' || unit === 'year' ? unit : undefined
}

/** No place, good or flow stands there of which each could be meant. */
const isEachOfPeriods = (clause: Clause): boolean =>
  clause.first('each') !== undefined && clause.ideas.filter(({ place, good }) => place || good).length < 2

/** "the change in each of 2024 and 2025" */
function grainOfAll([first, ...others]: readonly PeriodPhrase[]): string | undefined {
  const grain = first && 'grain' in first ? first.grain : undefined
  return others.every((one) => 'grain' in one && one.grain === grain) ? grain : undefined
}

function unitOf(period: PeriodPhrase): string | undefined {
  if (period.kind === 'rolling') return period.unit
  if (period.kind !== 'span' || !('grain' in period.from) || !('grain' in period.to)) return undefined
  return period.from.grain === period.to.grain ? period.from.grain : undefined
}
