import type { Month, Range } from '../calendar/month.ts'

export type Flow = 'export' | 'import'
export type Measure = 'net_weight' | 'value'
export type Unit = 't' | 'kg' | 'USD'
/** `computed` is ours: made here from rows, by a sum or a difference. The others are what the rows say. */
export type Status = 'published' | 'derived' | 'provisional' | 'estimated' | 'computed'
/** What a missing partner row means; see docs/data.md. */
export type Coverage = 'complete' | 'published_figures' | 'selected'

export interface Source {
  readonly id: string
  readonly package: string
  readonly publisher: string
  readonly title: string
  readonly url?: string
  /** As printed: `2025-08-20`, `2025-08` or `2025`. */
  readonly published?: string
}

export interface Commodity {
  readonly code: string
  readonly package: string
  readonly label: string
  readonly description: string
  readonly aliases: readonly string[]
}

/** One line of observations.csv. */
export interface Row {
  readonly package: string
  /** Line in observations.csv, the header being line 1. */
  readonly line: number
  readonly period: Range
  readonly reporter: string
  /** ISO 3166-1 alpha-2, `WORLD`, `ZZ`, or a bloc such as `EU`. */
  readonly partner: string
  readonly flow: Flow
  readonly commodity: string
  readonly measure: Measure
  readonly value: number
  readonly unit: Unit
  /** Rounding step of the printed figure; 0 when exact. */
  readonly precision: number
  readonly low: number
  readonly high: number
  readonly status: Exclude<Status, 'computed'>
  readonly source: string
  readonly note: string
}

/** A figure the data hold, summed over rows where the scope asks for a sum. */
export interface Held {
  readonly state: 'held'
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: Unit
  readonly status: Status
  /** Decimals that mean something: those of the coarsest row used. */
  readonly decimals: number
  /** The rows used, and every other row that prints the very same figure. */
  readonly rows: readonly Row[]
  /** Rows for the same cell that print another figure. */
  readonly others: readonly Row[]
  /** Set where a published figure for a range and the sum of its months differ by more than rounding. */
  readonly sumOfMonths?: { readonly value: number; readonly low: number; readonly high: number }
  /** For a group that had to be summed: the members that were summed. */
  readonly members?: readonly string[]
  /**
   * True where some part may be hidden in the good's confidential trade: the sum is of what is recorded, and the
   * whole may be more. A part with none recorded does not set it: it counts as zero.
   */
  readonly suppressedParts?: boolean
}

/** A figure, or why there is none. The four reasons are different things and are worded differently. */
export type Cell =
  | Held
  /** The reporter publishes this month and lists no trade: zero, said as "none recorded". */
  | { readonly state: 'none'; readonly unit: Unit }
  /** Nobody published it, or the package does not follow this partner or good: not known. */
  | {
      readonly state: 'unknown'
      readonly missing: readonly Month[]
      /** The package follows chosen partners only: a total of the world cannot be built at all. */
      readonly noTotal?: true
    }
  /** No row, but the good has a confidential part that may hold it. */
  | { readonly state: 'suppressed'; readonly missing: readonly Month[] }
  /** Before the first or after the last month held for this reporter and good. */
  | { readonly state: 'outside'; readonly held: Range | undefined }

/** A figure that was used, and the one that took its place for the same cell when new data came in. */
export interface Revision {
  /** The day on which it came in: `2026-04-20`. */
  readonly on: string
  readonly before: Row
  readonly after: Row
}

/** What is known of revisions. Nothing is known of the time before `since`; undefined: no history is kept. */
export interface History {
  /** `2026-04-20` */
  readonly since?: string
  /** In the order in which they came in. */
  readonly revisions: readonly Revision[]
}

/** What one question adds up: one reporter and flow; partners and commodities are summed. */
export interface Scope {
  readonly reporter: string
  readonly flow: Flow
  /** Codes to sum, `WORLD`, group codes (`EU`); a leading minus leaves a code out: `['WORLD', '-CN']`. */
  readonly partners: readonly string[]
  readonly commodities: readonly string[]
  readonly measure: Measure
}

export interface Part {
  readonly code: string
  readonly cell: Cell
}

/** The parts of a total, one per partner or commodity that has a figure, largest first. */
export interface Breakdown {
  /** `all`: the parts add up to the world. `published`: only those somebody published. `held`: a chosen list. */
  readonly among: 'all' | 'published' | 'held'
  readonly parts: readonly Part[]
  /** The total of the scope itself, to make shares from. Never built from parts where `among` is not `all`. */
  readonly total: Cell
  /** What stands under `ZZ`, not specified; it is never ranked among the partners. */
  readonly unspecified?: Cell
  /**
   * Partners (or commodities) that are followed and whose figure is not known, such as a value without a weight: a
   * ranking goes without them and must say so.
   */
  readonly missing?: readonly string[]
}

