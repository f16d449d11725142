import { lengthOf, MONTHS_IN, monthOfYear, type Range } from '../../calendar/month.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'
import { type PeriodsFound, resolvePeriod, type SeasonGrain, toSlot } from './found.ts'
import type { Named } from './named.ts'
import { onePeriod } from './single.ts'
import { typedAt } from './typed.ts'

/**
 * "best October", "highest Q3", "highest July ever": the same part of every year; of the years of a
 * stretch, where one is named beside it ("highest July since 2020").
 */
export function seasonOf({ phrases, at, clause, intent, context }: Named): PeriodsFound | undefined {
  const { operation, grain, claim } = intent
  if (operation !== 'record') return undefined
  // by themselves: of "July 2024 the highest July" the second is of no year
  if (claim) return claim.kind === 'record' ? seasonClaimed(typedAt(at, clause), context) : undefined
  const [part, stretch, ...others] = phrases.filter(({ kind }) => kind !== 'all')
  if (others.length > 0 || part?.kind !== 'yearless' || part.last) return undefined
  if (grain !== undefined && part.grain === 'range') return undefined
  const season = { months: monthsOf(part), grain: grainOf(part) }
  if (!stretch) return { season }
  if (!isStretch(stretch)) return undefined
  const { issue, main } = onePeriod(stretch, { intent, context, span: undefined })
  return issue ? { issue } : main && { season, main }
}

/** "was July 2024 the highest July ever", "was Q4 2025 a record Q4", "is it the highest July": it is named, or was spoken of. */
function seasonClaimed(asTyped: readonly PeriodPhrase[], context: PeriodContext): PeriodsFound | undefined {
  const named = asTyped.filter(({ kind }) => kind !== 'all')
  const part = named.findLast(isSomePart)
  const [own, ...others] = named.filter((phrase) => phrase !== part)
  if (!part || others.length > 0) return undefined
  const grain = grainOf(part)
  const from = part.kind === 'yearless' ? part.from : monthOfYear(part.range.from)
  const season = { months: monthsOf({ from, to: from + MONTHS_IN[grain] - 1 }), grain }
  if (!own) return isTold(season.months, context.base) ? { season } : undefined
  const isPart = (own.kind === 'fixed' || own.kind === 'yearless') && own.grain === grain
  const resolved = isPart ? resolvePeriod(own, context) : undefined
  if (resolved?.kind !== 'range' || !isTold(season.months, resolved.range)) return undefined
  return { season, main: toSlot(resolved, undefined) }
}

type SomePart = Phrase<'yearless' | 'fixed'>

/** A part of no year of its own. */
const isSomePart = (phrase: PeriodPhrase): phrase is SomePart =>
  ((phrase.kind === 'yearless' && !phrase.last) ||
    (phrase.kind === 'fixed' && phrase.assumed === 'same_part')) &&
  searched.has(phrase.grain)

const searched: ReadonlySet<string> = new Set<SeasonGrain>(['month', 'quarter', 'half'])

const grainOf = ({ grain }: SomePart): SeasonGrain =>
  grain === 'quarter' || grain === 'half' ? grain : 'month'

/** A third quarter is no record Q4. */
const isTold = ([first, ...others]: readonly number[], told: Range | undefined): boolean =>
  told === undefined || (monthOfYear(told.from) === first && lengthOf(told) === others.length + 1)

const isStretch = ({ kind }: PeriodPhrase): boolean => stretches.has(kind)
const stretches: ReadonlySet<PeriodPhrase['kind']> = new Set(['since', 'until', 'span', 'rolling'])

const monthsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)
