import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { ofOtherFigures, takeListNouns } from '../nouns.ts'

/**
 * "who came after Germany", "who is next behind the US", "second behind Germany", "who was just ahead of Japan": of the
 * ranking the one that stands right beside the partner named. All who are ahead of it are another question.
 */
export function readNeighbour(clause: Clause, intent: Draft): void {
  const { ideas } = clause
  const at = ideas.findIndex(
    ({ text }, i) => sides.has(text) && ideas[clause.after(i)]?.place?.kind === 'place',
  )
  if (at < 0 || intent.yesNo || intent.operation || clause.hasAny(ofOther)) return
  const before = ideas.slice(0, at)
  const isNext = before.some(({ text }) => right.has(text))
  const asked = clause.stands('rank') || clause.first('ask', 'who') !== undefined || isNext
  const isAfter = after.has(ideas[at]!.text)
  const second = before.findIndex((idea, i) => clause.is(i, 'ordinal', '2') && idea.text !== 'runner up')
  if (!(isNext && asked) && !(isAfter && (came(clause, at) || second >= 0))) return
  clause.take(at, ...(second >= 0 ? [second] : []))
  for (const [i, { text }] of before.entries()) if (right.has(text) || places.has(text)) clause.take(i)
  takeListNouns(clause)
  set(intent, { operation: 'rank', by: 'partner', order: 'top', neighbour: isAfter ? 'after' : 'before' })
}

/** "who came after", "who comes behind" */
const came = (clause: Clause, at: number): boolean =>
  clause.first('ask', 'who') !== undefined &&
  /^(?:comes?|came|ranks?|ranked|stands|stood|follows|followed)$/.test(
    clause.ideas[clause.before(at) + 1]?.text ?? clause.ideas[at - 1]!.text,
  )

const after = textsOf('after', 'behind', 'below', 'to', 'under')
export const sides = textsOf(
  'after',
  'behind',
  'below',
  'under',
  'to',
  'before',
  'above',
  'ahead of',
  'in front of',
  'over',
)
const right = textsOf('next', 'right', 'just', 'immediately', 'directly', 'straight')
const places = textsOf('place', 'one place')
const ofOther = kindsOf(ofOtherFigures, 'grain')
