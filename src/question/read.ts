import type { Month } from '../calendar/month.ts'
import type { Defaults } from '../query/defaults.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Catalogue } from '../trade/types.ts'
import { check } from './check.ts'
import { withWholeChoices } from './choices.ts'
import type { Clause } from './clause.ts'
import { completeQuery } from './complete/query.ts'
import { completeScope, monthsAsked, monthsHeld, type ScopeFound } from './complete/scope.ts'
import type { World } from './complete/world.ts'
import { atHome } from './defaults/at-home.ts'
import { isFollowUp } from './follow-up.ts'
import { isIdle } from './idle.ts'
import { settleInContext } from './in-context.ts'
import { readMeta } from './meta/index.ts'
import { readClause } from './parse.ts'
import { readPeriods } from './periods/read.ts'
import { leftOutOfNothing } from './place-set.ts'
import { createGoodReader } from './readers/commodity.ts'
import type { PeriodContext } from './readers/period/resolve.ts'
import { createSlipReader } from './readers/slip.ts'
import { unreflected } from './reflects/index.ts'
import { readSaid } from './said/read.ts'
import type { Said } from './said/said.ts'
import { readTalk, type Talk } from './talk.ts'
import type { TopicIndex } from './topics.ts'
import { atFound, pointsAtBoth } from './turn/found.ts'
import { saidInTalk } from './turn/in-talk.ts'
import { type Joining, takeJoining } from './turn/joining.ts'
import { pointsAtLastRow } from './turn/last-row.ts'
import { lostComparison } from './turn/lost-comparison.ts'
import { lostQuantity } from './turn/lost-quantity.ts'
import { pointsAtRows } from './turn/of-ranking.ts'
import { takeOtherForm, withGood } from './turn/other-form.ts'
import { pointsAtAnswers, repeats } from './turn/repeat.ts'
import { readShortTurn } from './turn/short.ts'
import { spokenOf } from './turn/spoken-of.ts'
import { asBoth } from './turn/two-told.ts'

export type Reading =
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'talk'; readonly talk: Talk }

export interface ReadContext {
  /** The month of today's date. */
  readonly today: Month
  /** The last answered query of this conversation. */
  readonly previous?: Query
  /** What is taken for granted where the question was asked; see `defaults/reader.ts`. */
  readonly defaults?: Pick<Defaults, 'home' | 'measure'>
  /** Is handed the question once it is read: what became of each of its words. */
  readonly trace?: (clause: Clause) => void
}

export type Reader = (text: string, context: ReadContext) => Reading

/** Longer messages are refused with a clear word: nobody asks a trade question in so many. */
export const MOST_CHARACTERS = 1000

export function createReader(catalogue: Catalogue, topics: TopicIndex): Reader {
  const readGoods = createGoodReader(catalogue)
  const readSlips = createSlipReader(catalogue, topics.knows)
  return (text, { today, previous, defaults, trace }) => {
    if (text.length > MOST_CHARACTERS)
      return issue({ kind: 'too_long', length: text.length, most: MOST_CHARACTERS })
    const clause = readClause(text, readGoods, readSlips)
    if (!clause.ideas.some((idea) => idea.isWord)) return issue({ kind: 'empty' })
    const short = readShortTurn(clause, previous)
    if (short) return 'query' in short ? { kind: 'query', query: short.query } : issue(short.issue)
    const talk = readTalk(clause, previous !== undefined)
    if (talk) return { kind: 'talk', talk }
    const world: World = { catalogue, today, ...(defaults ? { defaults } : {}) }
    const before = previous && isFollowUp(clause, catalogue) ? previous : undefined
    const reading = readQuestion(clause, world, before, topics)
    trace?.(clause)
    return reading.kind === 'issue' ? issue(withWholeChoices(reading.issue, clause, anyHeld(world))) : reading
  }
}

const issue = (found: Issue): Reading => ({ kind: 'issue', issue: found })

const anyHeld = ({ catalogue, today }: World): PeriodContext => ({ held: catalogue.monthsHeld({}), today })

