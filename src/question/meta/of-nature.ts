import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/** "what are magnets for", "what do they go into", "why are they important": of the goods, and not of the trade in them. */
export const asksOfNature = (clause: Clause): boolean =>
  clause.hasAny(natures) &&
  !clause.hasAny(traded) &&
  asking.test(clause.text) &&
  clause.ideas.some(({ good }) => good)

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
