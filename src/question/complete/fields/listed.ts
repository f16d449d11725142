import type { Draft } from '../../../query/draft.ts'
import type { Operation } from '../../../query/operation.ts'
import type { Query } from '../../../query/query.ts'
import type { Known } from '../known.ts'

/** "more than in 2024?" after how many took over 100 t: how many took over 100 t then. */
export function addListed(query: Draft<Query>, { said: { intent }, base, previous }: Known): void {
  if (base || !previous || intent.quantity || query.quantity !== previous.quantity) return
  if (!listed.has(query.quantity)) return
  if (previous.by) query.by ??= previous.by
  if (previous.limit) query.limit ??= previous.limit
  if (previous.threshold) query.threshold ??= previous.threshold
}

/** Figures that are shown over partners or goods, and so have a `by` without any ranking. */
export const listed = new Set<Query['quantity']>(['count', 'concentration'])

/** "and the smallest?" after the top five: as many from the other end. */
export function turnedLimit(known: Known, operation: Operation): number | undefined {
  const { said, periods, base, previous } = known
  const { order, by, nth, quantity } = said.intent
  if (base || operation !== 'rank' || previous?.operation !== 'rank' || !order || nth || quantity)
    return undefined
  const isOther = order !== (previous.order ?? 'top') && (by ?? previous.by) === previous.by
  const namesNothing = said.mentions.length === 0 && said.goods.codes.length === 0 && !periods.main
  return isOther && namesNothing ? previous.limit : undefined
}
