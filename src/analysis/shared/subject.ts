import type { Query } from '../../query/query.ts'
import type { Flow, Measure, Scope } from '../../trade/types.ts'

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

/** By the other measure: a unit that was asked for is not that one's, and value and weight keep their own. */
export function measured(subject: Subject, measure: Measure): Subject {
  const { unit: _, ...rest } = subject
  return { ...rest, measure }
}

export const withCommodities = (subject: Subject, commodities: readonly string[]): Subject => ({
  ...subject,
  commodities,
})

/** One of several partners side by side: of `REST`, the world without the others; of `JP+KR`, both added up. */
export const sideOf = (partner: string, all: readonly string[]): readonly string[] =>
  partner === 'REST'
    ? ['WORLD', ...all.filter((code) => code !== 'REST').map((code) => `-${code}`)]
    : partner.split('+')

/** What the figures of such a side are of; of the world without somebody it is said in the question. */
export function restLabel(partners: readonly string[]): { readonly partner?: string } {
  const [first, ...others] = partners
  if (others.length === 0) return {}
  if (first !== 'WORLD') return { partner: partners.join('+') }
  return others.every((code) => code.startsWith('-')) ? { partner: 'REST' } : {}
}
