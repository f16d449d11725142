import { isoMonth, type Range, range, shift, yearOf } from '../../../../calendar/month.ts'
import type { PeriodGrain, Phrase } from '../../period-phrase.ts'
import { partRange } from '../calendar.ts'
import {
  assumedTo,
  exactly,
  isHeld,
  lastRound,
  latestMonth,
  outside,
  type PeriodContext,
  type Resolved,
} from './resolved.ts'

/** Said in full. The running year means its months so far; what has not begun is future, unless it is held. */
export function fixed(phrase: Phrase<'fixed'>, context: PeriodContext): Resolved {
  const { range: said, grain, twoDigitYear, assumed, whole } = phrase
  if (said.from > context.today && !(context.held && said.from <= context.held.to)) return notYet(said, grain)
  if (grain === 'year' && !whole && yearOf(said.to) === yearOf(context.today))
    return runningYear(said, context)
  if (assumed === 'same_part') return assumedTo(said, grain, 'same_as_other')
  if (assumed) return assumedTo(said, grain, 'usual_meaning')
  return twoDigitYear ? assumedTo(said, grain, 'two_digit_year') : exactly(said, grain)
}

const notYet = ({ from, to }: Range, grain: PeriodGrain): Resolved => {
  if (grain === 'year') return { kind: 'future', words: String(yearOf(from)) }
  return { kind: 'future', words: from === to ? isoMonth(from) : `${isoMonth(from)} to ${isoMonth(to)}` }
}

/** "2026" while 2026 runs: January to the last month held, if any is. */
function runningYear(year: Range, context: PeriodContext): Resolved {
  const latest = context.held?.to
  if (latest === undefined || latest < year.from || latest >= year.to) return exactly(year, 'year')
  return assumedTo(range(year.from, latest), 'year', 'through_latest', [])
}

/** "July": the one nearest to what was talked about; otherwise the latest that is held and over. */
export function yearless(phrase: Phrase<'yearless'>, context: PeriodContext): Resolved {
  const latest = latestMonth(context)
  if (latest === undefined) return outside(context)
  if (phrase.toDate) return soFar(phrase, latest)
  if (phrase.among) return sideBySide(phrase, phrase.among, latest)
  const { grain, assumed } = phrase
  if (context.base && !phrase.last)
    return assumedTo(
      nearestTo(phrase, context.base, latest),
      grain,
      'same_as_other',
      alternativesTo(lastRound(phrase, latest), context),
    )
  const meant = lastRound(phrase, latest)
  const because = assumed ? 'usual_meaning' : 'latest_such_month'
  if (isHeld(context, meant) || phrase.last)
    return assumedTo(meant, grain, because, alternativesTo(shift(meant, -12), context))
  return assumedTo(meant, grain, because)
}

/** "April vs March" while March is the latest: both of last year, for no April is over. */
function sideBySide(
  { from, to, grain }: Phrase<'yearless'>,
  among: { from: number; to: number },
  latest: number,
): Resolved {
  const stretch = lastRound({ from: ((among.from - 1) % 12) + 1, to: ((among.to - 1) % 12) + 1 }, latest)
  const start = stretch.from + ((from - among.from + 12) % 12)
  return assumedTo(range(start, start + ((to - from + 12) % 12)), grain, 'latest_such_month')
}

const alternativesTo = (other: Range, context: PeriodContext): readonly Range[] =>
  isHeld(context, other) ? [other] : []

/** After "October 2025", "September" is the one before it; a year that is not over yet steps back. */
function nearestTo(part: { from: number; to: number }, base: Range, latest: number): Range {
  const year = yearOf(base.from)
  const same = partRange(part, year)
  const distance = same.from - base.from
  const near = distance > 6 ? shift(same, -12) : distance < -6 ? shift(same, 12) : same
  return near.to > latest && same.to <= latest ? same : near.to > latest ? lastRound(part, latest) : near
}

/** "second half to date": the last one that has begun, as far as it is held. */
function soFar({ from, to, grain }: Phrase<'yearless'>, latest: number): Resolved {
  const begun = lastRound({ from, to: from }, latest).from
  const end = begun + ((to - from + 12) % 12)
  return assumedTo(range(begun, Math.min(end, latest)), grain, 'through_latest')
}

/** "July last year": counted from the running year, or from the year carried ("Q1 of the same year"). */
export function inRelativeYear(phrase: Phrase<'in_relative_year'>, context: PeriodContext): Resolved {
  const from =
    (phrase.carried || phrase.fromTold) && context.base ? yearOf(context.base.from) : yearOf(context.today)
  const meant = partRange(phrase, from + phrase.years)
  if (meant.from > context.today && !isHeld(context, meant)) return notYet(meant, phrase.grain)
  return exactly(meant, phrase.grain)
}
