import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { fixed, fixedHalf, fixedMonth, fixedQuarter, halfPart, monthPart, quarterPart } from './calendar.ts'
import { inRelativeYear } from './dated.ts'
import type { Found } from './found.ts'
import { pointAt } from './inner.ts'
import { having, role, skip, skipDash, wordsOf } from './look.ts'
import type { Recogniser } from './reader-types.ts'
import { relativeYearAt } from './relative-year.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'
import { yearAt } from './years.ts'

type Side = 'early' | 'mid' | 'late'

/** "mid-2025", "end of 2025", "early last year", "late March": asked, or finer than a month. */
export const vague: Recogniser = (view, at) => {
  for (const side of ['early', 'mid', 'late'] as const) {
    const after = role(view, at, side)
    const found = after ? sideOf(view, at, side, skip(view, skipDash(view, after), 'the')) : undefined
    if (found) return found
  }
  return undefined
}

function sideOf(view: View, at: number, side: Side, start: number): Found | undefined {
  const year = yearAt(view, start)
  if (year) return asks(view, at, year.to, inYear(side, year.year))
  const relative = relativeYearAt(view, start)
  if (relative)
    return asks(
      view,
      at,
      relative.to,
      parts[side].map((part) => inRelativeYear(part, relative)),
    )
  const unit = having(view, start, 'unit')
  if (unit?.word.unit === 'quarter' && !unit.word.plural) return asks(view, at, unit.to, [lastQuarter])
  if (unit?.word.unit === 'month' && !unit.word.plural)
    return {
      to: unit.to,
      phrase: { kind: 'finer', words: wordsOf(view, at, unit.to), unit: 'week' },
      score: 1,
    }
  if (unit?.word.unit === 'year' && !unit.word.plural) {
    const next = yearAt(view, unit.to)
    return next
      ? asks(view, at, next.to, inYear(side, next.year))
      : asks(
          view,
          at,
          unit.to,
          parts[side].map((part) => inRelativeYear(part, { years: 0 })),
        )
  }
  return insidePart(view, at, side, start) ?? insideMonth(view, at, start)
}

const lastQuarter: PeriodPhrase = { kind: 'calendar', unit: 'quarter', offset: -1 }

/** "end of Q3", "early H1 2025": one of its months, or all of it. */
function insidePart(view: View, at: number, side: Side, start: number): Found | undefined {
  const found = pointAt(view, start)
  const phrase = found?.phrase
  if (!found || (phrase?.kind !== 'fixed' && phrase?.kind !== 'yearless')) return undefined
  if (phrase.grain !== 'quarter' && phrase.grain !== 'half') return undefined
  return asks(view, at, found.to, [monthOf(phrase, side), phrase])
}

function monthOf(phrase: Dated, side: Side): PeriodPhrase {
  const { from, to } = phrase.kind === 'fixed' ? phrase.range : phrase
  const at = side === 'early' ? from : side === 'late' ? to : Math.floor((from + to) / 2)
  return phrase.kind === 'fixed'
    ? fixed(range(at), 'month')
    : { kind: 'yearless', from: at, to: at, grain: 'month' }
}

type Dated = Phrase<'fixed' | 'yearless'>

const asks = (view: View, at: number, to: number, options: readonly PeriodPhrase[]): Found => ({
  to,
  phrase: { kind: 'ask', why: 'vague', words: wordsOf(view, at, to), options },
  score: 1,
})

const parts: Readonly<Record<Side, readonly Part[]>> = {
  early: [monthPart(1), quarterPart(1), halfPart(1)],
  mid: [monthPart(6), monthPart(7), quarterPart(2), quarterPart(3)],
  late: [monthPart(12), quarterPart(4), halfPart(2)],
}

function inYear(side: Side, year: number): readonly PeriodPhrase[] {
  if (side === 'mid')
    return [fixedMonth(year, 6), fixedMonth(year, 7), fixedQuarter(year, 2), fixedQuarter(year, 3)]
  const early = side === 'early'
  return [fixedMonth(year, early ? 1 : 12), fixedQuarter(year, early ? 1 : 4), fixedHalf(year, early ? 1 : 2)]
}

function insideMonth(view: View, at: number, start: number): Found | undefined {
  const found = pointAt(view, start)
  const phrase = found?.phrase
  if (!found || (phrase?.kind !== 'fixed' && phrase?.kind !== 'yearless') || phrase.grain !== 'month')
    return undefined
  const words = wordsOf(view, at, found.to)
  const at1 = phrase.kind === 'fixed' ? phrase.range.from : undefined
  return {
    to: found.to,
    phrase: { kind: 'finer', words, unit: 'week', ...(at1 !== undefined && { month: at1 }) },
    score: 1,
  }
}
