import { newSense } from '../lexicon.ts'
import type { Sense } from '../sense.ts'
import { edgeOf, type Token, type Tokens } from '../token.ts'
import type { PlaceEdge } from './place-value.ts'
import type { WordEdge } from './word.ts'

/** "CN X 85051110", "UK X to FR": statisticians' letter for exports, behind who reports. */
export function readFlowLetters({ list }: Tokens, places: readonly PlaceEdge[]): readonly WordEdge[] {
  const found: WordEdge[] = []
  for (let at = 1; at < list.length; at++)
    if (list[at]!.text === 'x' && isBehindPlace(at, places) && !isBeforePlace(at, places))
      found.push(edgeOf('word', at, at + 1, exports(), 1))
  return found
}

export const hasFlowLetter = ({ list }: Tokens): boolean => list.some(isLetter)

const isLetter = ({ text }: Token): boolean => text === 'x'

const isBehindPlace = (at: number, places: readonly PlaceEdge[]): boolean =>
  places.some(({ to }) => to === at)

/** "US x China" can be the one against the other. */
const isBeforePlace = (at: number, places: readonly PlaceEdge[]): boolean =>
  places.some(({ from }) => from === at + 1)

const exports = (): readonly Sense[] => [newSense('flow', 'export')]
