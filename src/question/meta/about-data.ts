import { type Range, range } from '../../calendar/month.ts'
import { assumed, type Operation, type Query, said } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { completeScope, monthsHeld } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'
import { kindsOf } from '../kinds.ts'
import { readPeriods } from '../periods/read.ts'
import type { Reading } from '../read.ts'
import { readSaid } from '../said/read.ts'
import type { Said } from '../said/said.ts'
import { isAside } from '../turn/spoken-of.ts'
import { emptyQuery } from './empty.ts'

const metas: readonly (readonly [string, Operation | 'help'])[] = [
  ['help', 'help'],
  ['missing', 'missing'],
  ['release', 'release'],
  ['method', 'method'],
  ['coverage', 'coverage'],
  ['source', 'source'],
  ['identify', 'coverage'],
]

/** What about the data is asked, if nothing but scope stands beside it: "sources" in "number of sources" is none. */
export function aboutData(clause: Clause, previous?: Query): Operation | 'help' | undefined {
  if (!clause.hasAny(asking)) return undefined
  for (const [kind, operation] of metas) {
    if (clause.first('meta', kind) === undefined || (kind === 'source' && isOfGoods(clause))) continue
    if (operation === 'coverage' && (asksForFigure(clause) || asksWho(clause))) {
      takeWhatIsHeld(clause)
      continue
    }
    const beside = kind === 'missing' ? [...scopeKinds, 'explain'] : scopeKinds
    if (isOnly(clause, beside)) return operation
  }
  if (asksWhereFrom(clause) || asksWhoPublished(clause)) return 'source'
  return asksWhatIsHeld(clause) && !asksForOne(clause, previous) ? 'coverage' : undefined
}

/** "UK palladium sources", "sources of palladium to Brazil": where the goods come from; "of palladium imports" is the data. */
const isOfGoods = (clause: Clause): boolean =>
  !clause.stands('flow') &&
  clause.all('meta', 'source').some((at) => {
    const { text } = clause.ideas[at]!
    const named = clause.ideas[at + 1]?.text === 'of' ? clause.after(at + 1) : at - 1
    return text === 'sources' && clause.ideas[named]?.good !== undefined
  })

const scopeKinds = ['meta', 'trade', 'noun', 'grain', 'flow', 'back', 'term', 'agent', 'measure']

/** Words that ask about the data, where they come from, or what is in them. */
const asking = kindsOf('meta', 'goes', 'noun')

/** "what is 85051110", "hi there, what is 85051110" */
export const opensWithWhat = (clause: Clause): boolean =>
  whats.has(clause.ideas.find(({ isWord }, at) => isWord && !clause.isFiller(at))?.text ?? '')
const whats = new Set(['what', "what's", 'what is'])

/** "where does the German July number come from": the number, not the goods. */
function asksWhereFrom(clause: Clause): boolean {
  const where = clause.first('ask', 'where')
  if (where === undefined) return false
  const come = clause.all('goes').find((at) => /^c[ao]m(?:e|es|ing) from$/.test(clause.ideas[at]!.text))
  const number = clause
    .all('trade')
    .some((at) => /^(?:figure|number|data|statistic|stat)s?$/.test(clause.ideas[at]!.text))
  if (come === undefined || !number) return false
  clause.take(where, come)
  return true
}

/** "who published the May total": who says so, and not who bought the most. */
function asksWhoPublished(clause: Clause): boolean {
  const who = clause.first('ask', 'who')
  if (who === undefined || !saysSo.has(clause.ideas[who + 1]?.text) || clause.hasAny(searched)) return false
  clause.take(who, who + 1)
  return isOnly(clause, scopeKinds)
}
/** "who posted the highest imports" asks who is first. */
const searched = kindsOf('order', 'extreme', 'rank', 'a top')

export const saysSo: ReadonlySet<string | undefined> = new Set([
  'published',
  'reported',
  'released',
  'printed',
  'recorded',
  'booked',
  'posted',
  'stated',
  'measured',
  'registered',
  'logged',
  'tallied',
  'clocked',
])

/** "which countries" asks for a list as well: only words that mean nothing else are done with. */
function takeWhatIsHeld(clause: Clause): void {
  for (const at of clause.all('meta', 'coverage')) if (!clause.was(at, 'noun')) clause.take(at)
}

