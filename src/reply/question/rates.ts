import { periodText } from '../period.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { baseText } from './parts.ts'
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

/** "which of China's exports of … to the United States and Japan grew faster, July 2025 year on year": of several, the one. */
export function fasterText(scope: Scope): string | undefined {
  const { along, extreme, direction, change, period } = scope.query
  if (!along || along === 'period' || !extreme || scope.query.quantity !== 'amount') return undefined
  const moved = direction === 'down' ? 'fell faster' : 'grew faster'
  const against = change ? ` ${CHANGE_BASES[change]}` : baseText(scope.query)
  return `which of ${scopeText(scope).replace(', each', '')} ${moved}, ${periodText(period.value)}${against}${basisText(scope.query)}?`
}

const CHANGE_BASES = {
  month_on_month: 'month on month',
  year_on_year: 'year on year',
  year_to_date: 'year to date',
  period_on_period: 'on the period before',
} as const
