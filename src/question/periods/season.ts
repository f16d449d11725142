import { monthOfYear } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { type PeriodsFound, resolvePeriod, toSlot } from './found.ts'
import { onePeriod } from './single.ts'

/**
 * "best October", "highest Q3", "highest July ever": the same part of every year; of the years of a
 * stretch, where one is named beside it ("highest July since 2020").
 * @param asTyped the phrases by themselves: of "July 2024 the highest July" the second is of no year
 */
export function seasonOf(
  phrases: readonly PeriodPhrase[],
  asTyped: readonly PeriodPhrase[],
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const { operation, grain, claim } = intent
  if (operation !== 'record') return undefined
  if (claim) return claim.kind === 'record' ? seasonClaimed(asTyped, context) : undefined
  const [part, stretch, ...others] = phrases.filter(({ kind }) => kind !== 'all')
  if (others.length > 0 || part?.kind !== 'yearless' || part.last) return undefined
  if (part.grain === 'half') return { issue: { kind: 'not_understood', words: [HALVES[part.from]!] } }
  if (grain !== undefined && part.grain === 'range') return undefined
  const season = { months: monthsOf(part), grain: part.grain === 'quarter' ? 'quarter' : 'month' } as const
  if (!stretch) return { season }
  if (!isStretch(stretch)) return undefined
  const { issue, main } = onePeriod(stretch, intent, context, undefined, false, false)
  return issue ? { issue } : main && { season, main }
}

/** "was July 2024 the highest July ever", "is it the highest July": the month is named, or the one spoken of. */
function seasonClaimed(asTyped: readonly PeriodPhrase[], context: PeriodContext): PeriodsFound | undefined {
  const named = asTyped.filter(({ kind }) => kind !== 'all')
  const part = named.find(isSomeMonth)
  const [own, ...others] = named.filter((phrase) => phrase !== part)
  if (!part || others.length > 0) return undefined
  const from = part.kind === 'yearless' ? part.from : monthOfYear(part.range.from)
  const season = { months: [from], grain: 'month' } as const
  if (!own) return { season }
  const resolved = own.kind === 'fixed' && own.grain === 'month' ? resolvePeriod(own, context) : undefined
  return resolved?.kind === 'range' ? { season, main: toSlot(resolved, undefined) } : undefined
}

type SomeMonth = Extract<PeriodPhrase, { kind: 'yearless' | 'fixed' }>

/** A month of no year of its own. */
const isSomeMonth = (phrase: PeriodPhrase): phrase is SomeMonth =>
  (phrase.kind === 'yearless' && phrase.grain === 'month' && !phrase.last) ||
  (phrase.kind === 'fixed' && phrase.grain === 'month' && phrase.assumed === 'same_part')

/** Halves of years are not searched, and their months are none. */
const HALVES: Readonly<Record<number, string>> = { 1: 'first half', 7: 'second half' }

const isStretch = ({ kind }: PeriodPhrase): boolean => stretches.has(kind)
const stretches: ReadonlySet<PeriodPhrase['kind']> = new Set(['since', 'until', 'span', 'rolling'])

const monthsOf = ({ from, to }: Extract<PeriodPhrase, { kind: 'yearless' }>): readonly number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)
