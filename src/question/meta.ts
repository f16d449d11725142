import { range } from '../calendar/month.ts'
import { assumed, type Operation, type Query, said } from '../query/query.ts'
import type { Clause } from './clause.ts'
import { completeQuery, completeScope, monthsHeld, type World } from './complete.ts'
import { readPeriods } from './periods.ts'
import { codeOf } from './place-code.ts'
import type { Reading } from './read.ts'
import { readSaid } from './said.ts'
import type { TopicIndex } from './topics.ts'

/** Questions about facts, events, the data and the bot itself rather than for a figure. */
export function readMeta(
  clause: Clause,
  topics: TopicIndex,
  world: World,
  previous: Query | undefined,
): Reading | undefined {
  const topic = topicOf(clause, topics)
  if (topic)
    return topic.kind === 'fact'
      ? bare('fact', topic.topic, clause, world, previous)
      : explain(clause, world, previous, topic.topic)
  if (
    clause.first('meta', 'define') !== undefined &&
    clause.first('term') !== undefined &&
    isOnly(clause, ['meta', 'term', 'back'])
  )
    return bare('define', [clause.value(clause.first('term')!, 'term')!], clause, world, previous)
  if (clause.first('explain') !== undefined && clause.first('contribution') === undefined)
    return explain(clause, world, previous, [])
  const operation = metaOperation(clause) ?? (asksWhatIsHeld(clause) ? 'coverage' : undefined)
  if (operation === 'help') return { kind: 'issue', issue: { kind: 'help' } }
  return operation ? scoped(operation, clause, world, previous) : undefined
}

const metas: readonly [string, Operation | 'help'][] = [
  ['help', 'help'],
  ['missing', 'missing'],
  ['release', 'release'],
  ['method', 'method'],
  ['coverage', 'coverage'],
  ['source', 'source'],
  ['identify', 'coverage'],
]

/** "what products are in here", "which countries?": a list of what there is, with no figure in sight. */
function asksWhatIsHeld(clause: Clause): boolean {
  const noun = clause.all('noun').some((at) => /^(?:what|which) /.test(clause.ideas[at]!.text))
  return (
    noun &&
    isOnly(clause, ['noun', 'back', 'held']) &&
    !clause.ideas.some((idea) => idea.place || idea.period || idea.good)
  )
}

/** A meta phrase counts where nothing but scope stands beside it: "sources" in "number of sources" is none. */
function metaOperation(clause: Clause): Operation | 'help' | undefined {
  for (const [kind, operation] of metas) {
    const at = clause.first('meta', kind)
    if (
      at !== undefined &&
      isOnly(clause, ['meta', 'trade', 'noun', 'grain', 'flow', 'back', 'term', 'agent'])
    )
      return operation
  }
  return undefined
}

function isOnly(clause: Clause, kinds: readonly string[]): boolean {
  return clause.ideas.every((idea, at) => {
    if (idea.place || idea.period || idea.good || clause.isFiller(at)) return true
    if (!idea.senses) return !/[\p{L}\p{N}]/u.test(idea.text)
    return [...kinds, 'preposition', 'conjunction', 'ask', 'yesno', 'which', 'filler', 'still'].some((kind) =>
      clause.was(at, kind),
    )
  })
}

/** Words that say something and are no names, numbers or fillers: what a fact must account for. */
function topicOf(clause: Clause, topics: TopicIndex) {
  const words: string[] = []
  let odd = 0
  clause.ideas.forEach((idea, at) => {
    const named = idea.place?.kind === 'sub_national' || isCapitalCode(idea)
    if ((idea.place && !named) || idea.period || idea.threshold || idea.top || clause.isFiller(at)) return
    const isOdd = !idea.senses && !idea.good && !idea.amount && !idea.number && /\p{L}/u.test(idea.text)
    if (isOdd || clause.was(at, 'refuse') || idea.place?.kind === 'sub_national') odd++
    if (
      !isOdd &&
      !named &&
      !idea.good &&
      !idea.number &&
      !clause.was(at, 'refuse') &&
      isTradeWord(clause, at)
    )
      return
    for (const word of idea.text.split(/[^\p{L}\p{N}]+/u))
      if (word !== '' && !isStructural(clause, at)) words.push(word)
  })
  if (clause.all('refuse').some((at) => !aboutTheWorld.has(clause.value(at, 'refuse')!))) return undefined
  return odd > 0 || clause.ideas.some((idea) => idea.text === 'uses' || idea.text === 'used')
    ? topics.find(words)
    : undefined
}

/** A code of two letters can be the name of something else: "MP Materials". */
const isCapitalCode = ({ place, from, to, text }: Clause['ideas'][number]): boolean =>
  place?.kind === 'place' &&
  to === from + 1 &&
  text.length === 2 &&
  text === place.code.toLowerCase() &&
  !/^(?:us|uk|eu|de|cn|gb)$/.test(text)

