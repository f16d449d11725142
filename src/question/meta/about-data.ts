import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { howMany } from '../intent/count/how-many.ts'
import { asksForFirstTrade } from '../intent/threshold/first-time.ts'
import { kindsOf } from '../kinds.ts'
import { isOnly, scopeKinds } from './only.ts'
import { asksWhereFrom, asksWhoPublished, publishing } from './source.ts'
import { isOfGoods } from './source-of-goods.ts'
import { asksForLatest, asksWhatIsHeld, lastMonths, takeWhatIsHeld } from './what-is-held.ts'
import { isOnlyWhere } from './where.ts'
import { asksForOne, asksWho, asksWhoWereCounted } from './who-is-listed.ts'

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
export function aboutData(
  clause: Clause,
  previous?: Query,
  hasUsualGood = false,
): Operation | 'help' | undefined {
  for (const [kind, operation] of metas) {
    if (clause.first('meta', kind) === undefined || (kind === 'source' && isOfGoods(clause))) continue
    if (kind === 'release' && isDueTo(clause)) continue
    if (kind === 'missing' && isOfTraders(clause)) continue
    if (operation === 'coverage' && asksForFirstTrade(clause)) continue
    if (operation === 'coverage' && isOfPeriod(clause))
      return isOnly(clause, scopeKinds) ? 'missing' : undefined
    if (operation === 'coverage' && asksWhoWereCounted(clause, previous)) continue
    if (
      operation === 'coverage' &&
      ((asksForFigure(clause) && !isYet(clause)) || asksWho(clause) || isOnlyWhere(clause))
    ) {
      takeWhatIsHeld(clause)
      continue
    }
    if (isOnly(clause, besideOf(kind, clause))) return operation
  }
  if (asksWhereFrom(clause) || asksWhoPublished(clause)) return 'source'
  if (!previous && !hasUsualGood && asksForLatest(clause)) return 'coverage'
  const isOfTold = asksForOne(clause, previous) || asksWhoWereCounted(clause, previous)
  return asksWhatIsHeld(clause) && !isOfTold ? 'coverage' : undefined
}

/** "is the data complete for July", "which months of 2025 do you have": what of it is missing. */
const isOfPeriod = (clause: Clause): boolean =>
  (clause.all('meta', 'coverage').some((at) => /complete$/.test(clause.ideas[at]!.text)) ||
    clause.says(monthsAsked)) &&
  clause.ideas.some(({ period }) => period)
const monthsAsked = /^(?:which|what) months?(?: do you (?:have|hold))?$/

/** "suppliers that were not there a year earlier", "how many buyers are missing": who trades, and no gap in the data. */
const isOfTraders = (clause: Clause): boolean =>
  (clause.stands('agent') || clause.stands('noun')) &&
  clause.ideas.some(({ period, text }) => period?.kind === 'before' || howMany.has(text))

/** "due to whom": what it was due to, and not when it is due. */
const isDueTo = ({ ideas }: Clause): boolean =>
  ideas.some(({ text }, at) => text === 'due' && ideas[at + 1]?.text === 'to')

/** "why is May missing"; "who is the source for July", which is no supplier where no good and no place is named. */
function besideOf(kind: string, { ideas }: Clause): readonly string[] {
  if (kind === 'missing') return [...scopeKinds, 'explain']
  const isWho = kind === 'source' && ideas.every(({ place, good }) => !place && !good)
  return isWho && ideas.some(({ text }) => whoIs.test(text)) ? [...scopeKinds, 'rank'] : scopeKinds
}
const whoIs = /^who (?:is|was|are|were)$/

/** "what do you have for Germany in July": a place and a month, so the figure is wanted. */
const asksForFigure = (clause: Clause): boolean =>
  clause.ideas.some((idea) => idea.place) &&
  clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')

/** "do you have August data for Brazil yet": whether they are held, and of no good. */
const isYet = (clause: Clause): boolean =>
  clause.ideas.some(({ text }) => text === 'yet') &&
  !clause.stands('flow') &&
  clause.ideas.every(({ good }) => !good)

/** Words that ask about the data, where they come from, or what is in them. */
export const ofData = kindsOf('meta', 'goes', 'noun', 'a period: latest', lastMonths, publishing)
