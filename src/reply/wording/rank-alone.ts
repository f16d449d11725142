import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { inPeriod } from '../period.ts'
import { bold, capitalised, type Piece } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import type { Telling } from '../telling.ts'
import { noneMoved } from './rank-standing.ts'
import { besideOf } from './rank-table.ts'
import { peerWord, rankedText, rankName, withinText } from './ranked.ts'

/** "Of the destinations of China's exports of magnets, only the United States has a published figure in March 2026: 406 t." */
export function aloneSentence(telling: Telling, only: Figure): readonly Piece[] {
  const { query, context } = telling
  const name = bold(rankName(only, telling))
  const when = ` ${inPeriod(query.period.value)}${withinText(telling)}: `
  const unknown = `; which ${peerWord(query, 1)} is first is not known.`
  if (query.quantity === 'amount')
    return [
      `Of the ${peerWord(query, 2)} of ${fieldNoun(query, context)}, only `,
      name,
      ` has a published figure${when}`,
      bold(rankedText(only)),
      unknown,
    ]
  const noun =
    query.quantity === 'share'
      ? `the share in ${fieldNoun(query, context)}`
      : quantityNoun(query, context).text
  const none = noneMoved(telling, only)
  const amount = query.quantity === 'share' ? besideOf(telling, only) : undefined
  const beside = amount ? [` (${figureText(amount)})`] : []
  return [
    `${none}${none === '' ? capitalised(noun) : noun} is known for `,
    name,
    ` only${when}`,
    bold(rankedText(only)),
    ...beside,
    unknown,
  ]
}

/** Of one figure nobody can say that it is the highest. */
export const isAlone = ({ answer }: Telling): boolean =>
  answer.caveats.some((caveat) => caveat.kind === 'among_published' && caveat.count === 1)
