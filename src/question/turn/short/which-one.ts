import { isUpward } from '../../../query/claim.ts'
import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "which month was?", "who is, then?" after "was May a record", "is China the top buyer": the one that is. */
export function takeWhichOne(clause: Clause, previous: Query): ShortTurn | undefined {
  if (!clause.hasAny(which)) return undefined
  const asked = asksFor(previous)
  const at = clause.ideas.findIndex(({ text }) => asked?.test(text))
  if (at < 0 || !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...carriedOn(searchOf(previous)), repairs: [], unused: [] } }
}

/** The claim was of one month against others: it is searched for among those. What some month passed, all that did are. */
function searchOf(previous: Query): Query {
  const { claim, found: _found, comparison, ...search } = previous
  if (claim?.kind === 'threshold') return pastNumber(changed(previous, { claim: undefined }), claim.threshold)
  return comparison ? { ...search, period: saidSlot(comparison.period) } : search
}

const pastNumber = (search: Query, threshold: Threshold): Query => ({
  ...changed(search, { comparison: undefined, extreme: undefined }),
  operation: 'count_periods',
  threshold,
})

const which = kindsOf('grain', 'rank', 'which', 'noun', 'ask', 'count', 'ratio')

/** How whatever was claimed of one month, partner or good is asked for. */
function asksFor(previous: Query): RegExp | undefined {
  const { operation, claim, by, grain = 'month' } = previous
  if (operation === 'record' && by === 'partner') return ofPlaceAndTime
  if (claim?.kind === 'record' && operation === 'record' && !claim.asked && !claim.beaten)
    return ofPeriod[grain]
  if (claim?.kind === 'threshold' && operation === 'record')
    return isOfSome(previous) ? allOf[grain] : undefined
  if (claim?.kind !== 'rank' || operation !== 'rank') return undefined
  return by === 'partner' ? ofPartner : by === 'commodity' ? ofGood : undefined
}

/** "did exports ever exceed N", which the highest month has told; and not "were they always above N". */
const isOfSome = ({ claim, extreme }: Query): boolean => isUpward(claim) === (extreme === 'highest')

/** Of all that passed a number. */
const allOf = {
  month: /^(?:(?:in )?wh(?:ich|at)(?: months?| ones?)?|when|how often|how many(?: months| times)?)$/,
  quarter: /^(?:(?:in )?wh(?:ich|at)(?: quarters?| ones?)?|when|how often|how many(?: quarters| times)?)$/,
  half: /^(?:(?:in )?wh(?:ich|at)(?: half(?:[ -]years?)?| ones?)?|when|how often|how many(?: halves| times)?)$/,
  year: /^(?:(?:in )?wh(?:ich|at)(?: years?| ones?)?|when|how often|how many(?: years| times)?)$/,
}

const ofPeriod = {
  month: /^(?:wh(?:ich|at)(?: month| one)?|when)$/,
  quarter: /^(?:wh(?:ich|at)(?: quarter| one)?|when)$/,
  half: /^(?:wh(?:ich|at)(?: half| half[ -]+year| one)?|when)$/,
  year: /^(?:wh(?:ich|at)(?: year| one)?|when)$/,
}
/** Who it was, when and how much is told at once. */
const ofPlaceAndTime = /^(?:who(?: is|'s| was)?|when|how much|wh(?:ich|at) (?:country|month|one))$/
const ofPartner = /^(?:who|who(?: is|'s| was)|wh(?:ich|at)(?: country| one| partner)?)$/
const ofGood = /^wh(?:ich|at)(?: good| product| one| mineral)?$/