/** Refused subjects that a fact or event may be about all the same. */
const aboutTheWorld = new Set(['production', 'tariff', 'company', 'stocks', 'other_indicator', 'piece_count'])

/** Words that ask for figures say nothing about which fact is meant. */
const isTradeWord = (clause: Clause, at: number): boolean =>
  [
    'quantity',
    'change',
    'direction',
    'flow',
    'trade',
    'measure',
    'order',
    'count',
    'explain',
    'meta',
    'percent',
    'unit',
    'number',
    'grain',
    'noun',
    'agent',
  ].some((kind) => clause.was(at, kind)) && !/^us/.test(clause.ideas[at]!.text)

const isStructural = (clause: Clause, at: number): boolean =>
  ['preposition', 'conjunction', 'ask', 'which', 'yesno', 'back'].some((kind) => clause.was(at, kind))

function bare(
  operation: Operation,
  topic: readonly string[],
  _clause: Clause,
  world: World,
  previous: Query | undefined,
): Reading {
  return { kind: 'query', query: { ...emptyQuery(world, previous), operation, topic } }
}

function emptyQuery({ catalogue, today }: World, previous: Query | undefined): Query {
  const { reporter, flow, commodity, measure } = catalogue.defaults
  const held = catalogue.monthsHeld({})
  const latest = Math.min(held?.to ?? today, today - 1)
  return {
    operation: 'coverage',
    quantity: 'amount',
    reporters: assumed(reporter ? [reporter] : catalogue.reporters, 'default'),
    flows: assumed(flow ? [flow] : catalogue.flows, 'default'),
    partners: assumed(['WORLD'], 'default'),
    commodities: assumed(commodity ? [commodity] : catalogue.commodities.map((one) => one.code), 'default'),
    measure: assumed(measure ?? 'value', 'default'),
    period: assumed(previous?.period.value ?? range(latest), 'latest_held'),
    repairs: [],
    unused: [],
  }
}

/** A scope may be named ("latest month for Brazil"); where it cannot be settled the whole catalogue is meant. */
function scoped(operation: Operation, clause: Clause, world: World, previous: Query | undefined): Reading {
  const found = readSaid(clause, previous !== undefined)
  const empty = emptyQuery(world, previous)
  const scope = completeScope(found, world, previous)
  if (operation === 'method' && previous)
    return { kind: 'query', query: { ...previous, operation, of: previous } as Query }
  if ('issue' in scope) return { kind: 'query', query: { ...narrowed(empty, found, world), operation } }
  const held = monthsHeld(scope.scope, world)
  const periods = readPeriods(clause, found.intent, { held, today: world.today })
  const period = periods.main ?? (operation === 'missing' && held ? assumed(held, 'default') : empty.period)
  const { reporters, flows, partners, commodities } = scope.scope
  return { kind: 'query', query: { ...empty, operation, reporters, flows, partners, commodities, period } }
}

function narrowed(
  empty: Query,
  { mentions, goods }: ReturnType<typeof readSaid>,
  { catalogue }: World,
): Query {
  const reporters = mentions.flatMap((mention) =>
    mention.places.flatMap((place) => (place.kind === 'place' ? [place.code] : [])),
  )
  const known = reporters.filter((code) => catalogue.reporters.includes(code))
  return {
    ...empty,
    ...(known.length > 0 ? { reporters: said(known) } : {}),
    ...(goods.codes.length > 0 ? { commodities: said(goods.codes) } : {}),
  }
}

/** What moved, and what was reported around then. */
function explain(
  clause: Clause,
  world: World,
  previous: Query | undefined,
  topic: readonly string[],
): Reading {
  clause.takeAll('explain')
  const day = clause.ideas.find((idea) => idea.period?.kind === 'finer')?.period
  const read = readSaid(clause, previous !== undefined)
  const found = {
    ...read,
    mentions: read.mentions.filter((mention) => mention.places.every((place) => codeOf(place) !== '')),
  }
  const scope = completeScope(found, world, previous)
  if ('issue' in scope)
    return topic.length > 0
      ? { kind: 'query', query: { ...emptyQuery(world, previous), operation: 'explain', topic } }
      : { kind: 'issue', issue: scope.issue }
  const held = monthsHeld(scope.scope, world)
  const intent = { ...found.intent, operation: 'explain' as const }
  const base = previous?.period.value
  const periods = readPeriods(clause, intent, { held, today: world.today, ...(base ? { base } : {}) })
  const month = day?.kind === 'finer' ? day.month : undefined
  if (periods.issue && month === undefined) return { kind: 'issue', issue: periods.issue }
  const { issue: _issue, ...rest } = periods
  const dated = month === undefined ? rest : { ...rest, main: said(range(month)) }
  const completed = completeQuery({ ...found, intent }, scope.scope, dated, world, previous)
  if ('issue' in completed) return { kind: 'issue', issue: completed.issue }
  const words = day?.kind === 'finer' ? [...topic, day.words] : topic
  return { kind: 'query', query: { ...completed.query, ...(words.length > 0 ? { topic: words } : {}) } }
}
