import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { asksForFirstTrade } from '../intent/threshold/first-time.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { isAside } from '../turn/spoken-of.ts'
import { isOnly, scopeKinds } from './only.ts'
import { asksWhereFrom, asksWhoPublished, publishing } from './source.ts'
import { isOnlyWhere } from './where.ts'

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

/** "is the data complete for July": what of it is missing. */
const isOfPeriod = (clause: Clause): boolean =>
  clause.all('meta', 'coverage').some((at) => /complete$/.test(clause.ideas[at]!.text)) &&
  clause.ideas.some(({ period }) => period)

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

/** "UK palladium sources", "sources of palladium to Brazil": where the goods come from; "of palladium imports" is the data. */
const isOfGoods = (clause: Clause): boolean =>
  !clause.stands('flow') &&
  clause.all('meta', 'source').some((at) => {
    const { text } = clause.ideas[at]!
    const named = clause.ideas[at + 1]?.text === 'of' ? clause.after(at + 1) : at - 1
    return text === 'sources' && clause.ideas[named]?.good !== undefined
  })

/** "what do you have for Germany in July": a place and a month, so the figure is wanted. */
const asksForFigure = (clause: Clause): boolean =>
  clause.ideas.some((idea) => idea.place) &&
  clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')

/** "do you have August data for Brazil yet": whether they are held, and of no good. */
const isYet = (clause: Clause): boolean =>
  clause.ideas.some(({ text }) => text === 'yet') &&
  !clause.stands('flow') &&
  clause.ideas.every(({ good }) => !good)

/** "Brazil, latest month?", "the newest month held": up to when, where no good and no flow is named. */
const asksForLatest = (clause: Clause): boolean =>
  clause.ideas.some(({ period, text }) =>
    period?.kind === 'latest'
      ? isMonth.test(text) || saysHeld(clause)
      : lastMonths.has(text) && saysHeld(clause),
  ) &&
  clause.ideas.every(
    ({ period, good, text }) => !good && (!period || period.kind === 'latest' || lastMonths.has(text)),
  ) &&
  clause.ideas.some(({ place }) => place) &&
  isOnly(clause, ['trade', 'grain', 'held', 'ever', 'series']) &&
  !clause.stands('flow')

const isMonth = /\bmonth$|^latest data$/
const lastMonths = textsOf('last month', 'the last month')
const saysHeld = ({ ideas }: Clause): boolean => ideas.some(({ text }) => heldWords.has(text))
const heldWords: ReadonlySet<string> = new Set(['held', 'available', 'you have', 'you hold', 'which month'])

/** "which countries bought magnets", "which destinations do you have for June": who they were, not what is held. */
function asksWho(clause: Clause): boolean {
  const words = clause.all('meta', 'coverage')
  const nouns = words.filter((at) => clause.was(at, 'noun'))
  const dated = clause.ideas.some((idea) => idea.period && idea.period.kind !== 'latest')
  const listed =
    clause.first('noun', 'partner') !== undefined || clause.first('count', 'partners') !== undefined
  if (dated && listed) return true
  if (nouns.length === 0 || nouns.some((at) => / do you (?:have|hold|cover)$/.test(clause.ideas[at]!.text)))
    return false
  const trades = clause.first('verb') !== undefined || clause.first('flow') !== undefined
  return trades && nouns.length === words.length
}

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

/** "which countries" after how many there were, or after what came from all of them */
const asksWhoWereCounted = (clause: Clause, previous: Query | undefined): boolean =>
  previous?.operation === 'show' &&
  (previous.quantity === 'count' ||
    (previous.quantity === 'amount' && previous.partners.value[0] === 'WORLD')) &&
  clause.ideas.some(({ text }) => /^which (?:countries|partners|places|nations)$/.test(text))

/** "which good" after a figure of many: the one that makes it up, and no list of what is held. */
const asksForOne = (clause: Clause, previous: Query | undefined): boolean =>
  previous !== undefined &&
  !isAside(previous) &&
  clause.ideas.some(({ text }) => /^which (?:good|product|material|mineral|country|partner|one)$/.test(text))

/** Words that ask about the data, where they come from, or what is in them. */
export const ofData = kindsOf('meta', 'goes', 'noun', 'a period: latest', lastMonths, publishing)
