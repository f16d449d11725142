import type { Range } from '../../../calendar/month.ts'
import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import { Clause } from '../../clause.ts'
import { merge } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { againstThat } from './against-that.ts'
import { inExtreme, type Pointed } from './in-extreme.ts'
import { inThosePeriods } from './in-those-periods.ts'
import { shownAt } from './shown.ts'
import { sinceFound } from './since-found.ts'

/** A clause that names the months it points at, and what it then goes on from. */
interface AtListed {
  readonly clause: Clause
  readonly previous: Query
}

/** "in the peak month", "in those months": the ones that were found are as good as named. */
export function atListed(clause: Clause, previous: Query | undefined): AtListed | Issue | undefined {
  if (!previous || !clause.hasAny(pointing)) return undefined
  const apart = inThosePeriods(clause, previous)
  if (apart) return 'kind' in apart ? apart : { clause: apart, previous }
  const found = inExtreme(clause, previous) ?? inThose(clause, previous) ?? againstThat(clause, previous)
  if (found) return { clause: named(clause, found, previous), previous: shownAt(previous, found.range) }
  const since = sinceFound(clause, previous)
  if (since) return { clause: since, previous }
  const stretch = ofThose(clause) ? stretchOf(previous) : undefined
  return stretch && { clause, previous: shownAt(previous, stretch) }
}

const pointing = kindsOf('extreme', 'a period', 'back')

function named(clause: Clause, { from, to, range }: Pointed, { grain = 'month' }: Query): Clause {
  const months = merge(clause.ideas, from, to, { period: { kind: 'fixed', range, grain } })
  const ideas = [...clause.ideas.slice(0, from), months, ...clause.ideas.slice(to)]
  return new Clause(clause.text, ideas, clause.repairs)
}

/** "who supplied most in those months" after November and December were above a number. */
function inThose(clause: Clause, previous: Query): Pointed | undefined {
  const [at, ...others] = clause.ideas.flatMap(({ period }, i) => (period ? [i] : []))
  if (at === undefined || others.length > 0 || !those.test(clause.ideas[at]!.text)) return undefined
  const range = stretchOf(previous)
  return range && { from: at, to: at + 1, range }
}

const those = /^(?:those|these) (?:months|quarters|years)$/

/** "average of those"; the highest of them is one of them. */
const ofThose = (clause: Clause): boolean =>
  !clause.hasAny(others) &&
  clause.ideas.some(
    ({ text }, at) => /^(?:those|these|them)$/.test(text) && clause.ideas[at - 1]?.text === 'of',
  )
const others = kindsOf('extreme', 'a period', 'a place', 'a good', 'a top')

/** The months past a number, where they follow each other. */
function stretchOf({ operation, listed }: Query): Range | undefined {
  const periods = operation === 'count_periods' ? (listed?.periods ?? []) : []
  const [first, last] = [periods[0], periods.at(-1)]
  const isOne = periods.every(({ from }, at) => at === 0 || from === periods[at - 1]!.to + 1)
  return first && last && isOne ? { from: first.from, to: last.to } : undefined
}
