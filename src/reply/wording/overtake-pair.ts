import type { Figure } from '../../answer/figure.ts'
import { figureText } from '../figure-text.ts'
import { numberOf, pickAll } from '../figures.ts'
import { periodText } from '../period.ts'
import type { Piece } from '../rich.ts'
import type { Telling } from '../telling.ts'
import { aheadOf, sideNames } from './sides.ts'

export const sidesOf = ({ query, context }: Telling): readonly string[] => sideNames(query, context)

export const be = ({ query }: Telling): string => (query.along === 'flow' ? 'were' : 'was')

export const baseOf = ({ answer }: Telling): readonly Figure[] => pickAll(answer.figures, { role: 'base' })

/** The two of the latest month, where that is another one. */
export const nowOf = ({ answer }: Telling): readonly Figure[] =>
  pickAll(answer.figures, { role: 'context' }).filter(({ value }) => typeof value === 'number')

export function isAheadNow(telling: Telling): boolean {
  const [first, second] = nowOf(telling)
  if (!first || !second) return true
  const gap = numberOf(first) - numberOf(second)
  return aheadOf(telling.query) === 'above' ? gap > 0 : gap < 0
}

export const endOf = ({ answer }: Telling): string => {
  const end = pickAll(answer.figures, { role: 'context' }).find(({ value }) => typeof value === 'string')
  return end ? figureText(end) : ''
}

export const follows = ({ period }: Figure, [base]: readonly Figure[]): boolean =>
  period !== undefined && base?.period !== undefined && base.period.to + 1 === period.from

export const beforeText = (base: readonly Figure[]): string =>
  base.length === 0 ? '' : `, after ${against(base)} in ${periodOf(base)}`

export const against = (pair: readonly Figure[]): string => pair.map(figureText).join(' against ')

export const periodOf = ([one]: readonly Figure[]): string => (one?.period ? periodText(one.period) : '')

export type Told = (telling: Telling, head: Figure) => readonly Piece[]
