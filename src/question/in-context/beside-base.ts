import { lengthOf, MONTHS_IN, monthOfYear, type Range, shift } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import type { PeriodPhrase, Phrase } from '../readers/period-phrase.ts'

/** "next month" after October is November, where that is held: what is still to come was not asked for. */
export function following(words: string, base: Range, held: Range | undefined): PeriodPhrase | undefined {
  const unit = /^(?:the )?next (month|quarter|year)$/.exec(words)?.[1] as Grain | undefined
  const months = unit && MONTHS_IN[unit]
  // "the next year" after 2025 is 2026 as soon as some of it is held
  const first = unit === 'year' ? 1 : months
  if (!months || !first || lengthOf(base) !== months || !held || base.to + first > held.to) return undefined
  return { kind: 'fixed', range: shift(base, months), grain: unit }
}

/** "and January?" after one December is the month that follows, "and December?" after a January the one before. */
export function overNewYear({ from, to }: Yearless, base: Range, held: Range | undefined): -1 | 0 | 1 {
  if (!held || from !== to || base.from !== base.to) return 0
  if (from === 1 && monthOfYear(base.from) === 12) return base.from + 1 <= held.to ? 1 : 0
  // the December of the same year, where it is held, is as likely meant
  return from === 12 && monthOfYear(base.from) === 1 && base.from + 11 > held.to ? -1 : 0
}

/** "was that the highest since January?": the last one before the period spoken of. */
export function lastBefore({ from, to, grain }: Yearless, base: Range): PeriodPhrase {
  const year = Math.floor(base.from / 12)
  const first = (year * 12 + from - 1 < base.from ? year : year - 1) * 12 + from - 1
  return { kind: 'fixed', range: { from: first, to: first + ((to - from + 12) % 12) }, grain }
}

/** "compared with December" after a change in January 2025: the December before it is nearer than that of its year. */
export function nearerBefore(phrase: Yearless, base: Range): PeriodPhrase | undefined {
  const { from, to } = phrase
  const behind = from - monthOfYear(base.from)
  return from === to && base.from === base.to && behind > 6 ? lastBefore(phrase, base) : undefined
}

export type Yearless = Phrase<'yearless'>
