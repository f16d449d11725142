import type { Query } from '../../query/query.ts'
import type { History, Revision, Row, Trade } from '../../trade/types.ts'

/** A cell whose figure was revised, once or more often. */
export interface RevisedCell {
  /** The first figure that was held. */
  readonly before: Row
  readonly after: Row
  /** Day of the last revision. */
  readonly on: string
  /** All revisions where there were several, in order. */
  readonly steps: readonly Revision[]
}

/** Asked of all partners, not of one scope. */
export const isOfAll = ({ by, order }: Query): boolean => by !== undefined || order !== undefined

export function historyOf(
  query: Query,
  trade: Trade,
): Pick<History, 'since'> & { readonly cells: readonly RevisedCell[] } {
  const histories = query.reporters.value.flatMap((reporter) =>
    query.flows.value.map((flow) =>
      trade.revisions(
        {
          reporter,
          flow,
          partners: partnersOf(query),
          commodities: goodsOf(query, trade),
          measure: query.measure.value,
        },
        query.period.value,
      ),
    ),
  )
  const since = histories.flatMap((history) => history.since ?? []).sort()[0]
  const cells = cellsOf(histories.flatMap(({ revisions }) => revisions))
  return { ...(since === undefined ? {} : { since }), cells }
}

export const byTime = (cells: readonly RevisedCell[]): readonly RevisedCell[] =>
  [...cells].sort((a, b) => b.on.localeCompare(a.on) || b.after.period.to - a.after.period.to)

/** By amount, or by percent where that was asked for. */
export const largestFirst = (cells: readonly RevisedCell[], { form }: Query): readonly RevisedCell[] =>
  [...cells].sort((a, b) => sizeOf(b, form) - sizeOf(a, form))

const sizeOf = ({ before, after }: RevisedCell, form: Query['form']): number =>
  Math.abs(after.value - before.value) / (form === 'percent' ? before.value : 1)

/** The world that nobody named stands for all partners there. */
function partnersOf(query: Query): readonly string[] {
  const { value, how } = query.partners
  return isOfAll(query) && how !== 'said' ? ['HELD'] : value
}

const goodsOf = ({ commodities }: Query, { catalogue }: Trade): readonly string[] =>
  commodities.value.length > 0 ? commodities.value : catalogue.commodities.map(({ code }) => code)

function cellsOf(revisions: readonly Revision[]): readonly RevisedCell[] {
  const cells = new Map<string, Revision[]>()
  for (const revision of new Set(revisions)) {
    const key = keyOf(revision.after)
    const steps = cells.get(key)
    if (steps) steps.push(revision)
    else cells.set(key, [revision])
  }
  return Array.from(cells.values(), (steps) => ({
    before: steps[0]!.before,
    after: steps.at(-1)!.after,
    on: steps.at(-1)!.on,
    steps: steps.length > 1 ? steps : [],
  }))
}

const keyOf = ({ reporter, flow, partner, commodity, measure, period, ...row }: Row): string =>
  [row.package, reporter, flow, partner, commodity, measure, period.from, period.to].join(' ')
