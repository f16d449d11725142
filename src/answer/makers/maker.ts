import type { Row } from '../../trade/types.ts'
import type { Figure } from '../figure.ts'
import type { Spread } from '../spread.ts'

/** What a figure is about; the maker adds what it is. */
export type About = Pick<Figure, 'role'> &
  Partial<Pick<Figure, 'kind' | 'reporter' | 'partner' | 'flow' | 'commodity' | 'period' | 'rank'>>

export type Proof = Pick<Figure, 'status' | 'sources' | 'rows' | 'package'>

/**
 * The one place where a figure comes into being. Outside `makers/` nobody may call it: it takes any number. Fields are
 * set one by one because an answer makes a hundred figures, and spreading objects together is ten times slower.
 */
export function make(
  about: About,
  content: Spread | { readonly value: string },
  unit: Figure['unit'],
  decimals: number,
  { status, sources, rows, package: name }: Proof,
): Figure {
  const figure: Writable = { role: about.role, value: content.value, unit, decimals, status, sources, rows }
  if ('low' in content) {
    figure.low = content.low
    figure.high = content.high
  }
  if (about.kind !== undefined) figure.kind = about.kind
  if (about.reporter !== undefined) figure.reporter = about.reporter
  if (about.partner !== undefined) figure.partner = about.partner
  if (about.flow !== undefined) figure.flow = about.flow
  if (about.commodity !== undefined) figure.commodity = about.commodity
  if (about.period !== undefined) figure.period = about.period
  if (about.rank !== undefined) figure.rank = about.rank
  if (name !== undefined) figure.package = name
  // The brand exists only for the compiler, so this cast is the lock and the makers are its keys.
  return figure as Figure
}

type Writable = { -readonly [K in keyof Figure as K extends symbol ? never : K]: Figure[K] }

/** The proof of a calculation is the proof of everything that went into it. */
export const proofOf = (figures: readonly Figure[]): Proof => ({
  status: 'computed',
  sources: unique(figures.flatMap((figure) => figure.sources)),
  rows: unique(figures.flatMap((figure) => figure.rows)),
  ...packageOf(figures),
})

export const sourcesOf = (rows: readonly Row[]): readonly string[] => unique(rows.map((row) => row.source))

export const unique = <T>(list: readonly T[]): readonly T[] =>
  list.length < 2 ? list : Array.from(new Set(list))

function packageOf(figures: readonly Figure[]): { package?: string } {
  const name = figures.find((figure) => figure.package !== undefined)?.package
  return name === undefined ? {} : { package: name }
}
