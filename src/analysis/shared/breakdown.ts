import type { Caveat } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Breakdown, Scope, Trade } from '../../trade/types.ts'
import { readCell } from './cell.ts'
import { isCountry } from './places.ts'
import { isFound, type Reading } from './reading.ts'
import { rangeKey, remembered, subjectKey } from './remember.ts'

export type By = 'partner' | 'commodity'

/** Of what parts the question is: partners, where it names no others. */
export const byOf = ({ by }: Query): By => (by === 'commodity' ? by : 'partner')

export interface Parts {
  readonly among: Breakdown['among']
  /** Countries (or goods) with a figure, largest first; totals, blocs and the unspecified are not among them. */
  readonly parts: readonly { readonly code: string; readonly reading: Reading }[]
  readonly total: Reading
  readonly unspecified?: Figure
  /** Followed, but without a figure. */
  readonly missing: readonly string[]
}

export const partsOf = (scope: Scope, period: Range, by: By, trade: Trade, unit?: Unit): Promise<Parts> =>
  remembered(trade, `parts ${by} ${scopeKey(scope)} ${unit} ${rangeKey(period)}`, () =>
    readParts(scope, period, by, trade, unit),
  )

const scopeKey = ({ reporter, flow, partners, commodities, measure }: Scope): string =>
  subjectKey({ reporter, flows: [flow], partners, commodities, measure })

async function readParts(scope: Scope, period: Range, by: By, trade: Trade, unit?: Unit): Promise<Parts> {
  const breakdown = await (by === 'partner'
    ? trade.byPartner(scope, period)
    : trade.byCommodity(scope, period))
  const unspecified = breakdown.unspecified && readCell(breakdown.unspecified, scope, period, unit)
  return {
    among: breakdown.among,
    parts: breakdown.parts
      .filter((part) => by === 'commodity' || isCountry(part.code))
      .map(({ code, cell }) => ({ code, reading: readCell(cell, only(scope, by, code), period, unit) })),
    total: readCell(breakdown.total, scope, period, unit),
    ...(unspecified && isFound(unspecified) ? { unspecified: unspecified.figure } : {}),
    missing: breakdown.missing ?? [],
  }
}

type Unit = Parameters<typeof readCell>[3]

/** The scope of one part. */
export const only = <S extends Pick<Scope, 'partners' | 'commodities'>>(scope: S, by: By, code: string): S =>
  by === 'partner' ? { ...scope, partners: [code] } : { ...scope, commodities: [code] }

/** Among how many a ranking or count was made, where that is not everybody. */
export function amongCaveat(among: Breakdown['among'], count: number): readonly Caveat[] {
  if (among === 'all') return []
  return [{ kind: among === 'published' ? 'among_published' : 'among_held', count }]
}