function readQuestion(
  clause: Clause,
  world: World,
  previous: Query | undefined,
  topics: TopicIndex,
): Reading {
  const before = previous && atFound(clause, previous)
  const told = before && spokenOf(before)
  const spoken = told && asBoth(clause, told)
  const joining = takeJoining(clause, spoken)
  const meta = readMeta(clause, topics, world, before)
  if (meta) return meta
  const both = pointsAtBoth(clause, previous)
  if (both.length > 0) return issue({ kind: 'not_understood', words: both })
  return readFigure(clause, world, spoken, joining)
}

function readFigure(
  clause: Clause,
  world: World,
  previous: Query | undefined,
  joined: Joining | undefined,
): Reading {
  const form = takeOtherForm(clause, previous, world.catalogue)
  const joining = joined ?? (form ? takeJoining(clause, previous) : undefined)
  if (!form && isIdle(clause, previous)) return issue({ kind: 'not_understood', words: [] })
  const spoken = withGood(readSaid(clause, previous), form)
  const heard = saidInTalk(spoken, clause, world.catalogue, previous, joining)
  const said = previous ? heard : atHome(heard, world)
  if (said.issue) return issue(said.issue)
  const found = completeScope(said, world, previous)
  if ('issue' in found)
    return issue(unknownGood(clause) ?? untoldFlow(clause, found.issue, previous) ?? found.issue)
  const periods = readPeriods(clause, said.intent, contextOf(clause, said, found.scope, world, previous))
  if (periods.issue) return issue(periods.issue)
  const checked = check(clause)
  if (checked.issue) return issue(checked.issue)
  const words = { repairs: clause.repairs, unused: checked.unused }
  const completed = completeQuery({ said, scope: found.scope, periods, world, previous }, words)
  if ('issue' in completed) return issue(completed.issue)
  const { query } = completed
  const lost = [
    ...unreflected(clause, said, query),
    ...repeats(clause, query, previous),
    ...pointsAtAnswers(clause, previous),
    ...pointsAtRows(clause, query, previous),
    ...pointsAtLastRow(clause, query, previous),
    ...lostQuantity(clause, said, query, previous),
    ...lostComparison(clause, said, query, previous),
  ]
  if (lost.length > 0) return issue({ kind: 'not_understood', words: [...new Set(lost)] })
  if (leftOutOfNothing(query).length > 0)
    return issue({ kind: 'meaningless', reason: 'nothing_left_out', query })
  return { kind: 'query', query }
}

/** A good that is not held is the better reason than a reporter that was not named. */
function unknownGood(clause: Clause): Issue | undefined {
  for (const idea of clause.ideas) if (idea.period) idea.fate = 'consumed'
  const { issue: found } = check(clause)
  return found?.kind === 'not_held' ? found : undefined
}

/** "when did it get back above 5,000 t", "which source says so": a word that names no flow, so none is missing. */
function untoldFlow(clause: Clause, found: Issue, previous: Query | undefined): Issue | undefined {
  if (found.kind !== 'not_held' || found.slot !== 'flow') return undefined
  const names = clause.ideas.some((_, at) => clause.was(at, 'flow') && !clause.was(at, 'verb'))
  const words = clause.ideas.filter(
    (_, at) =>
      (previous && clause.was(at, 'taking')) || (clause.was(at, 'agent') && clause.was(at, 'meta', 'source')),
  )
  return names || words.length === 0
    ? undefined
    : { kind: 'not_understood', words: words.map(({ text }) => text) }
}

function contextOf(
  clause: Clause,
  { intent }: Said,
  scope: ScopeFound,
  world: World,
  previous: Query | undefined,
): PeriodContext {
  const base = previous?.period.value
  const all = monthsHeld(scope, world)
  const held = asksForLatest(clause) ? monthsAsked(scope, world) : all
  if (base) settleInContext(clause, base, intent, all)
  return base ? { held, today: world.today, base } : { held, today: world.today }
}

/** "the latest German figure", "Germany in July": of the partner. "Last year" and "this year" are the same for everybody. */
const asksForLatest = (clause: Clause): boolean =>
  clause.ideas.every(({ period }) => !period || period.kind === 'latest' || period.kind === 'yearless')
