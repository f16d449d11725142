import type { Figure } from '../../answer/figure.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { gainsShare } from '../../query/gains-share.ts'
import type { Query } from '../../query/query.ts'
import type { ReplyContext } from '../context.ts'
import { ordinal } from '../number.ts'
import { capitalised } from '../rich.ts'
import { fieldNoun, quantityNoun } from '../subject.ts'
import type { Telling } from '../telling.ts'
import { peerWord } from './ranked.ts'

/** "was the second largest destination of China's exports of rare-earth magnets" */
export const laterPlace = ({ query, context }: Telling, { rank = 1 }: Figure): string =>
  `was the ${rank > 1 ? `${ordinal(rank)} ` : ''}${query.order === 'bottom' ? 'smallest' : 'largest'} ${peerWord(query, 1)} of ${fieldNoun(query, context)}`

/** "took the most of China's exports of rare-earth magnets" */
export function firstPlace({ query, context }: Telling): string {
  const verb = VERBS[query.by === 'commodity' ? 'good' : (query.flows.value[0] ?? 'export')]
  return `${verb} the ${query.order === 'bottom' ? 'least' : 'most'} of ${fieldNoun(query, context)}`
}

const VERBS = { export: 'took', import: 'supplied', good: 'made up' } as const

/** "No destination with a figure fell: the change … was lowest for": who leads the falls rose, and is no fall. */
export function ownStanding(telling: Telling, first: Figure): string {
  const text = standing(telling, first)
  const none = noneMoved(telling, first)
  return none === '' ? text : `${none}${text[0]!.toLowerCase()}${text.slice(1)}`
}

/** "The unit value of the United Kingdom's imports of magnets was highest for", "… trade balance … was lowest with" */
function standing({ query, context }: Telling, { rank = 1 }: Figure): string {
  if (query.quantity === 'share') return shareStanding(query, context, rank)
  const { text, plural } = quantityNoun(query, context)
  const place = rank > 1 ? `${ordinal(rank)} ` : ''
  const most = query.direction === 'down' || query.order === 'bottom' ? 'lowest' : 'highest'
  const side = query.quantity !== 'balance' ? 'for' : query.by === 'commodity' ? 'in' : 'with'
  return `${capitalised(text)} ${plural ? 'were' : 'was'} ${place}${most} ${side}`
}

/** "The share in the United Kingdom's imports of tungsten was highest for", "… rose most for" */
function shareStanding(query: Query, context: ReplyContext, rank: number): string {
  const place = rank > 1 ? `${ordinal(rank)} ` : ''
  const isLow = query.direction === 'down' || query.order === 'bottom'
  const text = `The share in ${fieldNoun(query, context)}`
  if (!gainsShare(query)) return `${text} was ${place}${isLow ? 'lowest' : 'highest'} for`
  if (query.direction) return `${text} ${isLow ? 'fell' : 'rose'} ${place}most for`
  return `The change of the share in ${fieldNoun(query, context)} was ${place}${isLow ? 'lowest' : 'highest'} for`
}

export function noneMoved({ query }: Telling, first: Figure): string {
  const isDown = query.direction === 'down' || query.order === 'bottom'
  const sign = signOf(spreadOf(first))
  if (query.quantity !== 'change' || first.rank !== 1 || sign === undefined || sign === (isDown ? -1 : 1))
    return ''
  return `No ${peerWord(query, 1)} with a figure ${isDown ? 'fell' : 'rose'}: `
}
