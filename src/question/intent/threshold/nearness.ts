import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { textsNamed } from '../../rule-words.ts'

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

const vague = textsNamed('vague_behind')
const vagueWords = kindsOf(vague)
