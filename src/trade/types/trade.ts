import type { Month, Range } from '../../calendar/month.ts'
import type { Catalogue } from './catalogue.ts'
import type { Breakdown, Cell, Scope } from './cell.ts'
import type { History } from './history.ts'
import type { ChangeKind, Fact, PublishedChange, TradeEvent } from './published.ts'
import type { Source } from './row.ts'

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
