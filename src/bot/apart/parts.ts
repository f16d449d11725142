import { inPairs } from '../../question/parallel/in-pairs.ts'
import { inParallel } from '../../question/parallel/parallel.ts'
import { andHowMuch, andItsShare, itsMeasure, moveAndShare } from './and-its.ts'
import { andOwn } from './and-own.ts'
import { andPlace, andPlaceInTime } from './and-place.ts'
import { andQuestion } from './and-question.ts'
import { ifSoWhen } from './if-so-when.ts'
import { measuresInRow, totalAndParts } from './in-row.ts'
import { listedTwice, onTwoBases, twoRankings } from './in-two-times.ts'
import { ofWhich } from './of-which.ts'
import { twoInTime } from './two-in-time.ts'

/**
 * The questions that a message puts in one, in the order of their telling: each goes on from the one before, as in a
 * conversation. Tried where the whole is not read.
 */
export function partsOf(text: string): readonly string[] | undefined {
  const plain = text.replace(/[?.!\s]+$/, '')
  for (const way of ways) {
    const parts = way(plain)
    if (parts) return parts
  }
  return undefined
}

/** What is said most narrowly is looked for first; the last takes any two questions joined by "and". */
const ways: readonly ((plain: string) => readonly string[] | undefined)[] = [
  totalAndParts,
  twoRankings,
  listedTwice,
  onTwoBases,
  measuresInRow,
  itsMeasure,
  ifSoWhen,
  andPlaceInTime,
  andOwn,
  inPairs,
  inParallel,
  twoInTime,
  ofWhich,
  moveAndShare,
  andItsShare,
  andHowMuch,
  andPlace,
  andQuestion,
]
