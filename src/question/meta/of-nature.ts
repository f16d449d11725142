import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/** "what are magnets for", "what do they go into", "why are they important": of the goods, and not of the trade in them. */
export const asksOfNature = (clause: Clause): boolean =>
  clause.hasAny(natures) &&
  !clause.hasAny(traded) &&
  asking.test(clause.text) &&
  clause.ideas.some(({ good }) => good)

/** What a fact calls that which is asked of the goods: what they are used for, or what is in them. */
export function natureOf(clause: Clause): 'used' | 'materials' | undefined {
  if (!clause.hasAny(ofFacts) || clause.hasAny(traded)) return undefined
  const good = clause.ideas.findIndex((idea) => idea.good)
  const contain = clause.ideas.findIndex(({ text }) => /^contains?$/.test(text))
  if (good < 0) return undefined
  if (contain >= 0) return contain < good ? 'used' : 'materials'
  if (asking.test(clause.text) && /\bmade (?:up )?(?:of|from|out of)\b/i.test(clause.text)) return 'materials'
  return usesAsked.some((pattern) => pattern.test(clause.text)) ? 'used' : undefined
}

const ofFacts = kindsOf(textsOf('for', 'into', 'made', 'need', 'needs', 'contain', 'contains'))
const usesAsked = [
  /^\W*(?:what|why)\b.*\bfor\W*$/i,
  /\bfor what\W*$/i,
  /^\W*what\b.*\bgo(?:es)? into\W*$/i,
  /^\W*(?:why|who|which|what)\b.*\bneeds?\b/i,
]

export const ofNature = textsOf('for', 'into', 'made', 'need', 'important', 'how strong')
const natures = kindsOf(ofNature)
const asking = /^\W*(?:what|how|why)\b/i
const traded = kindsOf(
  'a place',
  'a period',
  'flow',
  'taking',
  'paying',
  'agent',
  'trade',
  'change',
  'direction',
  'quantity',
  'measure',
  'unit',
)
