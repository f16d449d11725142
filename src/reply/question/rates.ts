import { periodText } from '../period.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { type Scope, scopeText } from './scope.ts'
import { basisText } from './tail.ts'

/** "year-on-year growth of China's exports of …, 2024 and 2025": the rates of two periods, each on its own base. */
export function ratesText(scope: Scope): string | undefined {
  const { quantity, form, comparison, change, claim, period } = scope.query
  if (quantity !== 'change' || form !== 'points' || !comparison || !change || claim) return undefined
  const both = `${periodText(comparison.period)} and ${periodText(period.value)}`
  const { form: _, ...plain } = scope.query
  return `${CHANGE_WORDS[change]} growth of ${scopeText(scope)}, ${both}${basisText(plain)}`
}