/** "what products are in here", "which countries?", "list the goods": a list of what there is, with no figure in sight. */
function asksWhatIsHeld(clause: Clause): boolean {
  const noun = clause.all('noun').some((at) => /^(?:what|which) /.test(clause.ideas[at]!.text))
  const goods = clause.first('rank', 'rank') !== undefined && clause.first('noun', 'commodity') !== undefined
  const named = clause.ideas.some((idea) => idea.place || idea.period || idea.good)
  return (noun || goods) && !named && isOnly(clause, ['noun', 'back', 'held', ...(goods ? ['rank'] : [])])
}

/** "which good" after a figure of many: the one that makes it up, and no list of what is held. */
const asksForOne = (clause: Clause, previous: Query | undefined): boolean =>
  previous !== undefined &&
  !isAside(previous) &&
  clause.ideas.some(({ text }) => /^which (?:good|product|material|mineral|country|partner|one)$/.test(text))

/** "which countries bought magnets", "which destinations do you have for June": who they were, not what is held. */
function asksWho(clause: Clause): boolean {
  const words = clause.all('meta', 'coverage')
  const nouns = words.filter((at) => clause.was(at, 'noun'))
  const dated = clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')
  const listed =
    clause.first('noun', 'partner') !== undefined || clause.first('count', 'partners') !== undefined
  if (dated && listed) return true
  if (nouns.length === 0) return false
  const trades = clause.first('verb') !== undefined || clause.first('flow') !== undefined
  return trades && nouns.length === words.length
}

/** "what do you have for Germany in July": a place and a month, so the figure is wanted. */
const asksForFigure = (clause: Clause): boolean =>
  clause.ideas.some((idea) => idea.place) &&
  clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')

/** True where everything in the message is scope, of these kinds, or binds words together. */
export function isOnly(clause: Clause, kinds: readonly string[]): boolean {
  return clause.ideas.every((idea, at) => {
    if (idea.place || idea.period || idea.good || clause.isFiller(at)) return true
    if (!idea.senses) return !idea.isWord || idea.text === "'s"
    return [...kinds, ...binding].some((kind) => clause.was(at, kind))
  })
}
const binding = ['preposition', 'conjunction', 'ask', 'yesno', 'which', 'filler', 'still']

/** A scope may be named ("latest month for Brazil"); where it cannot be settled the whole catalogue is meant. */
export function readAboutData(
  operation: Operation,
  clause: Clause,
  world: World,
  previous: Query | undefined,
): Reading {
  clause.takeAll('meta')
  const found = readSaid(clause, previous)
  if (found.issue) return { kind: 'issue', issue: found.issue }
  const empty = emptyQuery(world, previous)
  if (operation === 'method' && previous)
    return { kind: 'query', query: { ...previous, operation, of: previous } }
  const scope = completeScope(found, world, previous)
  if ('issue' in scope) return { kind: 'query', query: { ...narrowed(empty, found, world), operation } }
  const held = monthsHeld(scope.scope, world)
  const periods = readPeriods(clause, found.intent, { held, today: world.today })
  const period = periods.main ?? (held ? usualPeriod(operation, held, previous) : empty.period)
  const { reporters, flows, partners, commodities } = scope.scope
  return { kind: 'query', query: { ...empty, operation, reporters, flows, partners, commodities, period } }
}

/** Gaps are looked for in all that is held, a source in the latest month of it. */
function usualPeriod(operation: Operation, held: Range, previous: Query | undefined): Query['period'] {
  if (operation === 'missing') return assumed(held, 'default')
  return assumed(previous?.period.value ?? range(held.to), 'latest_held')
}

function narrowed(empty: Query, { mentions, goods }: Said, { catalogue }: World): Query {
  const places = mentions.flatMap((mention) =>
    mention.places.flatMap((place) => (place.kind === 'place' ? [place.code] : [])),
  )
  const known = places.filter((code) => catalogue.reporters.includes(code))
  return {
    ...empty,
    ...(known.length > 0 ? { reporters: said(known) } : {}),
    ...(goods.codes.length > 0 ? { commodities: said(goods.codes) } : {}),
  }
}
