import type { Catalogue } from '../trade/types.ts'
import type { Clause } from './clause.ts'
import { comparatives } from './intent/words.ts'
import { kindsOf } from './kinds.ts'
import { isOfThat } from './periods/part-told.ts'
import { leavesOut } from './turn/joining.ts'
import { asksOfIt, asksOfThem, pointsAtThen, pointsBack, pointsThere } from './turn/points-back.ts'

/**
 * Is the message a turn of the talk before, or a question of its own? A whole question names its scope (a flow or
 * agent word with a place, or a good) and does not begin with "and", "in", "what about".
 */
export function isFollowUp(clause: Clause, catalogue: Catalogue): boolean {
  if (saysAll(clause, catalogue)) return false
  if (
    startsAsTurn(clause) ||
    isAsShare(clause) ||
    pointsAtThen(clause) ||
    pointsThere(clause) ||
    leavesOut(clause) !== undefined ||
    clause.ideas.some((idea) => idea.period?.kind === 'before' && idea.period.count === 0)
  )
    return true
  return (
    pointsBack(clause) ||
    isOfThat(clause) ||
    asksOfIt(clause) ||
    asksOfThem(clause) ||
    isHigherThanTold(clause) ||
    !isWhole(clause, catalogue)
  )
}

/** "that as a share of all UK imports": a part of a whole that is named, and the part was told. */
const isAsShare = ({ ideas }: Clause): boolean => {
  const first = ideas.findIndex(({ text }) => !/^(?:ok|so|and|,|that|this|it)$/.test(text))
  return /^as (?:a )?(?:share|%|percent|percentage|proportion|fraction) of\b/.test(ideas[first]?.text ?? '')
}

/** "now: UK palladium imports in 2025": nothing is left to be carried. */
const saysAll = (clause: Clause, catalogue: Catalogue): boolean =>
  clause.says(/^now$/) &&
  /^\W*(?:ok\W+)?now\b/i.test(clause.text) &&
  clause.ideas.some(({ period }) => period && period.kind !== 'before') &&
  clause.ideas.some(({ place }) => place) &&
  isWhole(clause, catalogue)

/** "were exports higher in June", "was it more in August": than what was told before, where nothing else is named. */
const isHigherThanTold = (clause: Clause): boolean =>
  clause.hasAny(comparing) &&
  !clause.hasAny(against) &&
  clause.ideas.every((_, at) => !clause.was(at, 'versus') || clause.was(at, 'more')) &&
  clause.ideas.some(({ text }, at) => clause.was(at, 'yesno') && isVerb.test(text)) &&
  clause.ideas.some(
    ({ text }, at) => comparatives.has(text) || (clause.was(at, 'more') && !/than$/.test(text)),
  ) &&
  clause.ideas.filter(({ period }) => period).length === 1 &&
  clause.ideas.every(
    ({ good, place, threshold }) => !good && !threshold && (!place || clause.says(/^(?:it|they)$/)),
  )

const comparing = kindsOf('more', 'direction')
const against = kindsOf('than', 'or', 'a number', 'a top', 'an amount', 'multiple')
const isVerb = /^(?:was|were|is|are)$/

export function startsAsTurn(clause: Clause): boolean {
  if (clause.first('talk', 'again') !== undefined || clause.first('talk', 'meant') !== undefined) return true
  const first = clause.ideas.findIndex(
    (idea) => !['ok', 'so', 'hm', 'fine', 'thanks', ',', '.', '!', 'hey', 'oh'].includes(idea.text),
  )
  return /^(?:and|what about|how about|but|now|then|only|just|same|also|in|for|vs|versus|without|excluding|ex|instead|or|compared with|compared to)$/.test(
    clause.ideas[first]?.text ?? '',
  )
}

function isWhole(clause: Clause, catalogue: Catalogue): boolean {
  // "the rest of the EU in May" is that without whoever was told
  const place = clause.ideas.some((idea) => idea.place && idea.place.kind !== 'rest')
  const good = clause.ideas.some((idea) => idea.good)
  const flow = ['flow', 'agent', 'taking'].some((kind) => clause.first(kind) !== undefined)
  const period = clause.ideas.some((idea) => idea.period && idea.period.kind !== 'before')
  if (good && ((flow && !isFragment(clause)) || (place && period))) return true
  const onlyOneGood = catalogue.defaults.commodity !== undefined
  if (!onlyOneGood) return false
  return (flow && (place || period)) || (place && period)
}

/** "exports of nickel?": a flow and a good and nothing else; whose, when and what of them was said before. */
const isFragment = (clause: Clause): boolean =>
  clause.ideas.every(
    (idea, at) =>
      idea.good !== undefined ||
      clause.isFiller(at) ||
      ['flow', 'preposition', 'conjunction'].some((kind) => clause.was(at, kind)),
  )
