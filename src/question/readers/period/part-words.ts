import { monthPart } from './calendar.ts'
import { compactAt, having, integerAt, role, skip, textAt } from './look.ts'
import type { PartReader } from './parts.ts'
import type { View } from './view.ts'

/** "July", "jul", "июль", "七月", "month of July" */
export const namedMonth: PartReader = (view, at) => {
  const start = skip(view, at, 'month_of')
  const match = having(view, start, 'month')
  if (!match) return undefined
  const part = monthPart(match.word.month!)
  const ordinary = match.word.ordinary && start === at
  return { to: match.to, part: ordinary ? { ...part, ordinary } : part }
}

/** "q3", "h1", "m7", "3q", and "9m" with a year */
export const compactPart: PartReader = (view, at) => {
  const compact = compactAt(view, at)
  return compact?.part && compact.year === undefined ? { to: at + 1, part: compact.part } : undefined
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
  return { to: after.to, part: { from: first, to: last, grain: 'range' } }
}
const joinsMonths = (view: View, at: number): boolean =>
  textAt(view, at) === '-' || textAt(view, at) === '~' || role(view, at, 'to') > 0
