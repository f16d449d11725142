import { fixed, partRange } from './calendar.ts'
import { having, integerAt, role, skip, textAt } from './look.ts'
import { isFourDigitYear } from './number-row.ts'
import type { Recogniser } from './reader-types.ts'
import type { View } from './view.ts'

/** "1-9/2025", "01-09.2025", "months 1-9 of 2025", "months 1 to 9 2025": from the one month of the year to the other. */
export const numberedMonths: Recogniser = (view, at) => {
  const unit = having(view, at, 'unit')
  const start = unit?.word.unit === 'month' && unit.word.plural ? unit.to : at
  const from = integerAt(view, start)
  const end = from >= 1 && from < 12 ? endAfter(view, start + 1, start > at) : undefined
  if (!end || end.month <= from || end.month > 12) return undefined
  return { to: end.to, phrase: fixed(partRange({ from, to: end.month }, end.year), 'range'), score: 1 }
}

interface End {
  readonly month: number
  readonly year: number
  readonly to: number
}

/** Where it is not said that they are months, the year stands right behind a stroke or a point. */
function endAfter(view: View, at: number, areMonths: boolean): End | undefined {
  const start = textAt(view, at) === '-' ? at + 1 : areMonths ? role(view, at, 'years_from') : 0
  if (!start) return undefined
  const [month = '', year = ''] = textAt(view, start).split('.')
  if (year) return endOf(month, year, start + 1)
  const sign = textAt(view, start + 1) === '/' ? start + 2 : 0
  const behind = sign || (areMonths ? skip(view, skip(view, start + 1, 'of'), 'in') : 0)
  return behind ? endOf(month, textAt(view, behind), behind + 1) : undefined
}

const endOf = (month: string, year: string, to: number): End | undefined =>
  /^\d{1,2}$/.test(month) && isFourDigitYear(year)
    ? { month: Number(month), year: Number(year), to }
    : undefined
