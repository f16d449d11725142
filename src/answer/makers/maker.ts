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
  rows: union(figures),
  ...packageOf(figures),
})

/** Rows of one source mostly stand together, and a total has thousands. */
export function sourcesOf(rows: readonly Row[]): readonly string[] {
  const sources = new Set<string>()
  let last: string | undefined
  for (const { source } of rows) {
    if (source !== last) sources.add(source)
    last = source
  }
  return Array.from(sources)
}

/**
 * All their rows, each once. The rows of a part stand among those of its whole already: then these are the list, the
 * very same one, since a hundred shares of a total of thousands must not copy it a hundred times.
 */
function union(figures: readonly Figure[]): readonly Row[] {
  const lists = unique(figures.map((figure) => figure.rows).filter((rows) => rows.length > 0))
  const largest = lists.reduce<readonly Row[]>((a, b) => (b.length > a.length ? b : a), [])
  const others = lists.filter((list) => list !== largest)
  if (others.length === 0) return largest
  return others.every((list) => isWithin(list, largest)) ? largest : unique(lists.flat())
}

const isWithin = (part: readonly Row[], whole: readonly Row[]): boolean =>
  whole.length < FEW ? part.every((row) => whole.includes(row)) : part.every((row) => setOf(whole).has(row))

const FEW = 20
const SETS = new WeakMap<readonly Row[], ReadonlySet<Row>>()

function setOf(rows: readonly Row[]): ReadonlySet<Row> {
  const known = SETS.get(rows)
  if (known) return known
  const set = new Set(rows)
  SETS.set(rows, set)
  return set
}

export const unique = <T>(list: readonly T[]): readonly T[] =>
  list.length < 2 ? list : Array.from(new Set(list))

function packageOf(figures: readonly Figure[]): { package?: string } {
  const name = figures.find((figure) => figure.package !== undefined)?.package
  return name === undefined ? {} : { package: name }
}
