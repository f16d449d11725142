import { monthOfYear, type Range, range, yearOf } from '../../calendar/month.ts'
import { said } from '../../query/slot.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { type PeriodsFound, resolvePeriod } from './found.ts'
import type { Named } from './named.ts'

/** "Q4 each year, 2019-2024", "July by year", "every December": the same part of each year, side by side. */
export function eachYear({ phrases, intent, context }: Named): PeriodsFound | undefined {
  const { operation, grain, claim, quantity } = intent
  const isByYear = operation === 'series' && grain === 'year' && !claim && quantity !== 'change'
  const [part, ...others] = isByYear ? phrases.flatMap((phrase) => partOf(phrase, context) ?? []) : []
  const years = phrases.filter((phrase) => !partOf(phrase, context))
  if (!part || others.length > 0 || years.length > 1) return undefined
  const within = yearsIn(years[0], context)
  if (!within) return undefined
  const all = rangesOf(part, within).filter((one) => years[0] || isWithin(one, context.held))
  if (part.latest !== undefined && all.length < part.latest) return undefined
  const list = part.latest === undefined ? all : all.slice(-part.latest)
  const [first, last] = [list[0], list.at(-1)]
  return first && last
    ? { main: said(range(first.from, last.to)), list, grain: 'range', eachYear: true }
    : undefined
}

interface Part {
  readonly from: number
  readonly to: number
  readonly latest?: number
}

/** "Q4", "Jan-Mar", "YTD September", "YTD" */
function partOf(phrase: PeriodPhrase, { held, today }: PeriodContext): Part | undefined {
  if (
    phrase.kind === 'to_date' &&
    phrase.unit === 'year' &&
    !phrase.through &&
    !phrase.year &&
    !phrase.years &&
    held
  )
    return { from: 1, to: monthOfYear(Math.min(held.to, today - 1)) }
  if (phrase.kind === 'yearless') return phrase
  if (phrase.kind === 'span' && phrase.from.kind === 'yearless' && phrase.to.kind === 'yearless')
    return { from: phrase.from.from, to: phrase.to.to }
  return phrase.kind === 'to_date' && phrase.through?.kind === 'yearless'
    ? { from: 1, to: phrase.through.to }
    : undefined
}

function yearsIn(named: PeriodPhrase | undefined, context: PeriodContext): Range | undefined {
  if (!named || named.kind === 'all') return context.held
  const resolved = resolvePeriod(named, context)
  return resolved.kind === 'range' ? resolved.range : undefined
}

const rangesOf = ({ from, to }: Part, within: Range): readonly Range[] =>
  Array.from({ length: yearOf(within.to) - yearOf(within.from) + 1 }, (_, i) => {
    const first = (yearOf(within.from) + i) * 12 + from - 1
    return range(first, first + ((to - from + 12) % 12))
  }).filter((one) => one.from >= within.from && one.to <= within.to)

const isWithin = (one: Range, held: Range | undefined): boolean =>
  held !== undefined && one.from >= held.from && one.to <= held.to
