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
  if (contain < 0 && clause.ideas.some((_, at) => isMadeOf(clause, at))) return 'materials'
  if (clause.hasAny(ranked)) return undefined
  if (contain >= 0) return contain < good ? 'used' : 'materials'
  return clause.hasAny(asks) && clause.ideas.some((_, at) => isForWhat(clause, at)) ? 'used' : undefined
}

const inside = textsOf(
  "what's inside",
  'what is inside',
  "what's in",
  'what is in',
  'whats inside',
  'whats in',
)
export const ofFacts = kindsOf(
  textsOf('for', 'into', 'made', 'need', 'needs', 'contain', 'contains', 'material', 'materials'),
  inside,
)
const ranked = kindsOf('order', 'extreme', 'more', 'a top')
const asks = kindsOf('ask', 'explain', 'which', textsOf('what is', 'what are', 'what does'))

/** "made of", "which materials are in them", "what's inside these magnets" */
function isMadeOf(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (inside.has(text)) return clause.ideas.every(({ good, text: named }) => !good || !/\d/.test(named))
  if (text === 'made') return /^(?:of|from|out of)$/.test(clause.ideas[at + 1]?.text ?? '')
  return /^(?:(?:which|what) )?materials?$/.test(text)
}

/** "what are they for", "what do they go into", "who needs them": nothing follows that the word could belong to. */
function isForWhat(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  if (/^needs?$/.test(text)) return true
  if (text !== 'for' && text !== 'into') return false
  return clause.ideas.every((_, i) => i <= at || clause.binds(i) || clause.ideas[i]!.text === 'what')
}

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
