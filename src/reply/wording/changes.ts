import type { Figure } from '../../answer/figure.ts'
import { lengthOf, type Range, shift } from '../../calendar/month.ts'
import type { Comparison } from '../../query/query.ts'
import { figureText, roundsToNothing, signedText } from '../figure-text.ts'
import { numberOf, pick } from '../figures.ts'
import { periodBeside, periodText } from '../period.ts'
import type { Block } from '../reply.ts'
import { listed } from '../rich.ts'
import { line, type Telling } from '../telling.ts'

/** Changes beside a level, each with its comparator named: "+75.5% on June (353 t) and +4.8% on July 2024". */
export function changesText({ figures, period, query }: Telling): string {
  const changes = figures.filter((figure) => isBeside(figure, period))
  return listed(changes.map((change) => changeText(change, figures, period, query.comparison)))
}

/** Where both were asked for, the one that the data do not have is said to be missing. */
export function notTold({ figures, period, query }: Telling): readonly Block[] {
  if (query.form !== 'both') return []
  const told = figures.filter((figure) => isBeside(figure, period)).map(({ kind }) => kind)
  const missing = both
    .filter((kind) => !told.includes(kind))
    .map((kind) => periodText(basisOf({ kind, period }, period)!))
  return missing.length > 0 ? [line(`No change on ${listed(missing, 'or')} can be told from the data.`)] : []
}

const both = ['month_on_month', 'year_on_year'] as const

/** One change: "+75.5% on June (353 t)", "little changed on June (5,577 t)". */
function changeText(
  change: Figure,
  figures: readonly Figure[],
  said: Range,
  comparison?: Comparison,
): string {
  // two periods that were named can lie any number of months apart
  const named = comparison?.kind === 'period_on_period' && change.kind === comparison.kind
  const basis = named ? comparison.period : basisOf(change, said)
  const base = basis && pick(figures, { role: 'base', period: basis })
  const than = basis ? ` on ${periodBeside(basis, said)}` : ' on the period before'
  if (base && basis && numberOf(change) > MOST_PERCENT)
    return `up from ${figureText(base)} in ${periodBeside(basis, said)} (a very small base)`
  const times = timesText(change, figures)
  const level = base ? ` (${figureText(base)}${times.replace(',', ';')})` : times
  return `${roundsToNothing(change) ? 'little changed' : signedText(change)}${than}${level}`
}

/** From next to nothing a percentage says only that: both levels are told instead. */
export const MOST_PERCENT = 1000

/** Beyond +200% a percentage is hard to picture: ", 3.4 times as much". */
export function timesText(change: Figure, figures: readonly Figure[]): string {
  if (numberOf(change) <= 200) return ''
  const times = figures.find(
    (figure) =>
      figure.unit === 'ratio' &&
      figure.kind === change.kind &&
      figure.period?.from === change.period?.from &&
      figure.period?.to === change.period?.to,
  )
  return times ? `, ${figureText(times)} as much` : ''
}

/** The period a change is counted from. */
export function basisOf({ kind, period }: Pick<Figure, 'kind' | 'period'>, said: Range): Range | undefined {
  const at = period ?? said
  switch (kind) {
    case 'month_on_month':
      return shift(at, -1)
    case 'period_on_period':
      return shift(at, -lengthOf(at))
    case 'year_on_year':
    case 'year_to_date':
      return shift(at, -12)
    case undefined:
      return undefined
  }
}

/** "+5.7% on a year earlier (5,278 t)" for a line that has named its period. */
export function yearEarlierText(change: Figure, figures: readonly Figure[]): string {
  const basis = change.period && shift(change.period, -12)
  const base = basis && pick(figures, { role: 'base', period: basis })
  if (base && numberOf(change) > MOST_PERCENT)
    return `up from ${figureText(base)} a year earlier (a very small base)`
  const text = roundsToNothing(change) ? 'little changed' : signedText(change)
  const derived = change.status === 'computed' || change.status === 'derived' ? ' (derived)' : ''
  return `${text} on a year earlier${base ? ` (${figureText(base)})` : derived}`
}

const isBeside = (figure: Figure, period: Range): boolean =>
  figure.role === 'change' &&
  figure.unit === 'percent' &&
  figure.period?.from === period.from &&
  figure.period.to === period.to
