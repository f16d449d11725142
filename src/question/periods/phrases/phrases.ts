import type { Clause } from '../../clause.ts'
import type { Intent } from '../../intent/intent.ts'
import type { PeriodContext } from '../../readers/period/resolve.ts'
import type { PeriodPhrase } from '../../readers/period-phrase.ts'
import { ofYearBeside } from '../beside-year.ts'
import { ofHeadYear } from '../head-year.ts'
import { overYears } from '../over-years.ts'
import { withYearBefore } from '../year-row.ts'
import { beforeYearTold } from '../year-told.ts'
import { cumulative, throughMonth } from './cumulative.ts'
import { partAndYear, wholeYear, withinYear } from './part-and-year.ts'
import { rollingEnd } from './rolling-end.ts'
import { endOfStretch, fromThere, onOneSide, upTo } from './stretch.ts'

/** What they mean beside each other and beside the words around them. */
export function phrasesAt(
  at: readonly number[],
  clause: Clause,
  intent: Intent,
  { today }: PeriodContext,
): readonly PeriodPhrase[] {
  const typed = at.map((index) => endOfStretch(clause.ideas[index]!.period!, intent))
  const named = beforeYearTold(typed.length > 2 ? withYearBefore(typed) : typed)
  const whole =
    intent.baseline || isEven(intent, named)
      ? named.map((phrase, i) => wholeYear(phrase, clause.ideas[at[i]!]!.text))
      : named
  if (whole.length === 1) return aloneAt(whole, clause, at, intent)
  const dated = ofYearBeside(ofHeadYear(whole, clause, at, today), clause, at, today)
  const parts = cumulative(partAndYear(dated, clause, at, intent), clause)
  const ended = rollingEnd(parts, clause, at, intent)
  const joined = onOneSide(overYears(withinYear(ended, clause, at), intent), intent)
  return upTo(throughMonth(fromThere(joined, clause, at, intent), clause, at, intent), clause, at, intent)
}

/** A mean, a share or a price of a year is set beside that of fewer months as it is; "June vs 2025" are two Junes. */
const isEven = ({ quantity }: Intent, phrases: readonly PeriodPhrase[]): boolean =>
  quantity === 'average' ||
  quantity === 'median' ||
  (evens.has(quantity) && !phrases.some(({ kind }) => kind === 'yearless'))

const evens: ReadonlySet<Intent['quantity']> = new Set(['share', 'unit_value', 'concentration'])

/** One phrase has no other to be set beside. */
const aloneAt = (
  only: readonly PeriodPhrase[],
  clause: Clause,
  at: readonly number[],
  intent: Intent,
): readonly PeriodPhrase[] =>
  upTo(fromThere(overYears(cumulative(only, clause), intent), clause, at, intent), clause, at, intent)
