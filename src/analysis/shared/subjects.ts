import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { withHeldPartners } from './held-partners.ts'
import { type Subject, sideOf, withCommodities, withPartners } from './subject.ts'

/** The things the query sets side by side, in the order asked; one where it sets none. */
export const subjectsOf = (query: Query, trade: Trade, period: Range): Promise<readonly Subject[]> =>
  subjectsAlong(query.along, query, trade, period)

export async function subjectOf(query: Query, trade: Trade, period: Range): Promise<Subject> {
  const [first] = await subjectsAlong(undefined, query, trade, period)
  if (!first) throw new RangeError('a query without a reporter reached analysis')
  return first
}

async function subjectsAlong(along: Query['along'], query: Query, trade: Trade, period: Range) {
  const split = query.reporters.value.flatMap((reporter) =>
    splitAlong(along, wholeSubject(query, trade, reporter)),
  )
  const subjects = inOneUnit(split, query, trade)
  if (!query.partners.value.includes('HELD')) return subjects
  return Promise.all(subjects.map((subject) => withHeldPartners(subject, trade, period)))
}

function splitAlong(along: Query['along'], whole: Subject): readonly Subject[] {
  switch (along) {
    case 'partner':
      return whole.partners.map((partner) => withPartners(whole, sideOf(partner, whole.partners)))
    case 'commodity':
      return whole.commodities.map((commodity) => withCommodities(whole, [commodity]))
    case 'flow':
      return whole.flows.map((flow) => ({ ...whole, flows: [flow] }))
    default:
      return [whole.partners.includes('REST') ? withPartners(whole, ['WORLD']) : whole]
  }
}

const wholeSubject = (query: Query, trade: Trade, reporter: string): Subject => ({
  reporter,
  flows: query.flows.value,
  partners: query.partners.value,
  commodities:
    query.commodities.value.length > 0 ? query.commodities.value : allGoods(query, trade, reporter),
  measure: query.measure.value,
  ...(query.unit ? { unit: query.unit } : {}),
})

/** No good named means all that the reporter has in this flow. */
function allGoods(query: Query, trade: Trade, reporter: string): readonly string[] {
  const codes = trade.catalogue.commodities.map((commodity) => commodity.code)
  return codes.filter((commodity) =>
    query.flows.value.some((flow) => trade.catalogue.holds({ reporter, flow, commodity })),
  )
}

/** Tonnes of one package cannot be set in order with kilograms of another. */
function inOneUnit(
  subjects: readonly Subject[],
  { unit, quantity }: Query,
  { catalogue }: Trade,
): readonly Subject[] {
  if (subjects.length < 2 || unit || quantity === 'unit_value') return subjects
  const units = subjects.map((subject) => catalogue.unitOf(aboutOf(subject), subject.measure))
  return new Set(units).size === 1 ? subjects : subjects.map((subject) => ({ ...subject, unit: 't' }))
}

const aboutOf = ({ reporter, commodities: [commodity] }: Subject) => ({
  reporter,
  ...(commodity ? { commodity } : {}),
})
