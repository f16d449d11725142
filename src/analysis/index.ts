import type { Answer } from '../answer/answer.ts'
import { asksDistanceAlone } from '../query/by-how-much.ts'
import type { Moment } from '../query/claim.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import { breadth } from './breadth.ts'
import { change } from './change.ts'
import { compare } from './compare.ts'
import { contribution } from './contribution.ts'
import { countPeriods } from './count-periods.ts'
import { coverage } from './coverage.ts'
import { define } from './define.ts'
import { eachOf, joined } from './each-of.ts'
import { explain } from './explain.ts'
import { fact } from './fact.ts'
import { method } from './method.ts'
import { missing } from './missing.ts'
import { newcomers } from './newcomers.ts'
import { ofEach } from './of-each.ts'
import type { Operation } from './operation.ts'
import { overtake } from './overtake.ts'
import { rank } from './rank.ts'
import { record } from './record.ts'
import { recovery } from './recovery.ts'
import { release } from './release.ts'
import { revision } from './revision.ts'
import { series } from './series.ts'
import { overSpanMeant } from './shared/span-meant.ts'
import { inUnitMeant } from './shared/unit-meant.ts'
import { withWeightGaps } from './shared/weights.ts'
import { show } from './show.ts'
import { since } from './since.ts'
import { source } from './source.ts'
import { split } from './split.ts'
import { status } from './status.ts'
import { streak } from './streak.ts'
import { threshold } from './threshold.ts'
import { turning } from './turning.ts'
import { usual } from './usual.ts'

/** Everything that can be done with a question, written out. */
const OPERATIONS = {
  show,
  change,
  rank,
  series,
  record,
  since,
  streak,
  overtake,
  recovery,
  turning,
  compare,
  contribution,
  threshold,
  breadth,
  count_periods: countPeriods,
  split,
  newcomers,
  missing,
  explain,
  fact,
  define,
  coverage,
  source,
  release,
  revision,
  status,
  usual,
  method,
} satisfies Record<Query['operation'], Operation>

/**
 * A query to its answer, or to the reason why there is none. A yes/no question is answered yes or no, or not at all: a
 * figure beside a claim that nobody judged would be read as a yes.
 */
export async function answerQuery(asked: Query, trade: Trade, now: Date): Promise<Answer | Issue> {
  const ask = (one: Query) => answerOrIssue(one, trade, now)
  const inUnit = await inUnitMeant(asked, trade, ask)
  if ('kind' in inUnit) return inUnit
  const query = await overSpanMeant(inUnit, ask)
  const result = asTold(await withGapsTold(await answerOrIssue(query, trade, now), query, trade), query)
  const isUnjudged = query.claim && result.kind === 'answer' && result.verdict === null && !hasSwung(result)
  return isUnjudged && !claimsNothing(query) && query.operation !== 'revision'
    ? { kind: 'meaningless', reason: 'not_a_claim', query }
    : result
}

/** "how far above 5,000 t was it": of the distance alone there is no yes and no no. */
const asTold = (result: Answer | Issue, query: Query): Answer | Issue =>
  result.kind === 'answer' && asksDistanceAlone(query) ? { ...result, verdict: null } : result

/** "has the deficit narrowed", where it is a surplus now: told in words that are neither yes nor no. */
const hasSwung = ({ remarks }: Answer): boolean => remarks.some(({ kind }) => kind === 'swung')

const withGapsTold = async (result: Answer | Issue, query: Query, trade: Trade): Promise<Answer | Issue> =>
  result.kind === 'answer' ? withWeightGaps(result, query, trade) : result

/** "In how many months did imports exceed exports", "where does July rank": there nothing is claimed. */
const claimsNothing = (query: Query): boolean => claimsNone(query) || asksDistanceAlone(query)

const claimsNone = ({ operation, claim, quantity }: Query): boolean =>
  (operation === 'overtake' && claim?.kind === 'first_more' && !isClaimed(claim.moment)) ||
  (operation === 'since' && quantity === 'balance' && claim?.kind === 'sign') ||
  (operation === 'count_periods' && claim?.kind !== 'threshold' && claim?.kind !== 'direction_each') ||
  (claim?.kind === 'record' && claim.asked === true)

const isClaimed = (moment: Moment | undefined): boolean =>
  moment === 'passed' || moment === 'ever' || moment === 'always'

async function answerOrIssue(query: Query, trade: Trade, now: Date): Promise<Answer | Issue> {
  const { each: within } = query
  if (within) return ofEach({ ...query, each: within }, trade, (one) => answerOrIssue(one, trade, now))
  const operation: Operation = OPERATIONS[query.operation]
  const previous = query.of && (await answerQuery(query.of, trade, now))
  const each = operation.takesSeveral ? [] : eachOf(query)
  if (each.length < 2) return operation.answer(query, trade, now, previous)
  return joined(query, trade, await Promise.all(each.map((one) => operation.answer(one, trade, now))), each)
}
