import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'
import { isThanPeriod } from '../rank/took-more.ts'

/**
 * "did the UK have more nickel suppliers in 2025 than in 2024", "how many fewer buyers were there than a year ago": what
 * is more is how many they are, and not what they took.
 */
export function readMoreOfThem(clause: Clause, intent: Draft): void {
  if (intent.operation ?? intent.quantity) return
  const at = clause.ideas.findIndex(({ text }) => moreOfThem.test(text))
  if (at < 0) return
  const noun = countedBehind(clause, at + 1)
  if (noun < 0 || !isThanPeriod(clause, at)) return
  const isAsked = clause.ideas[at]!.text.startsWith('how many')
  if (!isAsked && !intent.yesNo && !clause.ideas.slice(0, at).every((_, i) => clause.binds(i))) return
  const direction = /more$/.test(clause.ideas[at]!.text) ? 'up' : 'down'
  clause.take(at)
  takeListNouns(clause)
  set(intent, { quantity: 'count', by: 'partner', operation: 'change', direction })
  set(intent, isAsked ? { form: 'amount' } : { claim: { kind: 'direction', direction } })
  intent.changing = true
}

const moreOfThem = /^(?:how many )?(?:more|fewer|less)$/

/** "more nickel suppliers", "more different UK suppliers": nothing but whose and of what stands between. */
function countedBehind(clause: Clause, start: number): number {
  let at = start
  while (at < start + 3 && describes(clause, at)) at++
  return clause.was(at, 'agent') || isPlural(clause, at) ? at : -1
}

const describes = ({ ideas }: Clause, at: number): boolean =>
  ideas[at]?.good !== undefined ||
  ideas[at]?.place !== undefined ||
  /^(?:different|'s)$/.test(ideas[at]?.text ?? '')

/** "more countries"; "more goods" can be more of them. */
const isPlural = (clause: Clause, at: number): boolean =>
  clause.was(at, 'noun', 'partner') && /s$/.test(clause.ideas[at]!.text)
