import { placeLabel } from '../../names/labels.ts'
import type { Defaults, Unfit } from '../../query/defaults.ts'
import type { Query } from '../../query/query.ts'
import type { Catalogue } from '../../trade/types.ts'
import { createReader, type ReadContext, type Reader } from '../read.ts'
import type { Reading } from '../reading.ts'
import type { TopicIndex } from '../topics.ts'
import { isHeldOfHome, isOfHome, leavesSideOpen, withHomeMarked } from './at-home.ts'
import { leads, leavesDataSetOpen, withDataSetMarked } from './data-set.ts'
import { nameHome, speaksOfHome } from './home-words.ts'

export type DefaultsContext = Omit<ReadContext, 'defaults'> & { readonly defaults?: Defaults | undefined }

/** `unfit`: defaults that were left aside. */
export type ReadingHere = Reading & { readonly unfit?: readonly Unfit[] }
export type ReaderHere = (text: string, context: DefaultsContext) => ReadingHere

/**
 * Reads a question where something is taken for granted. What a question says itself always leads; a default fills
 * only what would be asked about or assumed otherwise, is marked as assumed, and is left aside where it does not fit.
 */
export function createReaderHere(catalogue: Catalogue, topics: TopicIndex): ReaderHere {
  const readAll = createReader(catalogue, topics)
  const whose = whoseOf(catalogue)
  const readOnly = remembered((name) => {
    const one = catalogue.packages.length > 1 ? catalogue.only(name) : undefined
    return one && createReader(one, topics)
  })
  return (text, context) => {
    const { defaults, today, previous, trace } = context
    if (defaults?.home === undefined && speaksOfHome(text)) return whose
    if (!defaults) return readAll(text, { today, previous, trace })
    const { home, dataSet, measure } = defaults
    const said = home === undefined ? text : nameHome(text, home)
    const plainly: ReadContext = { today, previous, trace, defaults: measure ? { measure } : {} }
    const set = dataSet === undefined ? undefined : { name: dataSet, read: readOnly(dataSet) }
    const { read, reading } = inDataSet(readAll, set, said, plainly, catalogue)
    if (home === undefined) return reading
    if (said !== text) return asHome(reading, home, catalogue)
    return ofNobody(read, reading, said, plainly, home, catalogue)
  }
}

/** "Our imports" where nobody said whose home this is. */
const whoseOf = ({ reporters }: Catalogue): Reading => ({
  kind: 'issue',
  issue: {
    kind: 'needs',
    slot: 'reporter',
    choices: reporters.map((code) => ({ label: placeLabel(code), question: `${placeLabel(code)}'s trade` })),
  },
})

interface InSet {
  readonly read: Reader
  readonly reading: Reading
}

/** Over the package that is meant here, where the question would have to be asked back about over all of them. */
function inDataSet(
  readAll: Reader,
  set: { readonly name: string; readonly read: Reader | undefined } | undefined,
  text: string,
  context: ReadContext,
  catalogue: Catalogue,
): InSet {
  const whole = readAll(text, context)
  if (!set?.read || !leavesDataSetOpen(whole)) return { read: readAll, reading: whole }
  const { name, read } = set
  const inside = read(text, context)
  if (inside.kind === 'query' && leads(name, inside.query, catalogue))
    return {
      read: (...asked) => withQuery(read(...asked), (query) => withDataSetMarked(query, name, catalogue)),
      reading: withQuery(inside, (query) => withDataSetMarked(query, name, catalogue)),
    }
  return { read: readAll, reading: leavesDataSetOpen(inside) ? inside : whole }
}

/** Imports of nobody named are the home country's, if they are held; if not, they stay what they were. */
function ofNobody(
  read: Reader,
  reading: Reading,
  text: string,
  context: ReadContext,
  home: string,
  catalogue: Catalogue,
): ReadingHere {
  const isOpen = reading.kind === 'query' ? leavesSideOpen(reading.query) : needsReporter(reading)
  if (!isOpen) return reading
  const there = read(text, { ...context, defaults: { ...context.defaults, home } })
  if (reading.kind === 'query' && there.kind === 'query' && sides(there.query) === sides(reading.query))
    return reading
  if (there.kind === 'query' && !isOfHome(there.query, home)) return reading
  if (there.kind === 'query' && isHeldOfHome(there.query, home, catalogue))
    return asHome(there, home, catalogue)
  if (reading.kind !== 'query') return reading
  const flow = reading.query.mirror?.flow ?? reading.query.flows.value[0]!
  return { ...reading, unfit: [{ kind: 'home', home, flow }] }
}

const needsReporter = (reading: Reading): boolean =>
  reading.kind === 'issue' && reading.issue.kind === 'needs' && reading.issue.slot === 'reporter'

const sides = ({ reporters, partners }: Query): string => `${reporters.value} ${partners.value}`

const asHome = (reading: Reading, home: string, catalogue: Catalogue): Reading =>
  withQuery(reading, (query) => withHomeMarked(query, home, catalogue))

const withQuery = (reading: Reading, change: (query: Query) => Query): Reading =>
  reading.kind === 'query' ? { ...reading, query: change(reading.query) } : reading

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return (name) => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name)!
  }
}
