import type { Range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Flow, Measure, Scope, Trade } from '../../trade/types.ts'
import { isCountry } from './places.ts'

/** One thing looked at. Partners, goods and flows in it are summed; things set side by side are several subjects. */
export interface Subject {
  readonly reporter: string
  readonly flows: readonly Flow[]
  readonly partners: readonly string[]
  readonly commodities: readonly string[]
  readonly measure: Measure
  readonly unit?: Query['unit']
}

export const scopeOf = (subject: Subject, flow: Flow, measure: Measure = subject.measure): Scope => ({
  reporter: subject.reporter,
  flow,
  partners: subject.partners,
  commodities: subject.commodities,
  measure,
})

export const mainScope = (subject: Subject): Scope => scopeOf(subject, subject.flows[0] ?? 'export')

export const isWorld = (subject: Subject): boolean =>
  subject.partners.length === 1 && subject.partners[0] === 'WORLD'

export const withPartners = (subject: Subject, partners: readonly string[]): Subject => ({
  ...subject,
  partners,
})
export const withCommodities = (subject: Subject, commodities: readonly string[]): Subject => ({
  ...subject,
  commodities,
})

/** The things the query sets side by side, in the order asked; one where it sets none. */
export const subjectsOf = (query: Query, trade: Trade, period: Range): Promise<readonly Subject[]> =>
  subjectsAlong(query.along, query, trade, period)

async function subjectsAlong(along: Query['along'], query: Query, trade: Trade, period: Range) {
  const split = query.reporters.value.flatMap((reporter) =>
    splitAlong(along, wholeSubject(query, trade, reporter)),
  )
  const subjects = inOneUnit(split, query, trade)
  if (!query.partners.value.includes('HELD')) return subjects
  return Promise.all(subjects.map((subject) => withHeldPartners(subject, trade, period)))
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

export async function subjectOf(query: Query, trade: Trade, period: Range): Promise<Subject> {
  const [first] = await subjectsAlong(undefined, query, trade, period)
  if (!first) throw new RangeError('a query without a reporter reached analysis')
  return first
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

/** One of several partners side by side: of `REST`, the world without the others. */
export const sideOf = (partner: string, all: readonly string[]): readonly string[] =>
  partner === 'REST'
    ? ['WORLD', ...all.filter((code) => code !== 'REST').map((code) => `-${code}`)]
    : [partner]

/** What the figures of such a side are of; of the world without somebody it is said in the question. */
export const restLabel = ([first, ...others]: readonly string[]): { readonly partner?: string } =>
  first === 'WORLD' && others.length > 0 && others.every((code) => code.startsWith('-'))
    ? { partner: 'REST' }
    : {}

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

/**
 * `HELD` stands for the partners that are held: a fixed list where the package follows chosen ones, otherwise those
 * with a figure for this period. A sum over them is a sum of what is there, and is said to be that.
 */
async function withHeldPartners(subject: Subject, trade: Trade, period: Range): Promise<Subject> {
  if (!subject.partners.includes('HELD')) return subject
  const left = subject.partners.filter((code) => code !== 'HELD')
  return withPartners(subject, [...(await heldPartners(subject, trade, period)), ...left])
}

async function heldPartners(subject: Subject, trade: Trade, period: Range): Promise<readonly string[]> {
  const scope = mainScope(withPartners(subject, ['WORLD']))
  const { among, parts } = await trade.byPartner(scope, period)
  if (among !== 'held') return parts.map((part) => part.code).filter(isCountry)
  const { reporter, flow } = scope
  const all = scope.commodities.flatMap((commodity) =>
    trade.catalogue.partnersFor({ reporter, flow, commodity }),
  )
  return [...new Set(all)].filter(isCountry)
}
