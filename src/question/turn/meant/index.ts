import type { Query } from '../../../query/query.ts'
import type { Catalogue } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { mentionOf } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'
import type { Joining } from '../joining.ts'
import { asksOfIt } from '../points-back.ts'
import { saidAgainst } from './against.ts'
import { saidAnew } from './anew.ts'
import { asLevel } from './as-level.ts'
import { saidByPartner } from './by-partner.ts'
import { saidOfSet } from './joined-set.ts'
import { asksOfAll } from './of-all.ts'
import { saidOfChange } from './of-change.ts'
import { saidOfFirst } from './of-first.ts'
import { saidOfMovers } from './of-movers.ts'
import { saidOfOneListed } from './of-one-listed.ts'
import { saidAsShares, saidInside, saidMembers, saidOfIt, saidOfListed, saidOfPair } from './of-ranking.ts'
import { saidOfRows } from './of-rows.ts'
import { saidOfTrader } from './of-trader.ts'
import { saidPerUnit } from './per-unit.ts'
import { saidOfRest } from './rest-of-told.ts'
import { saidOfSameList } from './same-list.ts'

/** What a message says, where the turn before gives its words another meaning than they have alone. */
export function saidInTalk(
  said: Said,
  clause: Clause,
  catalogue: Catalogue,
  previous: Query | undefined,
  joining?: Joining,
): Said {
  if (!previous) return said
  const ofMovers = saidOfMovers(said, clause, previous)
  if (ofMovers !== said) return ofMovers
  const ofRest = saidOfRest(said, previous)
  if (ofRest !== said) return saidOfSet(ofRest, undefined, clause, previous)
  const perUnit = saidPerUnit(said, clause, previous)
  if (perUnit) return perUnit
  const ofCount = saidOfCount(said, previous)
  if (ofCount) return ofCount
  const ofTrader = saidOfTrader(said, clause, previous)
  if (ofTrader) return ofTrader
  const members = saidMembers(said, clause, previous)
  if (members) return members
  const isLess = said.mentions.length === 0 && said.excluded.length > 0
  if (joining || isLess) return saidOfSet(said, joining, clause, previous)
  const first = saidOfFirst(said, clause, previous)
  if (first !== said) return first
  const again = saidOfSameList(said, clause, previous)
  if (again !== said) return saidOfListed(again, clause, previous)
  const listed = saidOfRows(said, clause, previous)
  if (listed !== said) return listed
  const meant = saidByPartner(said, clause, previous, catalogue)
  if (meant !== said) return saidAnew(meant, clause, previous)
  const ofOne = saidOfOneListed(said, clause, previous)
  if (ofOne) return ofOne
  const taking = takesItself(said, clause, previous)
  const kept = taking || asksWhoOfThem(said, clause, previous) ? { ...said, flow: {} } : said
  if (taking && clause.stands('ask')) return asLevel(kept)
  if (asksOfAll(kept, clause, previous)) return { ...kept, ofAll: true, summing: false }
  if (asksForTotal(kept, clause, previous)) return { ...kept, mentions: [world], summing: false }
  const anew = saidAnew(saidOfChange(saidOfPair(kept, previous), clause, previous), clause, previous)
  const against = saidAgainst(saidOfIt(anew, clause, previous), clause, previous, catalogue)
  return saidAsShares(saidInside(saidOfListed(against, clause, previous), clause, previous), clause, previous)
}

/** "in dollars" after how many partners there were is what they traded. */
function saidOfCount(said: Said, { quantity, operation, by, threshold }: Query): Said | undefined {
  const { intent, mentions, goods, flow } = said
  const isCount = operation === 'show' && (quantity === 'count' || quantity === 'concentration')
  if (
    !isCount ||
    threshold ||
    by === 'commodity' ||
    mentions.length > 0 ||
    goods.codes.length > 0 ||
    flow.flow
  )
    return undefined
  return !intent.operation && !intent.quantity && (said.measure ?? said.unit) ? asLevel(said) : undefined
}

/**
 * "which of them bought most", "who bought it", "how many bought over 500 t" after exports: they are the partners, and
 * what they bought are the exports.
 */
function asksWhoOfThem({ mentions, flow }: Said, clause: Clause, { flows }: Query): boolean {
  const verbs = clause.ideas.every((_, at) => !clause.was(at, 'flow') || deals(clause, at))
  if (mentions.length > 0 || flow.flow === undefined || !verbs) return false
  const isOtherWay = flows.value.join() !== flow.flow
  return clause.ideas.some((_, at) => isThem(clause, at) || (isOtherWay && tradesAsThey(clause, at)))
}

const isThem = (clause: Clause, at: number): boolean =>
  clause.was(at, 'ask', 'who') || /\b(?:of (?:them|these|those)|they)$/.test(clause.ideas[at]!.text)

/** "how many of those bought", "which bought", "those that bought" */
function tradesAsThey(clause: Clause, at: number): boolean {
  const { text } = clause.ideas[at]!
  const next = clause.ideas[at + 1]?.text ?? ''
  if (/^(?:them|these|those)$/.test(text))
    return clause.ideas[at - 1]?.text === 'of' || (/^(?:that|which|who)$/.test(next) && deals(clause, at + 2))
  const asks = text === 'which' || howMany.has(text) || (text === 'ones' && clause.was(at - 1, 'which'))
  return asks && deals(clause, at + 1)
}

/** "bought", "took", "imported" */
const deals = (clause: Clause, at: number): boolean =>
  clause.was(at, 'verb') || clause.was(at, 'taking') || /^(?:im|ex)ported$/.test(clause.ideas[at]?.text ?? '')

/** "how much did it take" after the exports to one partner: what it took are those exports; and so with "they". */
const takesItself = ({ mentions }: Said, clause: Clause, { partners }: Query): boolean =>
  mentions.length === 0 && asksOfIt(clause) && partners.value[0] !== 'WORLD'

/** "and the total?" after one partner's figure: the same of everybody. After a list it is the sum of the list. */
function asksForTotal({ mentions, summing }: Said, clause: Clause, previous: Query): boolean {
  const [partner, ...others] = previous.partners.value
  const bare = partner === 'WORLD' ? others.length > 0 : others.length === 0
  // "the world without the US" is one thing as well
  const one = partner !== undefined && bare && !previous.along && others.every((code) => code.startsWith('-'))
  // the sum after an average is that of its months
  const named = clause.says(/\btotals?$|^(?:overall|altogether|in all)$/)
  // "same for total exports" is the same figure of all
  const isSame = clause.says(/^(?:the )?same(?: for)?$/)
  const ofOne = one && (isSame || (!severalRows.has(previous.operation) && previous.quantity !== 'average'))
  const back = clause.says(/\bback to(?: the)?$/)
  return (
    summing &&
    named &&
    mentions.length === 0 &&
    ofOne &&
    clause.ideas.every((_, at) => isOfTotal(clause, at, back))
  )
}
const severalRows = new Set<Query['operation']>(['series', 'rank', 'record', 'threshold'])

/** "back to the total, year on year" goes on with it; "total change" can be of the partner. */
const isOfTotal = (clause: Clause, at: number, back: boolean): boolean =>
  clause.isFiller(at) ||
  clause.was(at, 'talk', 'again') ||
  (back && (clause.was(at, 'kind') || clause.was(at, 'change'))) ||
  ['trade', 'flow', 'conjunction', 'combined', 'preposition'].some((kind) => clause.was(at, kind))

const world = mentionOf([{ kind: 'world' }], 'plain')
