import type { Row } from '../../trade/types.ts'
import type { Figure } from '../figure.ts'

/** What a figure is about; the maker adds what it is. */
export type About = Pick<Figure, 'role'> & Labels
type Labels = {
  readonly [K in 'kind' | 'reporter' | 'partner' | 'flow' | 'commodity' | 'period' | 'rank']?:
    | Figure[K]
    | undefined
}

export type Proof = Pick<Figure, 'status' | 'sources' | 'rows' | 'package'>

/**
 * The one place where a figure comes into being. Outside `makers/` nobody may call it: it takes any number. Every field
 * is written, if only as undefined: an answer makes a hundred figures and looks at each a dozen times, which is many
 * times faster where all of them have one shape.
 */
export function make(
  about: OrUndefined<About>,
  content: Pick<Figure, 'value' | 'low' | 'high'>,
  unit: Figure['unit'],
  decimals: number,
  { status, sources, rows, package: name }: Proof,
): Figure {
  const figure: OrUndefined<Omit<Figure, Brand>> = {
    role: about.role,
    value: content.value,
    unit,
    low: content.low,
    high: content.high,
    decimals,
    kind: about.kind,
    reporter: about.reporter,
    partner: about.partner,
    flow: about.flow,
    commodity: about.commodity,
    period: about.period,
    rank: about.rank,
    status,
    sources,
    package: name,
    rows,
  }
  // The brand exists only for the compiler, so this cast is the lock and the makers are its keys.
  return figure as Figure
}

/** The same with other values in some places. Not by a spread, which would give it a shape of its own. */
export const relabelled = (about: About, other: Partial<About>): About => ({
  role: other.role ?? about.role,
  kind: other.kind ?? about.kind,
  reporter: other.reporter ?? about.reporter,
  partner: other.partner ?? about.partner,
  flow: other.flow ?? about.flow,
  commodity: other.commodity ?? about.commodity,
  period: other.period ?? about.period,
  rank: other.rank ?? about.rank,
})

type Brand = Extract<keyof Figure, symbol>
/** What is not there may be written as undefined. */
type OrUndefined<T> = { [K in keyof T]: T[K] | undefined }

/** The proof of a calculation is the proof of everything that went into it. */
export const proofOf = (figures: readonly Figure[]): Proof => ({
  status: 'computed',
  sources: eachOnce(figures.map((figure) => figure.sources)),
  rows: union(figures.map((figure) => figure.rows)),
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
 * All of them, each once. The rows of a part stand among those of its whole already: then these are the list, the very
 * same one, since a hundred shares of a total of thousands must not copy it a hundred times.
 */
function union(lists: readonly (readonly Row[])[]): readonly Row[] {
  let largest: readonly Row[] = []
  for (const list of lists) if (list.length > largest.length) largest = list
  return lists.every((list) => list === largest || isWithin(list, largest)) ? largest : eachOnce(lists)
}

function isWithin<T>(part: readonly T[], whole: readonly T[]): boolean {
  if (whole.length < FEW) return part.every((one) => whole.includes(one))
  const set = setOf(whole)
  return part.every((one) => set.has(one))
}

/** So few are found sooner by looking at all of them. */
const FEW = 20
const SETS = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

function setOf(whole: readonly unknown[]): ReadonlySet<unknown> {
  const known = SETS.get(whole)
  if (known) return known
  const set = new Set(whole)
  SETS.set(whole, set)
  return set
}

export const unique = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : eachOnce([list]))

/** What stands in any of the lists, in the order in which it is come upon. */
function eachOnce<T>(lists: readonly (readonly T[])[]): readonly T[] {
  if (lists.some((list) => list.length >= FEW)) return Array.from(new Set(lists.flat()))
  const all: T[] = []
  for (const list of lists) for (const one of list) if (!all.includes(one)) all.push(one)
  return all
}

function packageOf(figures: readonly Figure[]): { package?: string } {
  const name = figures.find((figure) => figure.package !== undefined)?.package
  return name === undefined ? {} : { package: name }
}
