import type { Range } from '../../calendar/month.ts'
import type { Commodity, Flow, Measure, Unit } from './row.ts'

/** What a missing partner row means; see docs/data.md. */
export type Coverage = 'complete' | 'published_figures' | 'selected'

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
  packagesFor(about: AboutSome): readonly PackageInfo[]
  /**
   * First and last month held for what is named, undefined where nothing is. Rows for longer periods count only where
   * there are no others.
   */
  monthsHeld(about: AboutSome): Range | undefined
  /** Months of the shortest period for which there are figures of what is named: 3 where all are of quarters. */
  stepHeld(about: AboutSome): number
  /** True where at least one row exists for everything named together. */
  holds(about: AboutSome): boolean
  /** Partners with at least one row for what is named, in order of code. */
  partnersFor(about: AboutSome): readonly string[]
  /** Commodities with at least one row for what is named, in the order of the packages. */
  commoditiesFor(about: AboutSome): readonly Commodity[]
  /** Commodities whose code starts so: a chapter, heading or subheading as asked, and its lines. */
  commoditiesUnder(prefix: string): readonly Commodity[]
  unitOf(about: AboutSome, measure: Measure): Unit
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

/** Some of it: what is left out, or undefined, can be any. */
export type AboutSome = { readonly [K in keyof About]?: About[K] | undefined }
