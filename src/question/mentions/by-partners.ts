import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { articles, isPossessive } from './words.ts'

/** "which countries supply UK magnets": those who give are asked for, so the UK is not where the magnets come from. */
export function isByPartners(clause: Clause, verb: number): boolean {
  let subject = clause.before(verb)
  // "list the countries that sold"
  if (/^(?:that|which|who)$/.test(clause.ideas[subject]?.text ?? '') && isPartner(clause, subject - 1))
    subject -= 1
  // "any country other than China"
  if (clause.ideas[subject]?.place && clause.was(subject - 1, 'exclude')) subject = clause.before(subject - 1)
  // "who stopped supplying", "who increased the supply of"
  while (clause.was(subject, 'newcomer') || clause.was(subject, 'direction')) subject = clause.before(subject)
  const counted = clause.was(subject, 'count', 'partners')
  return counted || isPartner(clause, subject) || clause.was(subject, 'ask', 'who')
}

const isPartner = (clause: Clause, at: number): boolean => clause.was(at, 'noun', 'partner')

/** "which countries buy the silicon of Brazil", "what share of it does the US buy": the good that others buy is Brazil's. */
export function isBought(clause: Clause, of: number): boolean {
  const good = clause.before(of)
  if (!clause.ideas[good]?.good) return false
  let verb = clause.before(good)
  while (clause.was(verb, 'order') || clause.ideas[verb]?.text === 'of') verb = clause.before(verb)
  const isTaken = clause.was(verb, 'flow', 'import') || clause.was(verb, 'taking', 'import')
  if (isTaken && isByPartners(clause, clause.was(verb - 1, 'yesno') ? verb - 1 : verb)) return true
  return clause.ideas.some((_, at) => clause.was(at, 'verb', 'import') && isOfOther(clause, at, of))
}

/** Whoever buys stands before the verb, and is not the one behind "of". */
function isOfOther(clause: Clause, verb: number, of: number): boolean {
  const buyer = clause.before(verb)
  return clause.ideas[buyer]?.place !== undefined && clause.before(buyer) !== of
}

/**
 * "who paid most for UK hafnium", "how much did Germany pay for UK hafnium": somebody else pays for it, so the UK is where
 * it comes from.
 */
export function isPaidFor(clause: Clause, { first, before }: { first: number; before: number }): boolean {
  if (!clause.hasAny(payments) || before < 0) return false
  const good = isPossessive(clause, first + 1) ? first + 2 : first + 1
  if (!clause.ideas[good]?.good || !/(?:^| )(?:for|on)$/.test(clause.ideas[before]!.text)) return false
  const pay = clause.was(before, 'paying')
    ? before
    : clause.ideas.findLastIndex((_, at) => at < before && clause.was(at, 'paying'))
  if (pay < 0) return false
  const payer = payerOf(clause, pay)
  return (
    isByPartners(clause, pay) || clause.was(payer, 'which', 'partner') || isPlaceBut(clause, payer, first)
  )
}

/** "the French pay", "French buyers pay": of the buyers, whose they are. */
function payerOf(clause: Clause, pay: number): number {
  const payer = clause.before(pay)
  const owner = clause.before(payer)
  return clause.was(payer, 'flow', 'import') && clause.ideas[owner]?.place ? owner : payer
}

/** "who pays Brazil the most", "what did Germany pay the UK": who is paid stands right behind the verb, and sold it. */
export function isPaid(clause: Clause, { first, before }: { first: number; before: number }): boolean {
  if (!clause.hasAny(payments) || !clause.was(before, 'paying')) return false
  if (!/^(?:pay|pays|paid|paying)$/.test(clause.ideas[before]!.text)) return false
  const payer = clause.before(before)
  // "rank China and the US by what they paid Brazil"
  if (clause.ideas[payer]?.text === 'they') return true
  return (
    isByPartners(clause, before) || clause.was(payer, 'which', 'partner') || isPlaceBut(clause, payer, first)
  )
}
const payments = kindsOf('paying')

/** "who supplies Brazil": whoever is supplied stands right behind the verb. */
export const isGiven = (clause: Clause, at: number): boolean => {
  if (!clause.stands('gives')) return false
  const before = clause.before(at)
  return before >= 0 && clause.was(before, 'gives')
}

/**
 * "does China supply over 60% of UK magnets", "what share of UK magnets does China buy": the whole is what the UK takes
 * of others, or what others take of it.
 */
export function wholeOfPart(clause: Clause, at: number): 'to' | 'from' | undefined {
  if (!clause.hasAny(dealing) || !clause.hasAny(parts)) return undefined
  const good = isPossessive(clause, at + 1) ? at + 2 : at + 1
  if (!clause.ideas[at]?.place || !clause.ideas[good]?.good || !isPart(clause, partBefore(clause, at)))
    return undefined
  const verb = clause.ideas.findIndex(
    (_, i) => clause.was(i, 'verb') && isPlaceBut(clause, clause.before(i), at),
  )
  if (verb < 0) return undefined
  return clause.was(verb, 'gives') ? 'to' : clause.was(verb, 'verb', 'import') ? 'from' : undefined
}
const dealing = kindsOf('verb')

/** "how much UK nickel did Germany buy", "which UK goods does it buy", "did Norway supply": the other one buys what is the UK's, or supplies it. */
export function goodOfOther(clause: Clause, at: number): 'to' | 'from' | undefined {
  if (!clause.hasAny(dealing)) return undefined
  const good = isPossessive(clause, at + 1) ? at + 2 : at + 1
  if (!clause.ideas[good]?.good && !clause.was(good, 'noun', 'commodity')) return undefined
  const trader = clause.after(good + 1)
  if (!/^(?:did|does|do|has|have)$/.test(clause.ideas[good + 1]?.text ?? '')) return undefined
  if (clause.ideas[trader]?.place === undefined || !clause.was(clause.after(trader), 'verb')) return undefined
  const verb = clause.after(trader)
  if (/^(?:supply|supplied|supplies)$/.test(clause.ideas[verb]!.text)) return 'to'
  return clause.was(verb, 'verb', 'import') ? 'from' : undefined
}

const parts = kindsOf('quantity', 'a threshold')

function partBefore({ ideas }: Clause, at: number): number {
  let before = at - 1
  while (before >= 0 && (ideas[before]!.text === 'of' || articles.has(ideas[before]!.text))) before--
  return before
}

const isPart = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') || clause.ideas[at]?.threshold?.unit === 'percent'

const isPlaceBut = (clause: Clause, at: number, other: number): boolean =>
  at !== other && clause.ideas[at]?.place !== undefined
