import type { FoundYear } from './found.ts'
import { having, skipDash, textAt } from './look.ts'
import type { View } from './view.ts'

/** "twenty twenty-five", "nineteen ninety nine", "two thousand and twenty-five". */
export function spelledYear(view: View, at: number): FoundYear | undefined {
  const first = having(view, at, 'count')?.word.count
  if (first === 2 && textAt(view, at + 1) === 'thousand') return afterThousand(view, at + 2)
  if (first !== 20 && first !== 19) return undefined
  const rest = belowHundred(view, skipDash(view, at + 1))
  return rest && rest.value >= 10 ? { to: rest.to, year: first * 100 + rest.value } : undefined
}

/** "two thousand" alone is an amount. */
function afterThousand(view: View, at: number): FoundYear | undefined {
  const rest = belowHundred(view, textAt(view, at) === 'and' ? at + 1 : at)
  return rest && { to: rest.to, year: 2000 + rest.value }
}

function belowHundred(view: View, at: number): { value: number; to: number } | undefined {
  const tens = simple(view, at)
  if (tens === undefined) return undefined
  const next = skipDash(view, at + 1)
  const ones = tens >= 20 && tens % 10 === 0 ? simple(view, next) : undefined
  return ones !== undefined && ones < 10 ? { value: tens + ones, to: next + 1 } : { value: tens, to: at + 1 }
}

const simple = (view: View, at: number): number | undefined => {
  const match = having(view, at, 'count')
  return match?.to === at + 1 ? match.word.count : undefined
}
