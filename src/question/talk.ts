import type { Clause } from './clause.ts'
import { kindsOf } from './kinds.ts'

/** Words about the conversation rather than about trade. */
export type Talk =
  | { readonly kind: 'greeting' | 'thanks' | 'small' | 'reset' | 'undo' | 'yes' | 'no' | 'other' }
  | { readonly kind: 'choose'; readonly nth: number }

/** A message that holds nothing but talk; "thanks, and Germany?" is a question. */
export function readTalk(clause: Clause, inConversation: boolean): Talk | undefined {
  if (inConversation && isBack(clause)) return { kind: 'undo' }
  if (!clause.hasAny(talkOrNumber)) return undefined
  const words = clause.ideas.flatMap((idea, at) => (idea.isWord ? [at] : []))
  const number = clause.ideas[words[0]!]?.number
  if (words.length === 1 && number && number.suffix === '' && number.value >= 1 && number.value <= 9)
    return { kind: 'choose', nth: number.value }
  if (!clause.stands('talk')) return undefined
  const talking = words.filter((at) => clause.was(at, 'talk'))
  if (talking.length === 0 || words.some((at) => !clause.was(at, 'talk') && !isSmall(clause, at)))
    return undefined
  const kinds = talking.map((at) => clause.value(at, 'talk')!)
  for (const kind of ['reset', 'undo', 'other', 'yes', 'no', 'thanks', 'greeting', 'small'] as const)
    if (kinds.includes(kind)) return kind === 'other' && !inConversation ? undefined : { kind }
  return kinds.includes('first_one') ? { kind: 'choose', nth: 1 } : undefined
}

/** "and the other one" */
const isSmall = (clause: Clause, at: number): boolean => clause.isFiller(at) || clause.was(at, 'conjunction')

/** "back" alone is a step back; in "is the trade back" it is more than that. */
const isBack = ({ ideas }: Clause): boolean =>
  ideas[0]?.text === 'back' && ideas.every(({ isWord }, at) => at === 0 || !isWord)

const talkOrNumber = kindsOf('talk', 'a number')
