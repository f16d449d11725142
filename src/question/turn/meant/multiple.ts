import type { Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'
import { besidePlace, ofEach } from './beside.ts'

/** "twice as much as Japan?", "three times Korea's?": the multiple is of what is named behind it. */
export function isMultipleOf({ intent, mentions }: Said, clause: Clause): boolean {
  if (intent.claim?.kind !== 'threshold' || intent.claim.threshold.unit !== 'ratio') return false
  const at = clause.ideas.findIndex(
    (idea, i) => clause.was(i, 'multiple') || idea.threshold?.unit === 'ratio',
  )
  const of = at + 1 + (clause.was(at + 1, 'than') ? 1 : 0)
  const next = clause.ideas[of]?.text === 'of' ? of + 1 : of
  return mentions.length > 0 && clause.ideas[clause.after(next - 1)]?.place !== undefined
}

/** "twice as much?" after two side by side: which is it of which? That both doubled is said with a verb. */
export const isMultipleOfNobody = ({ intent, mentions }: Said, clause: Clause, previous: Query): boolean =>
  intent.claim?.kind === 'threshold' &&
  intent.claim.threshold.unit === 'ratio' &&
  previous.operation === 'compare' &&
  mentions.length === 0 &&
  clause.ideas.every(({ period }) => !period) &&
  multiplesIn(clause).some((text) => /^twice$|\bas much$/.test(text))

/** What was told is so many times what is named, or it is refused: a place has its own month before it as well. */
export function besideMultiple(said: Said, clause: Clause, previous: Query, catalogue: Catalogue): Said {
  const { intent, mentions } = said
  const plain = ofEach.has(previous.quantity) && previous.operation === 'show' && !previous.along
  const set =
    plain && clause.ideas.every(({ period }) => !period) ? besidePlace(said, previous, catalogue) : said
  if (set.mentions === mentions)
    return { ...said, issue: { kind: 'not_understood', words: multiplesIn(clause) } }
  const { direction: _direction, ...asked } = intent
  return {
    ...set,
    intent: {
      ...asked,
      operation: 'compare',
      quantity: previous.quantity,
      changing: false,
      comparing: true,
      versus: true,
    },
  }
}

export const multiplesIn = (clause: Clause): readonly string[] =>
  clause.ideas
    .filter(({ threshold }, at) => clause.was(at, 'multiple') || threshold?.unit === 'ratio')
    .map(({ text }) => text)
