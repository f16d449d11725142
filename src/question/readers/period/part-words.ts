import { monthPart, partOf } from './calendar.ts'
import type { FoundPart } from './found.ts'
import { compactAt, having, integerAt, type Match, role, skip, skipDash, textAt } from './look.ts'
import type { PartReader } from './reader-types.ts'
import type { View } from './view.ts'
import type { Part } from './words.ts'

/** "July", "jul", "июль", "七月", "month of July" */
export const namedMonth: PartReader = (view, at) => {
  const start = isCounted(view, at) ? at : skip(view, at, 'month_of')
  const match = having(view, start, 'month')
  if (!match || (match.word.stroked && textAt(view, match.to) !== '/')) return undefined
  const ended = endedPart(view, match)
  if (ended) return ended
  const ordinary = (match.word.ordinary && start === at) || undefined
  return { to: match.to, part: monthPart(match.word.month!, { ordinary }) }
}

/** "how many months of January to June": months that are counted, and no part of the name. */
const isCounted = (view: View, at: number): boolean =>
  textAt(view, at) === 'months' && /^(?:many|which|what|no)$/.test(textAt(view, at - 1))

/** "June quarter", "December half": named after the month they end in. "June quarter on quarter" is a month. */
function endedPart(view: View, { word, to }: Match): FoundPart | undefined {
  const unit = having(view, skipDash(view, to), 'unit')
  const length = unit?.word.plural ? undefined : lengths[unit?.word.unit as string]
  if (!unit || !length || word.month! % length > 0) return undefined
  if (runsOn.has(textAt(view, skipDash(view, unit.to)))) return undefined
  const grain = length === 3 ? 'quarter' : 'half'
  return { to: unit.to, part: partOf(word.month! - length + 1, word.month!, grain) }
}

const lengths: Readonly<Record<string, number>> = { quarter: 3, half: 6 }
const runsOn: ReadonlySet<string> = new Set(['on', 'by', 'over', 'to', 'year'])

/** "q3", "h1", "m7", "3q", and "9m" with a year */
export const compactPart: PartReader = (view, at) => {
  const compact = compactAt(view, at)
  if (!compact?.part || compact.year !== undefined) return undefined
  return severalQuarters(view, at, compact.part) ?? { to: at + 1, part: compact.part }
}

/** "Q1-3 2025": the quarters from the first to the third. */
function severalQuarters(view: View, at: number, { from, to, grain }: Part): FoundPart | undefined {
  const last = textAt(view, at + 1) === '-' && !view.tokens[at + 2]?.spaced ? integerAt(view, at + 2) : 0
  if (grain !== 'quarter' || textAt(view, at + 2).length !== 1 || !(last * 3 > to && last <= 4))
    return undefined
  return { to: at + 3, part: partOf(from, last * 3, 'range') }
}

/** "summer", "上半年", "Chinese New Year [months]" */
export const wordPart: PartReader = (view, at) => {
  const match = having(view, at, 'part')
  if (!match) return undefined
  return {
    to: match.word.part!.assumed ? skip(view, match.to, 'period_noun') : match.to,
    part: match.word.part!,
  }
}

/** "7月", "7월", "1-7月" */
export const signedMonth: PartReader = (view, at) => {
  const first = integerAt(view, at)
  if (!(first >= 1 && first <= 31)) return undefined
  const sign = having(view, at + 1, 'sign')
  if (sign?.word.sign === 'month') return { to: sign.to, part: monthPart(first) }
  const last = joinsMonths(view, at + 1) ? integerAt(view, at + 2) : Number.NaN
  const after = having(view, at + 3, 'sign')
  if (after?.word.sign !== 'month' || !(last > first && last <= 12)) return undefined
  return { to: after.to, part: partOf(first, last, 'range') }
}

const joinsMonths = (view: View, at: number): boolean =>
  textAt(view, at) === '-' || textAt(view, at) === '~' || role(view, at, 'to') > 0
