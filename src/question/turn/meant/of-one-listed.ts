import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Said } from '../../said/said.ts'
import { asksOfIt, tradedAt } from '../points-back.ts'
import { listOf } from './list-of.ts'
import { ranksPartners } from './ranks-partners.ts'

/**
 * "how much went there in Q2", "how much did it buy in 2026", "exports there in June" after who took the most: of that
 * one, and no new search. "They" and "there" after several are all of them.
 */
export function saidOfOneListed(said: Said, clause: Clause, previous: Query): Said | undefined {
  const { intent, mentions } = said
  const found = ranksPartners(previous) ? spokenOf(previous) : []
  if (found.length === 0 || mentions.length > 0 || isThereAre(clause)) return undefined
  const moved = movedByLeader(said, clause, previous, found)
  if (moved) return moved
  if (!clause.says(pointing) && !isAmountOfThat(said, clause, found)) return undefined
  if ((intent.operation && intent.operation !== 'show') || intent.claim) return undefined
  const traded = tradedAt(clause)
  const asksOne = asksOfIt(clause) || traded !== undefined
  const codes = asksOne && clause.says(/^it$/) ? found.slice(0, 1) : found
  const isOne = found.length === 1 || asksOne || clause.says(/^there$/)
  if (!isOne) return undefined
  const verb = traded ?? clause.ideas.findIndex((_, at) => clause.was(at, 'verb'))
  const taken = verb < 0 ? undefined : (clause.value(verb, 'verb') ?? clause.value(verb, 'flow'))
  if (asksOne && taken !== undefined && previous.flows.value[0] === taken)
    return { ...said, issue: { kind: 'not_understood', words: [clause.ideas[verb]!.text] } }
  const mention: Mention = codes.length > 1 ? { ...listOf(codes), joined: 'and' } : listOf(codes)
  const own = clause.ideas.every(
    (_, at) => !clause.was(at, 'flow') || clause.was(at, 'verb') || at === traded,
  )
  return {
    ...said,
    ...(own ? { flow: {} } : {}),
    intent: { ...intent, operation: 'show', quantity: intent.quantity ?? 'amount' },
    mentions: [mention],
  }
}

/**
 * "did it buy more than last year" after a ranking: what the first of it did, and no trade of the one who reports.
 * After the top buyer alone "how does that compare with a year ago" is of that buyer as well.
 */
function movedByLeader(
  said: Said,
  clause: Clause,
  { flows, limit }: Query,
  found: readonly string[],
): Said | undefined {
  const { intent, flow, goods } = said
  const moves = intent.operation === 'change' || intent.comparing || intent.claim?.kind === 'direction'
  if (!moves || goods.codes.length > 0) return undefined
  const does = clause.ideas.some((_, at) => clause.was(at, 'verb') && !clause.was(at, 'verb', flows.value[0]))
  const isOfIt = asksOfIt(clause) && clause.says(/^it$/) && does
  const isOfThat =
    limit === 1 && found.length === 1 && flow.flow === undefined && !said.summing && !said.ofAll
  return isOfIt || isOfThat ? { ...said, flow: {}, mentions: [listOf(found.slice(0, 1))] } : undefined
}

/** Of those that moved most only the one that was asked for: what it took is none of the list. */
const spokenOf = ({ quantity, found = [] }: Query): readonly string[] =>
  quantity === 'amount' || (quantity === 'change' && found.length === 1) ? found : []

/** "how many buyers were there": it points nowhere. */
const isThereAre = (clause: Clause): boolean =>
  clause.ideas.some(({ text }, at) => text === 'there' && clause.was(at - 1, 'yesno'))

/** "how much was that in 2023": of the one that was told; "how much is that in dollars" asks for no other time. */
const isAmountOfThat = ({ asksAmount }: Said, clause: Clause, found: readonly string[]): boolean =>
  asksAmount &&
  found.length === 1 &&
  clause.says(/^that(?: one)?$/) &&
  clause.ideas.some(({ period }) => period?.kind === 'fixed' || period?.kind === 'yearless')

const pointing = /^(?:it|its|they|there)$/
