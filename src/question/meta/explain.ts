import { range } from '../../calendar/month.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import { check } from '../check.ts'
import type { Clause } from '../clause.ts'
import type { Known } from '../complete/known.ts'
import { monthsHeld } from '../complete/months-held.ts'
import { driversAmong } from '../complete/of-drivers.ts'
import { completeQuery } from '../complete/query.ts'
import { completeScope } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'
import type { PeriodsFound } from '../periods/found.ts'
import { readPeriods } from '../periods/read.ts'
import { codeOf } from '../place-code.ts'
import type { Reading } from '../reading.ts'
import { readSaid } from '../said/read.ts'
import type { Said } from '../said/said.ts'
import { emptyQuery } from './empty.ts'
import { leaderOf } from './explain-leader.ts'
import { behindEvent, unheardOf } from './explain-unheard.ts'

/** "why?": what moved, and what was reported around then. `topic` are the words of an event that was named. */
export function explain(
  clause: Clause,
  world: World,
  told: Query | undefined,
  topic: readonly string[],
): Reading {
  const previous = told && leaderOf(told, clause)
  for (const kind of described) clause.takeAll(kind)
  const day = clause.ideas.flatMap(({ period }) => (period?.kind === 'finer' ? [period] : []))[0]
  const read = withoutCities(readSaid(clause, previous))
  const found = topic.length > 0 && !clause.stands('flow') ? withoutParties(read) : read
  if (found.issue && found.issue.kind !== 'refused' && topic.length === 0)
    return { kind: 'issue', issue: found.issue }
  const words = day ? [...topic, day.date ?? day.words] : topic
  const scope = completeScope(found, world, previous)
  if ('issue' in scope)
    return words.length > 0 ? aboutEvent(words, world, previous) : { kind: 'issue', issue: scope.issue }
  const intent = { ...found.intent, ...askedOf(clause), operation: 'explain' as const }
  const periods = periodsOf(
    clause,
    intent,
    { held: monthsHeld(scope.scope, world), today: world.today },
    previous,
  )
  const dated = day?.month === undefined ? periods : { main: said(range(day.month)) }
  if (dated.issue) return { kind: 'issue', issue: dated.issue }
  const asked = {
    said: { ...found, intent },
    scope: scope.scope,
    periods: dated,
    world,
    previous,
    base: undefined,
  }
  const completed = completeQuery(asked)
  const unheard = [...unheardOf(clause, periods), ...behindEvent(clause, topic)]
  if (unheard.length > 0) return { kind: 'issue', issue: { kind: 'not_understood', words: unheard } }
  const checked = check(clause)
  if (checked.issue) return { kind: 'issue', issue: checked.issue }
  if ('issue' in completed) return { kind: 'issue', issue: completed.issue }
  return { kind: 'query', query: explained(completed.query, words, asked) }
}

/** "who is behind the rise", "who was behind it": those whose trade moved, and not what happened. */
function askedOf(clause: Clause): Partial<Said['intent']> {
  const who = clause.ideas.findIndex(({ text }) => /^who(?:'s| is| was| are| were)?$/.test(text))
  if (who < 0) return {}
  clause.take(who)
  return { by: 'partner' }
}

/** "what explains the move, H1 vs H1, by country": what each of them added to it. */
function explained(query: Query, topic: readonly string[], known: Known): Query {
  if (topic.length > 0) return { ...query, topic }
  // what moved two places together is told; of the levels of each nothing would say why
  if (query.along === 'partner') return changed(query, { along: undefined })
  const { order: _order, ...parts } = query
  const byParts = query.by === 'partner' || query.by === 'commodity'
  const quantity = amountOf(query)
  return byParts && query.comparison && quantity === 'amount'
    ? driversAmong({ ...parts, operation: 'contribution', quantity }, known)
    : query
}

/** "who caused the drop": what the parts added to the change of the amount; an index or a count has no such parts. */
const amountOf = ({ quantity }: Query): Query['quantity'] => (quantity === 'change' ? 'amount' : quantity)

/** "why so low", "why was June so much stronger": how it was is seen from the figures. */
const described = ['explain', 'this_high', 'more', 'extreme', 'order', 'relation', 'than']

const aboutEvent = (topic: readonly string[], world: World, previous: Query | undefined): Reading => ({
  kind: 'query',
  query: { ...emptyQuery(world, previous), operation: 'explain', topic },
})

/** Cities are where events happen; no trade is asked for with them. */
const withoutCities = (found: Said): Said => ({
  ...found,
  mentions: found.mentions.filter((mention) => mention.places.every((place) => codeOf(place) !== '')),
})

/** "what did the US and China agree in Geneva": who met there, and nobody that goods went to. */
const withoutParties = (found: Said): Said => {
  const { length } = found.mentions.flatMap(({ places }) => places)
  return length > 1 ? { ...found, mentions: [] } : found
}

function periodsOf(
  clause: Clause,
  intent: Said['intent'],
  context: Parameters<typeof readPeriods>[2],
  previous: Query | undefined,
): PeriodsFound {
  const base = previous?.period.value
  return readPeriods(clause, intent, { ...context, ...(base ? { base } : {}) })
}
