import type { Catalogue, Flow } from '../../trade/types.ts'

/** What the catalogue says about the goods asked. */
export interface Held {
  readonly catalogue: Catalogue
  /** Goods asked, or none said. */
  readonly commodities: readonly string[]
  readonly defaultReporter?: string
  readonly defaultFlow?: Flow
  readonly reporters: readonly string[]
  /** The partners are what is asked for, so the one place named is the reporter: "who supplies Brazil". */
  readonly listing: boolean
  /** "UK nickel trade with China": both ways are meant, though only one of them is held for the partner. */
  readonly bothWays: boolean
  /** The package declares a reporter, so that what is asked of the other side can be read from its report. */
  readonly mirrors: boolean
}

export function holds(reporter: string, flow: Flow, { catalogue, commodities }: Held): boolean {
  if (commodities.length === 0) return catalogue.holds({ reporter, flow })
  return commodities.some((commodity) => catalogue.holds({ reporter, flow, commodity }))
}

/** Who may report where nobody is named. */
export const reportersOf = (flow: Flow, held: Held): readonly string[] =>
  held.defaultReporter !== undefined
    ? [held.defaultReporter]
    : held.reporters.filter((reporter) => holds(reporter, flow, held))
