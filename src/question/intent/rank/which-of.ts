import type { Clause } from '../../clause.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { asksWhichNamed } from '../which-named.ts'

/**
 * "which of Japan, Korea and India took the most", "had the lowest price": each of them is told, and who has no figure
 * could be the one.
 */
export function readWhichOf(clause: Clause, intent: Draft): boolean {
  const at = clause.all('order').find((i) => most.has(clause.ideas[i]!.text) || clause.was(i, 'extreme'))
  if (at === undefined || !asksWhichNamed(clause) || clause.stands('rank')) return false
  clause.take(at)
  set(intent, { operation: 'compare', extreme: clause.was(at, 'order', 'bottom') ? 'lowest' : 'highest' })
  return true
}
const most = textsOf('most', 'the most', 'least', 'the least')