export type ChangeKind = 'month_on_month' | 'year_on_year' | 'year_to_date' | 'period_on_period'

export interface PublishedChange {
  readonly package: string
  readonly line: number
  readonly period: Range
  readonly partner: string
  readonly kind: ChangeKind
  readonly percent: number
  /** Decimals as printed: 75.5 has one, 46 none. The rounding range is half a step on each side. */
  readonly decimals: number
  readonly source: string
}

export interface TradeEvent {
  readonly package: string
  /** `2025-04-04` or `2025-04` */
  readonly date: string
  readonly month: Month
  readonly kind: string
  readonly title: string
  readonly summary: string
  readonly source: string
}

export interface Fact {
  readonly package: string
  readonly topic: string
  readonly statement: string
  readonly value?: number
  readonly unit?: string
  readonly qualifier?: string
  readonly source: string
  readonly note?: string
}

export interface Release {
  readonly publisher: string
  readonly cadence: string
  readonly dayOfMonth?: number
}

export interface PackageInfo {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly coverage: Coverage
  readonly defaults: {
    readonly reporter?: string
    readonly flow?: Flow
    readonly commodity?: string
    readonly measure?: Measure
  }
  readonly units: Readonly<Record<Measure, Unit>>
  readonly release: Release
  readonly rows: number
}

/** What is held, without a single figure: enough to read a question against. */
export interface Catalogue {
  readonly packages: readonly PackageInfo[]
  readonly reporters: readonly string[]
  /** Every partner code that stands in some row, `WORLD`, `ZZ` and blocs included. */
  readonly partners: readonly string[]
  readonly commodities: readonly Commodity[]
  readonly flows: readonly Flow[]
  readonly measures: readonly Measure[]
  /** Defaults on which all packages agree; what they disagree on is undefined and must be asked. */
  readonly defaults: PackageInfo['defaults']
  /** The packages that hold this reporter (any if undefined), flow and commodity. */
  packagesFor(about: Partial<About>): readonly PackageInfo[]
  /** First and last month held for what is named (monthly rows only), undefined where nothing is. */
  monthsHeld(about: Partial<About>): Range | undefined
  /** True where at least one row exists for everything named together. */
  holds(about: Partial<About>): boolean
  /** Partners with at least one row for what is named, in order of code. */
  partnersFor(about: Partial<About>): readonly string[]
  /** Commodities with at least one row for what is named, in the order of the packages. */
  commoditiesFor(about: Partial<About>): readonly Commodity[]
  /** Commodities whose code starts so: a chapter, heading or subheading as asked, and its lines. */
  commoditiesUnder(prefix: string): readonly Commodity[]
  unitOf(about: Partial<About>, measure: Measure): Unit
  /** The same of one package alone; undefined where it is not held. */
  only(name: string): Catalogue | undefined
}

export interface About {
  readonly reporter: string
  readonly flow: Flow
  readonly partner: string
  readonly commodity: string
  readonly measure: Measure
}

/**
 * The one door to the figures. Today's columns in memory implement it; an engine in a file or on a server can,
 * later. Nothing above it sees rows other than those a figure carries as its proof.
 */
export interface Trade {
  readonly catalogue: Catalogue
  /** Changes whenever the figures do. */
  readonly version: string
  /** One month, or a range: a published figure for exactly the range leads, otherwise the months are summed. */
  cell(scope: Scope, period: Range): Promise<Cell>
  /** One cell a month, in order. */
  series(scope: Scope, period: Range): Promise<readonly Cell[]>
  byPartner(scope: Scope, period: Range): Promise<Breakdown>
  byCommodity(scope: Scope, period: Range): Promise<Breakdown>
  /** Months for which this scope has a figure. */
  monthsWithFigures(scope: Scope): Promise<readonly Month[]>
  publishedChanges(scope: Scope, period: Range, kind: ChangeKind): readonly PublishedChange[]
  events(packages: readonly string[]): readonly TradeEvent[]
  facts(packages: readonly string[]): readonly Fact[]
  source(packageName: string, id: string): Source
  /** Revisions of the figures that the scope is made of, for cells within the period. */
  revisions(scope: Scope, period: Range): History
}
