import type { Grain } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import {
  byShareOf,
  doubtfulRival,
  otherDeed,
  secondPartner,
  unknownDeed,
  unknownGood,
  untoldFlow,
} from './better-reason.ts'
import { check } from './check.ts'
import type { Clause } from './clause.ts'
import { grainHeld, monthsHeld } from './complete/months-held.ts'
import { completeQuery } from './complete/query.ts'
import { completeScope } from './complete/scope.ts'
import type { World } from './complete/world.ts'
import { atHome } from './defaults/at-home.ts'
import { guessedReporter } from './guessed-reporter.ts'
import { idleIssue, isIdle } from './idle.ts'
import { contextOf, throughTime } from './period-context.ts'
import type { PeriodsFound } from './periods/found.ts'
import { readPeriods } from './periods/read.ts'
import { leftOutOfNothing } from './place-set.ts'
import { issue, type Reading } from './reading.ts'
import { unreflected } from './reflects/index.ts'
import { unusedPeriods } from './reflects/unused-periods.ts'
import { amongGoods } from './said/among-goods.ts'
import { readSaid } from './said/read.ts'
import type { Said } from './said/said.ts'
import { withTopGoods } from './said/top-goods.ts'
import { isOwnPartOfWorld, wholeElsewhere } from './said/whole-elsewhere.ts'
import { withScale } from './scale-asked.ts'
import { takeCorrection } from './turn/correction.ts'
import { type Joining, takeJoining } from './turn/joining.ts'
import { lostInTurn } from './turn/lost/index.ts'
import { saidInTalk } from './turn/meant/index.ts'
import { takeOtherForm, withGood } from './turn/other-form.ts'
import { ofYearMeant } from './which-year.ts'

export function readFigure(
  clause: Clause,
  world: World,
  previous: Query | undefined,
  joined: Joining | undefined,
): Reading {
  const form = takeOtherForm(clause, previous, world.catalogue)
  const joining = joined ?? (form ? takeJoining(clause, previous) : undefined)
  const corrected = takeCorrection(clause, previous)
  if (!form && isIdle(clause, previous)) return issue(idleIssue(clause))
  const heardPlainly = withGood(readSaid(clause, previous, world.catalogue.reporters), form)
  const spoken = amongGoods(withTopGoods(heardPlainly, clause, world.catalogue), clause)
  const heard = saidInTalk(spoken, clause, world.catalogue, previous, joining)
  for (const idea of corrected) idea.fate = 'aside'
  const said = previous ? heard : atHome(heard, world)
  return said.issue ? issue(said.issue) : completed(clause, said, world, previous)
}

function completed(clause: Clause, heard: Said, world: World, previous: Query | undefined): Reading {
  const { reporters } = world.catalogue
  if (isOwnPartOfWorld(heard, reporters))
    return issue({ kind: 'not_held', slot: 'reporter', words: 'WORLD', held: reporters })
  const found = completeScope(heard, world, previous)
  if ('issue' in found)
    return issue(
      unknownGood(clause) ??
        untoldFlow(clause, found.issue, previous) ??
        unknownDeed(clause, found.issue) ??
        doubtfulRival(clause, found.issue) ??
        otherDeed(clause, found.issue) ??
        byShareOf(clause, found.issue) ??
        secondPartner(clause, found.issue) ??
        guessedReporter(clause, found.issue) ??
        found.issue,
    )
  const { scope } = found
  const grain = grainHeld(scope, world)
  const said = grain === 'month' || saysMonth(clause) ? heard : inGrain(heard, grain)
  const periods = readPeriods(clause, said.intent, contextOf(clause, said, scope, world, previous))
  if (periods.issue) return issue(periods.issue)
  const { issue: unread, unused } = check(clause)
  if (unread) return issue(unread)
  const words = { repairs: clause.repairs, unused }
  const whole = completeQuery({ said, scope, periods, world, previous }, words)
  if ('issue' in whole) return issue(whole.issue)
  const query = ofYearMeant(clause, whole.query, () => monthsHeld(scope, world))
  if ('issue' in query) return issue(query.issue)
  const elsewhere = wholeElsewhere(clause, said, query)
  return elsewhere === undefined
    ? proven(clause, said, withScale(clause, query), previous, periods)
    : issue({ kind: 'not_held', slot: 'reporter', words: elsewhere, held: reporters })
}

const saysMonth = (clause: Clause): boolean =>
  clause.ideas.some((_, at) => clause.was(at, 'grain', 'month') || clause.is(at, 'grain', 'month'))

/** "record", "trend" of data that are published by quarter: the quarters are gone through. */
function inGrain(said: Said, grain: Grain): Said {
  const { intent } = said
  const goesThrough = intent.operation !== undefined && throughTime.has(intent.operation)
  const isMean = intent.quantity === 'average' && !intent.perDay
  if (!(goesThrough || isMean || intent.extremes || intent.each)) return said
  // a month is what is gone through where nobody says of what
  if (intent.grain !== undefined && intent.grain !== 'month') return said
  return { ...said, intent: { ...intent, grain } }
}

/** A query in which all that was said shows. */
function proven(
  clause: Clause,
  said: Said,
  query: Query,
  previous: Query | undefined,
  periods: PeriodsFound,
): Reading {
  const known = [...unreflected(clause, said, query), ...lostInTurn(clause, said, query, previous)]
  const lost = known.length > 0 ? known : unusedPeriods(clause, periods, query)
  if (lost.length > 0) return issue({ kind: 'not_understood', words: apart(lost) })
  if (leftOutOfNothing(query).length > 0)
    return issue({ kind: 'meaningless', reason: 'nothing_left_out', query })
  return { kind: 'query', query }
}

/** Each once, and none that is said in another. */
const apart = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other !== word && other.includes(word)))
