import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsOf } from '../../texts.ts'

/** What says that a number is not meant to the digit, before it. */
export const nearness: Readonly<Record<string, 'about' | 'nearly'>> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  circa: 'about',
  '~': 'about',
  'close to': 'about',
  'in the region of': 'about',
  'in the ballpark of': 'about',
  'in the neighbourhood of': 'about',
  'in the neighborhood of': 'about',
  'in the order of': 'about',
  'on the order of': 'about',
  'of the order of': 'about',
  'something like': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'just under': 'nearly',
}

/** "1,100 t or so", "6,000 t, give or take", "is 20% about right". */
export const nearBehind = (clause: Clause, at: number): Threshold['near'] =>
  clause.hasAny(vagueWords) && clause.ideas.some(({ text }, i) => i > at && vague.has(text))
    ? 'about'
    : undefined

const vague = textsOf(
  'or so',
  'give or take',
  'or thereabouts',
  'roughly',
  'approximately',
  'about right',
  'sound right',
  'sounds right',
  'look right',
  'looks right',
  'sound about right',
  'sounds about right',
  'look about right',
  'looks about right',
)
const vagueWords = kindsOf(vague)
