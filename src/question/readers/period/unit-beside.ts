import { lengthOf, type Range, range, shift } from '../../../calendar/month.ts'
import type { PeriodPhrase, Phrase } from '../period-phrase.ts'
import { fixed } from './calendar.ts'
import { type Found, found } from './found.ts'
import { pointAt } from './inner.ts'
import { skip, wordsOf } from './look.ts'
import type { View } from './view.ts'

type Unit = 'quarter' | 'half' | 'year'

export const isCalendarUnit = (unit: string): unit is Unit => unit in monthsIn

/**
 * "the quarter before October 2025" is the three months that end there, where "a quarter before October 2025" is the one
 * month that lies so far back. Where it begins inside a quarter, nobody knows which three months are meant.
 */
export function unitBeside(
  view: View,
  at: number,
  to: number,
  unit: Unit,
  isBefore: boolean,
): Found | undefined {
  const anchor = pointAt(view, skip(view, skip(view, to, 'to'), 'the'))
  if (!anchor) return undefined
  const options = besideOf(anchor.phrase, unit, isBefore)
  if (options?.length === 1) return found(anchor.to, options[0]!)
  return (
    options && found(anchor.to, { kind: 'ask', why: 'vague', words: wordsOf(view, at, anchor.to), options })
  )
}

const monthsIn: Readonly<Record<Unit, number>> = { quarter: 3, half: 6, year: 12 }

/** What can be meant; undefined for what is counted in the same unit: "the quarter before Q4". */
function besideOf(phrase: PeriodPhrase, unit: Unit, isBefore: boolean): readonly PeriodPhrase[] | undefined {
  switch (phrase.kind) {
    case 'fixed':
      return besideRange(phrase.range, unit, isBefore)
    case 'yearless':
    case 'in_relative_year':
      return besideMonths(phrase, unit, isBefore)
    case 'calendar':
      return phrase.unit === unit ? undefined : []
    case 'latest':
      return []
    default:
      return undefined
  }
}

function besideRange(base: Range, unit: Unit, isBefore: boolean): readonly PeriodPhrase[] | undefined {
  const months = monthsIn[unit]
  if (lengthOf(base) === months && unit !== 'half') return undefined
  const rolling = isBefore ? range(base.from - months, base.from - 1) : range(base.to + 1, base.to + months)
  const inside = rolling.from % months
  // "the year before January 2025" is 2024 as well as that January of the year before
  if (inside === 0)
    return unit === 'year'
      ? [fixed(rolling, unit), fixed(shift(base, isBefore ? -12 : 12), 'range')]
      : [fixed(rolling, unit)]
  const whole = shift(rolling, isBefore ? -inside : months - inside)
  return [fixed(whole, unit), fixed(rolling, 'range')]
}

type Yearless = Phrase<'yearless' | 'in_relative_year'>

/** Of months without a year it is a part of the year, or it is asked which year. */
function besideMonths(phrase: Yearless, unit: Unit, isBefore: boolean): readonly Yearless[] {
  const months = monthsIn[unit]
  const from = isBefore ? phrase.from - months : phrase.to + 1
  const isPart = unit !== 'year' && phrase.from <= phrase.to && from >= 1 && from < 12
  if (!isPart || (from - 1) % months > 0) return []
  return [{ ...phrase, from, to: from + months - 1, grain: unit }]
}
