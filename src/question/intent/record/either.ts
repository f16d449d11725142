import { alternativeIn } from '../../alternatives.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { whichOf } from '../which-named.ts'
import { moveAt } from '../words.ts'

/** "was the US low in April or May 2025?", "which of 2021 and 2022 was the lowest": one of those named is to be chosen. */
export const isEither = (clause: Clause): boolean =>
  clause.first('extreme') !== undefined &&
  ((clause.stands('or') && alternativeIn(clause.ideas) === 'period') ||
    (!clause.stands('grain') && whichOf(clause)?.period !== undefined))

/** "was May or June higher", "was the drop bigger in April or in May": of the two the one that was, or that moved more. */
export function readEither(clause: Clause, intent: Draft): void {
  const at = clause.first('extreme')!
  const extreme = clause.value(at, 'extreme') as 'highest' | 'lowest'
  const move = moveAt(clause) ?? clause.first('change', 'any')
  clause.take(at)
  if (move === undefined) {
    set(intent, { operation: 'compare', extreme })
    return
  }
  clause.take(move)
  const down = clause.was(move, 'direction', 'down')
  const isMore = extreme === 'highest' || /^wors[et]/.test(clause.ideas[at]!.text)
  set(intent, { operation: 'compare', quantity: 'change', extreme: isMore === down ? 'lowest' : 'highest' })
  intent.changing = true
}
