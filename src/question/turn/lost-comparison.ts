import { sameRange } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Said } from '../said/said.ts'
import { wordsWith } from './words-with.ts'

/**
 * Words that set what was told before against something that is not told: "was it more in August" after two places,
 * "was it higher in June" after a change, "when was it last" after a figure that passed nothing.
 */
export function lostComparison(
  clause: Clause,
  said: Said,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  return [
    ...(isLastOfNothing(clause, query) ? wordsWith(clause, 'lasttime') : []),
    ...(previous && isMoreThanNothing(said, query, previous) ? wordsWith(clause, 'more') : []),
    ...(previous && isHigherThanUntold(clause, said, query, previous) ? wordsLike(clause, comparatives) : []),
    ...(previous && isOfEarlier(clause, said, query) ? wordsLike(clause, heldAgainst) : []),
    ...(previous && isOneOfSeason(query, previous) ? periodWords(clause) : []),
    ...(previous?.along && isMoreOfSeveral(clause, said, query) ? wordsWith(clause, 'more') : []),
    ...(isThanToldBefore(clause, said, query) ? wordsLike(clause, than) : []),
  ]
}

/** "and November" after the best December: the best November, or that of one year. */
const isOneOfSeason = ({ operation, monthsOfYear, period }: Query, previous: Query): boolean =>
  operation === 'record' &&
  previous.monthsOfYear !== undefined &&
  !monthsOfYear &&
  period.how !== 'carried' &&
  period.value.from === period.value.to

const periodWords = ({ ideas }: Clause): readonly string[] =>
  ideas.filter(({ period }) => period).map(({ text }) => text)

/** "was August bigger than this": the month named is the one that is claimed to be higher, and not the one told before. */
function isThanToldBefore(clause: Clause, { intent }: Said, { claim, period }: Query): boolean {
  if (!intent.than || claim?.kind !== 'direction' || period.how !== 'carried') return false
  const named = clause.ideas.findIndex((idea) => idea.period)
  return named >= 0 && named < clause.ideas.findIndex(({ text }) => than.test(text))
}
const than = /\bthan\b/

/** "when was it last", "when was it last below" and no more */
const isLastOfNothing = (clause: Clause, { operation, threshold }: Query): boolean =>
  operation === 'since' &&
  threshold === undefined &&
  clause.ideas.every(({ text }, at) => bareLast.test(text) || clause.isFiller(at) || clause.was(at, 'talk'))
const bareLast =
  /^(?:above|below|over|under|when (?:was|were) (?:it|they|that|the) last(?: time)?|(?:the )?last time|when last)$/

/** Which of two places told before is the one that is more, and what one named is more than. */
const isMoreThanNothing = (
  { mentions }: Said,
  { claim, along, comparison }: Query,
  previous: Query,
): boolean =>
  claim?.kind === 'first_more' &&
  (along ? previous.along !== undefined && mentions.length === 0 : comparison === undefined)

/** "more than in 2022" after two places: more of which? */
const isMoreOfSeveral = (
  clause: Clause,
  { intent, mentions }: Said,
  { along, claim, comparison }: Query,
): boolean =>
  along !== undefined &&
  along !== 'period' &&
  intent.versus &&
  !claim &&
  !comparison &&
  mentions.length === 0 &&
  clause.ideas.some(({ period }) => period) &&
  clause.stands('more')

/** Higher than the month told, or than the month before it? */
function isHigherThanUntold(
  clause: Clause,
  { intent, mentions }: Said,
  { operation, along, comparison, period }: Query,
  previous: Query,
): boolean {
  if (!intent.comparative || operation !== 'change') return false
  const ends = clause.ideas.filter((idea) => idea.period)
  if (mentions.length > 0 && ends.length === 0) return intent.change === undefined && !along
  if (ends.length > 1) return clause.says(/^and$/) && mentions.length === 0 && !along
  const isMoved = ends.length === 1 && !sameRange(period.value, previous.period.value)
  return isMoved && !(comparison && sameRange(comparison.period, previous.period.value))
}

/** "was it higher a year earlier" asks whether the earlier was the higher, "higher than a year earlier" whether the later. */
const isOfEarlier = (clause: Clause, { mentions }: Said, { operation, claim }: Query): boolean =>
  operation === 'change' &&
  claim?.kind === 'direction' &&
  mentions.length === 0 &&
  clause.ideas.some(
    ({ period }, at) => period?.kind === 'before' && heldAgainst.test(clause.ideas[at - 1]?.text ?? ''),
  )

const comparatives = /^(?:higher|lower)(?: or |$)/
const heldAgainst = /^(?:higher|lower|up|down|more|less|better|worse)$/

const wordsLike = (clause: Clause, pattern: RegExp): readonly string[] =>
  clause.ideas.filter(({ text }) => pattern.test(text)).map(({ text }) => text)
