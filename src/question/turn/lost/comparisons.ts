import { lengthOf, sameRange } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'
import { textsOf } from '../../texts.ts'
import type { Turn, TurnRule } from './rule.ts'
import { like, ofPeriods, withSense } from './words.ts'

const comparatives = /^(?:higher|lower)(?: or |$)/
const heldAgainst = /^(?:higher|lower|up|down|more|less|better|worse)$/
const than = /\bthan\b/
const theSame = textsOf('the same', 'same')

/** What was told before is set against something that is not told, or the wrong way round. */
export const comparisons: readonly TurnRule[] = [
  {
    // "Poland, the same" after the best year: that of Poland, and not whether it stayed the same
    needs: kindsOf(theSame),
    isLost: ({ clause, query, previous }) =>
      query.operation === 'change' &&
      previous.operation !== 'change' &&
      clause.ideas.every(({ place, text }, at) => place || theSame.has(text) || clause.binds(at)),
    words: ({ ideas }) => ideas.flatMap(({ text }) => (theSame.has(text) ? [text] : [])),
  },
  {
    // "was it more in August" after two places: which of the two is the one that is more?
    needs: kindsOf('more'),
    isLost: isMoreThanNothing,
    words: withSense('more'),
  },
  {
    // "was it higher in June" after a change: than the month told, or than the month before it?
    isLost: isHigherThanUntold,
    words: like(comparatives),
  },
  {
    // "was it higher a year earlier" asks whether the earlier was the higher, "higher than a year earlier" the later
    needs: kindsOf('a period'),
    isLost: ({ clause, said, query }) => isOfEarlier(clause, said, query),
    words: like(heldAgainst),
  },
  {
    // "and November" after the best December: the best November, or that of one year
    needs: kindsOf('a period'),
    isLost: ({ query: { operation, monthsOfYear, period }, previous }) =>
      operation === 'record' &&
      previous.monthsOfYear !== undefined &&
      !monthsOfYear &&
      period.how !== 'carried' &&
      period.value.from === period.value.to,
    words: ofPeriods,
  },
  {
    // "monthly" after one month against another: of the two, and not of all months around them
    needs: kindsOf('series', 'grain', 'kind'),
    isLost: ({ clause, query, previous: { operation, comparison, change, period } }) =>
      query.operation === 'series' &&
      !clause.ideas.some((idea) => idea.period) &&
      operation === 'change' &&
      comparison !== undefined &&
      !change &&
      period.how === 'said' &&
      lengthOf(period.value) === 1,
    words: withSense('series', 'grain', 'kind'),
  },
  {
    // "more than in 2022" after two places: more of which?
    needs: kindsOf('more'),
    isLost: ({ clause, said, query, previous }) =>
      previous.along !== undefined && isMoreOfSeveral(clause, said, query),
    words: withSense('more'),
  },
  {
    // "was August bigger than this": the month named is claimed to be higher, and not the one told before
    isLost: ({ clause, said, query }) => isThanToldBefore(clause, said, query),
    words: like(than),
  },
]

function isMoreThanNothing({ said, query, previous }: Turn): boolean {
  if (query.claim?.kind !== 'first_more') return false
  return query.along
    ? previous.along !== undefined && said.mentions.length === 0
    : query.comparison === undefined
}

function isHigherThanUntold({ clause, said: { intent, mentions }, query, previous }: Turn): boolean {
  const { operation, along, comparison, period } = query
  if (!intent.comparative || operation !== 'change') return false
  const ends = clause.ideas.filter((idea) => idea.period)
  if (mentions.length > 0 && ends.length === 0) return intent.change === undefined && !along
  if (ends.length > 1) return clause.says(/^and$/) && mentions.length === 0 && !along
  const isMoved = ends.length === 1 && !sameRange(period.value, previous.period.value)
  return isMoved && !(comparison && sameRange(comparison.period, previous.period.value))
}

const isOfEarlier = ({ ideas }: Clause, { mentions }: Said, { operation, claim }: Query): boolean =>
  operation === 'change' &&
  claim?.kind === 'direction' &&
  mentions.length === 0 &&
  ideas.some(({ period }, at) => period?.kind === 'before' && heldAgainst.test(ideas[at - 1]?.text ?? ''))

const isMoreOfSeveral = (
  { ideas }: Clause,
  { intent, mentions }: Said,
  { along, claim, comparison }: Query,
): boolean =>
  along !== undefined &&
  along !== 'period' &&
  intent.versus &&
  !claim &&
  !comparison &&
  mentions.length === 0 &&
  ideas.some(({ period }) => period)

function isThanToldBefore({ ideas }: Clause, { intent }: Said, { claim, period }: Query): boolean {
  if (!intent.than || claim?.kind !== 'direction' || period.how !== 'carried') return false
  const named = ideas.findIndex((idea) => idea.period)
  return named >= 0 && named < ideas.findIndex(({ text }) => than.test(text))
}
