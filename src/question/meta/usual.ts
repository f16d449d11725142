import { lengthOf, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { assumed, carried } from '../../query/slot.ts'
import { check } from '../check.ts'
import type { Clause } from '../clause.ts'
import { monthsHeld } from '../complete/months-held.ts'
import { completeScope } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'
import { kindsOf } from '../kinds.ts'
import { readPeriods } from '../periods/read.ts'
import type { Reading } from '../reading.ts'
import { readSaid } from '../said/read.ts'
import { textsOf } from '../texts.ts'
import { emptyQuery } from './empty.ts'
import { isOnly } from './only.ts'

/** "is this an outlier", "normal for the season?", "is July always weak", "how bumpy is it": how usual a figure is. */
export function readUsual(clause: Clause, world: World, previous: Query | undefined): Reading | undefined {
  const at = clause.first('usual')
  if (at === undefined || !isOnly(clause, besides, (i) => open.has(clause.ideas[i]!.text))) return undefined
  const [asked, direction] = clause.value(at, 'usual')!.split('_') as [string, 'up' | 'down' | undefined]
  const rule = asksOfPattern(clause) ? 'pattern' : asked
  clause.takeAll('usual')
  for (const idea of clause.ideas) if (open.has(idea.text)) idea.fate = 'aside'
  // "anything unusual this month": the month now running is never held
  for (const idea of clause.ideas) if (idea.text === 'this month') idea.fate = 'aside'
  const found = readSaid(clause, previous)
  if (found.issue) return { kind: 'issue', issue: found.issue }
  const scope = completeScope(found, world, previous)
  if ('issue' in scope) return { kind: 'issue', issue: scope.issue }
  const held = monthsHeld(scope.scope, world)
  const dated = clause.ideas.some(({ period, fate }) => period && fate === 'unread')
  const periods = dated ? readPeriods(clause, found.intent, { held, today: world.today }) : {}
  if (periods.issue) return { kind: 'issue', issue: periods.issue }
  const { issue: unread, unused } = check(clause)
  if (unread) return { kind: 'issue', issue: unread }
  const { reporters, flows, partners, commodities } = scope.scope
  const empty = emptyQuery(world, previous)
  const month = periods.main ?? previous?.period
  if (rule === 'pattern' && (!month || lengthOf(month.value) > 1))
    return { kind: 'issue', issue: { kind: 'needs', slot: 'period', choices: [] } }
  const latest = held ? assumed(range(Math.min(held.to, world.today - 1)), 'latest_held') : empty.period
  return {
    kind: 'query',
    query: {
      ...empty,
      operation: 'usual',
      topic: [rule],
      unused,
      ...(direction ? { direction } : {}),
      reporters,
      flows,
      partners,
      commodities,
      ...(found.measure ? { measure: { ...empty.measure, value: found.measure, how: 'said' as const } } : {}),
      period: periods.main ?? (previous ? carried(previous.period) : latest),
    },
  }
}

/** "are exports seasonal": of that month in every year, and not whether the latest is normal for its season. */
const asksOfPattern = (clause: Clause): boolean => clause.stands('flow') && clause.hasAny(seasonal)
const seasonal = kindsOf(textsOf('seasonal'))

const open: ReadonlySet<string> = new Set(['anything', 'something'])
const besides = ['usual', 'trade', 'flow', 'measure', 'back', 'grain', 'agent', 'yesno', 'each']
