import type { Figure } from '../../answer/figure.ts'
import { pairTexts, roundsToNothing, signedText } from '../figure-text.ts'
import { dateText } from '../period.ts'
import type { Rich } from '../reply.ts'
import { bold, rich } from '../rich.ts'
import type { Telling } from '../telling.ts'

/** What stands beside the figure of one cell. */
export interface Beside {
  readonly base: Figure | undefined
  readonly gap: Figure | undefined
  readonly percent: Figure | undefined
  readonly on: string
}

export function besideOf({ rank }: Figure, { figures }: Telling): Beside {
  const find = (role: Figure['role']) =>
    figures.find((figure) => figure.role === role && figure.rank === rank)
  const on = find('context')
  return {
    base: find('base'),
    gap: find('difference'),
    percent: find('change'),
    on: on ? dateText(String(on.value)) : '',
  }
}

/** "**3,200 t** from 3,188 t (+12 t, +0.4%)" */
export function fromText(now: Figure, { base, gap, percent }: Beside): readonly (string | Rich)[] {
  if (!base) return []
  const [to, from] = pairTexts(now, base, gap)
  const changes = [gap, percent]
    .filter((figure) => figure !== undefined)
    .filter((figure) => !roundsToNothing(figure))
    .map(signedText)
  return [rich(bold(to)), ` from ${from}`, changes.length > 0 ? ` (${changes.join(', ')})` : '']
}
