import type { Figure } from '../../answer/figure.ts'
import { as, contribution, isZero } from '../../answer/make.ts'
import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Breakdown, Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { type By, only, partsOf } from './breakdown.ts'
import { allFound } from './reading.ts'
import { mainScope, type Subject } from './subject.ts'

export interface Contributor {
  readonly code: string
  readonly points: Figure
  /** Its level, and its level before. */
  readonly levels: readonly [Figure, Figure]
}

/** Everyone whose figure is held for both periods; where only published figures are, the others are the rest. */
export async function contributorsOf(
  query: Pick<Query, 'period'>,
  whole: Subject,
  base: Range,
  by: By,
  totalBefore: Figure,
  trade: Trade,
): Promise<{ readonly among: Breakdown['among']; readonly contributors: readonly Contributor[] }> {
  const period = query.period.value
  const scope = mainScope(whole)
  const lists = await Promise.all([period, base].map((each) => partsOf(scope, each, by, trade, whole.unit)))
  const codes = [...new Set(lists.flatMap((list) => list.parts.map((part) => part.code)))]
  const read = async (code: string): Promise<Contributor | undefined> => {
    const subject = only(whole, by, code)
    const both = allFound([
      await amountAt(subject, period, { trade }),
      await amountAt(subject, base, { trade }),
    ])
    if (!('length' in both)) return undefined
    const [to, from] = both.map((each) => each.figure) as [Figure, Figure]
    const points = contribution(to, from, totalBefore, { ...to, role: 'row' })
    if (!points || (isZero(to) && isZero(from))) return undefined
    return { code, points, levels: [as(to, { role: 'context' }), as(from, { role: 'base' })] }
  }
  const all = await Promise.all(codes.map(read))
  return { among: lists[0]!.among, contributors: all.filter((each) => each !== undefined) }
}
