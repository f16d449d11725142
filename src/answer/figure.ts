import type { Range } from '../calendar/month.ts'
import type { ChangeKind, Flow, Row, Status } from '../trade/types.ts'

export type FigureRole =
  | 'headline' // what was asked
  | 'change' // a change beside a level
  | 'base' // the level a change starts from
  | 'row' // one line of a ranking, series or comparison
  | 'difference'
  | 'ratio'
  | 'total' // the whole a ranking or share is of
  | 'share'
  | 'rest'
  | 'context' // year to date, average, joined months, whatever belongs beside it
  | 'step' // a step of a calculation
  | 'other' // the same thing as another source prints it

export type FigureUnit =
  | 't'
  | 'kg'
  | 'USD'
  | 'USD/kg'
  | 'USD/t'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'index'
  | 'months'
  | 'quarters'
  | 'halves'
  | 'years'
  | 'partners'
  | 'commodities'
  // a month, quarter, half-year, year, place or good is a figure whose value is a string
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'partner'
  | 'reporter'
  | 'commodity'
  | 'date'
  // what a fact states, in the fact's own unit
  | (string & {})

declare const made: unique symbol

/**
 * A value with its proof. It cannot be written by hand: the makers in `make.ts` take the rows, or the figures it
 * was computed from, and give unit, range, status and sources with it.
 */
export interface Figure {
  readonly [made]: true
  readonly role: FigureRole
  readonly value: number | string
  readonly unit: FigureUnit
  /** What it can be, given the rounding of what it is made of. */
  readonly low?: number
  readonly high?: number
  /** Decimals that are known; wording shows no more. */
  readonly decimals: number
  readonly kind?: ChangeKind
  readonly reporter?: string
  readonly partner?: string
  readonly flow?: Flow
  readonly commodity?: string
  readonly period?: Range
  readonly rank?: number
  readonly status: Status
  readonly sources: readonly string[]
  /** Whose sources these are, for a figure without rows (a published change, a fact). */
  readonly package?: string
  readonly rows: readonly Row[]
}
