import type { Clause } from '../../clause.ts'
import { goodWithin } from '../../good-within.ts'
import { textsOf } from '../../texts.ts'
import type { Draft } from '../intent.ts'
import { listNoun } from '../nouns.ts'
import { asksForParties } from '../parties.ts'
import { type Asked, asksWhatMost } from './asked.ts'

/** Partners, goods or reporters: as asked, or as in the ranking before. */
export function rankedBy(clause: Clause, { previous }: Draft, asked: Asked): NonNullable<Draft['by']> {
  if (asksForParties(clause)) return 'partner'
  if (asksForGoods(clause, asked) || goodWithin(clause) === 'place') return 'commodity'
  const goesOn = previous?.operation === 'rank' && (asked.at !== undefined || asked.top !== undefined)
  return (goesOn && !asked.isNamed ? previous.by : undefined) ?? listNoun(clause)
}

/** "what does it mainly buy" */
const asksForGoods = (clause: Clause, { at, text, isNamed }: Asked): boolean =>
  (!isNamed && at !== undefined && asksWhatMost(clause, at)) ||
  (adverbs.has(text) &&
    (clause.first('ask', 'what') !== undefined || clause.says(whatDoes)) &&
    !clause.ideas.some((idea) => idea.good))

const whatDoes = /^what (?:does|did|do)$/
const adverbs = textsOf('main', 'mainly', 'mostly', 'chiefly', 'primarily', 'predominantly')
