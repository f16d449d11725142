import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { wordsNamed } from '../../rule-words.ts'
import type { Sense } from '../../sense.ts'
import { textsOf } from '../../texts.ts'
import { type Draft, set } from '../intent.ts'
import { ofOtherFigures, takeListNouns } from '../nouns.ts'

/**
 * "who came after Germany", "who is next behind the US", "second behind Germany", "biggest buyer after Germany", "who was
 * just ahead of Japan": of the ranking the one that stands right beside the partner named. All who are ahead of it are
 * another question.
 */
export function readNeighbour(clause: Clause, intent: Draft): void {
  const { ideas } = clause
  const at = ideas.findIndex(
    ({ text }, i) => sides.has(text) && ideas[clause.after(i)]?.place?.kind === 'place',
  )
  if (at < 0 || intent.yesNo || intent.operation || clause.hasAny(ofOther)) return
  const before = ideas.slice(0, at)
  const isNext = before.some((_, i) => isRightBeside(clause, i, at))
  const asked = clause.stands('rank') || clause.first('ask', 'who') !== undefined || isNext
  const isAfter = after.has(ideas[at]!.text)
  const placed = isAfter ? placedAt(clause, at) : -1
  if (!(isNext && asked) && !(isAfter && (came(clause, at) || placed >= 0))) return
  clause.take(at, placed)
  for (const [i, { text }] of before.entries()) if (right.has(text) || places.has(text)) clause.take(i)
  takeListNouns(clause)
  set(intent, { operation: 'rank', by: 'partner', order: 'top', neighbour: isAfter ? 'after' : 'before' })
}

/** "right behind Germany", "the next buyer after Germany"; "just exports to Germany" and "next: exports to Germany" are none. */
const isRightBeside = ({ ideas }: Clause, i: number, side: number): boolean =>
  right.has(ideas[i]!.text) &&
  (ideas[side]!.text === 'to'
    ? i === side - 1 && ideas[i]!.text === 'next'
    : i === side - 1 || isNextOf(ideas, i))

const isNextOf = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'next' && ideas[at + 1]!.isWord

/** What says "second", or "biggest", of the one asked for; in front of "to", which has another meaning, right beside it. */
function placedAt(clause: Clause, at: number): number {
  const { ideas } = clause
  if (ideas[at]!.text === 'to')
    return isSecond(ideas[at - 1]) && !ideas[at - 1]!.senses?.some(isOrder) ? at - 1 : -1
  return ideas.findIndex((idea, i) => i < at && (isSecond(idea) || isLargestTrader(clause, i)))
}

/** "biggest buyer": "biggest buyers" are several, and all behind the one named. */
const isLargestTrader = (clause: Clause, at: number): boolean =>
  clause.is(at, 'order', 'top') && oneTrader.has(clause.ideas[at + 1]?.text ?? '')

const oneTrader = wordsNamed('one_trader')

const isSecond = (idea: Idea | undefined): boolean =>
  has(idea, 'ordinal', '2') || (idea?.top?.order === 'top' && idea.top.nth === 2)

const isOrder = ({ kind }: Sense): boolean => kind === 'order'

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
