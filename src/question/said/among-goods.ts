import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import type { Said } from './said.ts'

/** "which grew fastest, nickel or copper": one of the goods that are named, and no partner. */
export function amongGoods(said: Said, clause: Clause): Said {
  const { intent, goods, flow } = said
  const ranksPartners = intent.operation === 'rank' && intent.by === 'partner' && intent.quantity === 'change'
  if (!ranksPartners || goods.codes.length < 2 || flow.agent || goods.plus) return said
  if (clause.hasAny(nouns) || !clause.ideas.some(({ text }) => bare.test(text))) return said
  return { ...said, intent: { ...intent, by: 'commodity' } }
}

const nouns = kindsOf('noun', 'agent')
const bare = /^which(?: one| of)?$/
