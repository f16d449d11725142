import type { Figure } from '../answer/figure.ts'
import { datedMonth, named } from '../answer/make.ts'
import { type Range, range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'
import { isCountry } from './shared/places.ts'

/**
 * What is held: `headline` is the latest month of the reporter and good asked, then the first one. Asked by partner,
 * good or reporter, a `row` for each that is held.
 */
export const coverage: Operation = {
  name: 'coverage',
  async answer(query, trade) {
    const { catalogue } = trade
    const rows = rowsOf(query, catalogue, new Set(packagesOf(query, trade).map((each) => each.name)))
    return answerOf(query, trade, { figures: [...rows, ...monthsHeld(query, catalogue)] })
  },
}

/** Latest and first month for each reporter asked. */
function monthsHeld(query: Query, catalogue: Catalogue): readonly Figure[] {
  return query.reporters.value.flatMap((reporter, i) => {
    const held = widest(
      query.commodities.value.map((commodity) => catalogue.monthsHeld({ reporter, commodity })),
    )
    const months = held ?? catalogue.monthsHeld({ reporter })
    if (!months) return []
    return [
      datedMonth(months.to, [], { role: i === 0 && !query.by ? 'headline' : 'context', reporter }),
      datedMonth(months.from, [], { role: 'context', reporter }),
    ]
  })
}

const widest = (ranges: readonly (Range | undefined)[]): Range | undefined =>
  ranges.reduce(
    (a, b) => (a && b ? range(Math.min(a.from, b.from), Math.max(a.to, b.to)) : (a ?? b)),
    undefined,
  )

function rowsOf(query: Query, catalogue: Catalogue, packages: ReadonlySet<string>): readonly Figure[] {
  switch (query.by) {
    case 'commodity':
      return goodsOf(query, catalogue)
        .filter((each) => packages.has(each.package))
        .map(({ code }) => named(code, 'commodity', [], { role: 'row' }))
    case 'partner':
      return partnersOf(query, catalogue).map((code) => named(code, 'partner', [], { role: 'row' }))
    case 'reporter':
      return catalogue.reporters.map((code) => named(code, 'reporter', [], { role: 'row' }))
    default:
      return []
  }
}

const goodsOf = (query: Query, catalogue: Catalogue) =>
  query.reporters.value.length === 1
    ? catalogue.commoditiesFor({ reporter: query.reporters.value[0]! })
    : catalogue.commodities

function partnersOf(query: Query, catalogue: Catalogue): readonly string[] {
  const goods = query.commodities.value.length > 0 ? query.commodities.value : [undefined]
  const codes = query.reporters.value.flatMap((reporter) =>
    goods.flatMap((commodity) => catalogue.partnersFor({ reporter, ...(commodity ? { commodity } : {}) })),
  )
  return [...new Set(codes)].filter(isCountry)
}
