import type { Figure } from '../answer/figure.ts'
import { datedMonth, named } from '../answer/make.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf, packagesOf } from './shared/answer.ts'
import { issueOf } from './shared/issue.ts'
import { isNamed } from './shared/places.ts'
import { type Span, spanOf } from './shared/span.ts'
import { subjectOf } from './shared/subjects.ts'

/**
 * What is held: `headline` is the latest month of the reporter, good and partner asked, then the first one; months
 * without a figure between them are a gap. Asked by partner, good or reporter, a `row` for each that is held.
 */
export const coverage: Operation = {
  name: 'coverage',
  async answer(query, trade) {
    const { catalogue } = trade
    const rows = rowsOf(query, catalogue, new Set(packagesOf(query, trade).map((each) => each.name)))
    const spans = await Promise.all(query.reporters.value.map((reporter) => spanOf(query, reporter, trade)))
    const none = spans.find((span) => span !== undefined && 'state' in span)
    if (none && 'state' in none)
      return issueOf(query, trade, await subjectOf(query, trade, none.period), none)
    const held = spans.filter((span) => span !== undefined && 'months' in span)
    return answerOf(query, trade, {
      figures: [...rows, ...held.flatMap((span, i) => ends(span, i === 0 && !query.by))],
      caveats: held.flatMap(({ gaps }) => (gaps.length > 0 ? [{ kind: 'gap' as const, months: gaps }] : [])),
    })
  },
}

/** Latest and first month. */
const ends = ({ reporter, months }: Span, leads: boolean): readonly Figure[] => [
  datedMonth(months.to, [], { role: leads ? 'headline' : 'context', reporter }),
  datedMonth(months.from, [], { role: 'context', reporter }),
]

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

/** All that are held, or those that stand under the code asked. */
function goodsOf(query: Query, catalogue: Catalogue) {
  const [reporter, other] = query.reporters.value
  const held = reporter && !other ? catalogue.commoditiesFor({ reporter }) : catalogue.commodities
  return query.topic ? held.filter(({ code }) => query.commodities.value.includes(code)) : held
}

/** A bloc is published beside its members, and held as they are. */
function partnersOf(query: Query, catalogue: Catalogue): readonly string[] {
  const goods = query.commodities.value.length > 0 ? query.commodities.value : [undefined]
  const codes = query.reporters.value.flatMap((reporter) =>
    goods.flatMap((commodity) => catalogue.partnersFor({ reporter, ...(commodity ? { commodity } : {}) })),
  )
  return [...new Set(codes)].filter(isNamed)
}
