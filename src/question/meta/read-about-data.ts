import { monthOfYear, type Range, range } from '../../calendar/month.ts'
import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import { assumed, type Slot, said } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import { allGoods } from '../complete/goods.ts'
import { monthsHeld } from '../complete/months-held.ts'
import { completeScope, type ScopeFound } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'
import { readPeriods } from '../periods/read.ts'
import type { Reading } from '../reading.ts'
import { readSaid } from '../said/read.ts'
import type { Said } from '../said/said.ts'
import { spokenOf } from '../turn/spoken-of.ts'
import { emptyQuery } from './empty.ts'

/**
 * A scope may be named ("latest month for Brazil"); where it cannot be settled the whole catalogue is meant,
 * but for its gaps: those of another flow or good are none of the ones asked for.
 */
export function readAboutData(
  operation: Operation,
  clause: Clause,
  world: World,
  previous: Query | undefined,
): Reading {
  const by = partsAsked(operation, clause, world)
  clause.takeAll('meta')
  const found = readSaid(clause, previous)
  if (found.issue) return { kind: 'issue', issue: found.issue }
  const empty = emptyQuery(world, previous)
  // "how?" twice is of the same answer, and not of how it was explained
  const told = previous && spokenOf(previous)
  if (operation === 'method' && told) return { kind: 'query', query: { ...told, operation, of: told } }
  const scope = completeScope(found, world, previous)
  if ('issue' in scope)
    return operation === 'missing'
      ? { kind: 'issue', issue: scope.issue }
      : {
          kind: 'query',
          query: { ...upToDate(narrowed(empty, found, world), operation, world), operation, ...by },
        }
  const held = monthsHeld(scope.scope, world)
  if (operation === 'release' && held && isOtherRelease(clause, held))
    return { kind: 'issue', issue: { kind: 'not_understood', words: periodWords(clause) } }
  const periods = readPeriods(clause, found.intent, { held, today: world.today })
  const period = periods.main ?? (held ? usualPeriod(operation, held, previous) : empty.period)
  const { reporters, partners } = scope.scope
  const { flows, commodities } = operation === 'coverage' ? covered(scope.scope, world) : scope.scope
  return {
    kind: 'query',
    query: { ...empty, operation, reporters, flows, partners, commodities, period, ...by },
  }
}

/** The good and the direction that a question for a figure takes for granted are but a part of what is held. */
function covered(scope: ScopeFound, world: World): Pick<Query, 'flows' | 'commodities'> {
  const reporter = scope.reporters.value[0]!
  const held = world.catalogue.flows.filter((flow) => world.catalogue.holds({ reporter, flow }))
  const flows = isDefault(scope.flows) ? { ...scope.flows, value: held } : scope.flows
  if (!isDefault(scope.commodities)) return { flows, commodities: scope.commodities }
  return { flows, commodities: allGoods({ ...scope.commodities, value: [] }, { ...scope, flows }, world) }
}

const isDefault = (slot: Slot<unknown>): boolean => slot.how === 'assumed' && slot.because === 'default'

/** "which countries do you cover", "which partners are missing": names of them. */
function partsAsked(operation: Operation, clause: Clause, { catalogue }: World): Pick<Query, 'by'> {
  if (operation === 'coverage')
    return clause.ideas.some(({ text }, at) => clause.was(at, 'meta', 'coverage') && ofPartners.test(text))
      ? { by: 'partner' }
      : {}
  if (operation !== 'missing') return {}
  // where only some destinations are published, a month is never complete by country
  const isSparse = catalogue.packages.every(({ coverage }) => coverage === 'published_figures')
  const isOfMonth =
    !clause.stands('grain') &&
    !clause.ideas.some(({ place }) => place) &&
    clause.says(/complete$/) &&
    clause.ideas.some(({ period }) => period)
  return clause.first('noun', 'partner') !== undefined || (isSparse && isOfMonth) ? { by: 'partner' } : {}
}

const ofPartners =
  /^(?:which|what|list of) (?:countries|partners|destinations)(?: do you (?:have|cover|hold)| you (?:have|cover|hold))?$/

/** "when will July be published": the next release is told, and of no other month is it held when it came or comes out. */
const isOtherRelease = ({ ideas }: Clause, { to }: Range): boolean =>
  ideas.some(({ period }) => {
    if (period?.kind === 'finer') return period.date !== undefined
    if (period?.kind === 'yearless') return ![monthOfYear(to), monthOfYear(to + 1)].includes(period.from)
    return period?.kind === 'fixed' && (period.range.from > to + 1 || period.range.to < to)
  })

const periodWords = ({ ideas }: Clause): readonly string[] =>
  ideas.flatMap(({ period, text }) => (period ? [text] : []))

/** Gaps are looked for in all that is held, a source in the latest month of it. */
function usualPeriod(operation: Operation, held: Range, previous: Query | undefined): Query['period'] {
  if (operation === 'missing') return assumed(held, 'default')
  // of a record that was told the source is that of its month
  const isOfRecord = operation === 'source' && previous?.operation === 'record'
  const told = isOfRecord ? previous.foundPeriod : undefined
  return assumed(told ?? previous?.period.value ?? range(held.to), 'latest_held')
}

/** "source of UK nickel figures": of the latest month of the UK's, where others publish sooner. */
function upToDate(query: Query, operation: Operation, { catalogue, today }: World): Query {
  if (operation !== 'source' || query.period.how === 'said') return query
  const ends = query.reporters.value.flatMap((reporter) =>
    query.flows.value.flatMap((flow) => catalogue.monthsHeld({ reporter, flow })?.to ?? []),
  )
  const latest = Math.min(...ends, query.period.value.to, today - 1)
  return { ...query, period: assumed(range(latest), 'latest_held') }
}

/** "what do you hold for Brazil": its goods, and none that only another one reports. */
const goodsOf = (all: Query['commodities'], isTheirs: (code: string) => boolean): Query['commodities'] => ({
  ...all,
  value: all.value.filter(isTheirs),
})

function narrowed(empty: Query, { mentions, goods }: Said, { catalogue }: World): Query {
  const places = mentions.flatMap((mention) =>
    mention.places.flatMap((place) => (place.kind === 'place' ? [place.code] : [])),
  )
  const known = places.filter((code) => catalogue.reporters.includes(code))
  const isTheirs = (commodity: string) => known.some((reporter) => catalogue.holds({ reporter, commodity }))
  return {
    ...empty,
    ...(known.length > 0
      ? { reporters: said(known), commodities: goodsOf(empty.commodities, isTheirs) }
      : {}),
    ...(goods.codes.length > 0 ? { commodities: said(goods.codes) } : {}),
  }
}
