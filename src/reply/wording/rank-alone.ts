import type { Figure } from '../../answer/figure.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import type { Telling } from '../telling.ts'
import { noneMoved } from './rank-standing.ts'
import { peerWord, rankedText, rankName, withinText } from './ranked.ts'

/** "Of the destinations of China's exports of magnets, only the United States has a published figure in March 2026: 406 t." */
export function aloneSentence(telling: Telling, only: Figure): readonly Piece[] {
  const { query, context } = telling
  const name = bold(rankName(only, telling))
  const when = ` ${inPeriod(query.period.value)}${withinText(telling)}: `
  const value = [bold(rankedText(only)), `; which ${peerWord(query, 1)} is first is not known.`]
  if (query.quantity === 'amount')
    return [
      `Of the ${peerWord(query, 2)} of ${fieldNoun(query, context)}, only `,
      name,
      ` has a published figure${when}`,
      ...value,
    ]
  const noun =
    query.quantity === 'share'
      ? `the share in ${fieldNoun(query, context)}`
      : quantityNoun(query, context).text
  const none = noneMoved(telling, only)
  return [`${none}${none === '' ? capitalised(noun) : noun} is known for `, name, ` only${when}`, ...value]
}

/** Of one figure nobody can say that it is the highest. */
export const isAlone = ({ answer }: Telling): boolean =>
  answer.caveats.some((caveat) => caveat.kind === 'among_published' && caveat.count === 1)
