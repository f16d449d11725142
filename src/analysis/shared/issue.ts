import { type Month, within } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Scope, Trade } from '../../trade/types.ts'
import { wholeOf } from '../quantity/share.ts'
import { heldAround } from './held-around.ts'
import { monthsTraded } from './last-traded.ts'
import { isCountry } from './places.ts'
import type { Absent, Meaningless } from './reading.ts'
import { mainScope, type Subject, withPartners } from './subject.ts'
import { withoutWeight } from './weights.ts'

/** Why there is no figure, with what is held instead: the partners of that month, the months of that partner. */
export async function issueOf(
  query: Query,
  trade: Trade,
  subject: Subject,
  reading: Absent | Meaningless,
): Promise<Issue> {
  if (reading.state === 'meaningless')
    return {
      kind: 'meaningless',
      reason: reading.reason,
      query,
      ...(await shareable(query, trade, subject, reading)),
      ...(reading.reason === 'of_nothing'
        ? { traded: await tradedOf(query, trade, subject), ...periodOf(reading) }
        : {}),
    }
  // A unit value is made of a value first; who has a weight is no help to whoever asks for it.
  const asked = query.quantity === 'unit_value' || query.operation === 'split' ? byValue(subject) : subject
  const scope = mainScope(asked)
  const [{ parts }, heldMonths, weightless, stretch] = await Promise.all([
    trade.byPartner(mainScope(withPartners(asked, ['WORLD'])), reading.period),
    trade.monthsWithFigures(scope),
    withoutWeight(query, subject, reading, trade),
    reading.why === 'unknown' && reading.missing.length > 0
      ? heldAround(whole(scope, reading), reading.period, trade)
      : undefined,
  ])
  return {
    kind: 'no_figure',
    query,
    state: reading.why,
    missing: reading.missing,
    period: reading.period,
    ...(reading.partner ? { partner: reading.partner } : {}),
    ...(reading.held ? { range: reading.held } : {}),
    heldPartners: parts.map((part) => part.code).filter(isCountry),
    heldMonths,
    ...(stretch
      ? { heldStretch: stretch, missing: reading.missing.filter((month) => !within(stretch, month)) }
      : {}),
    ...weightless,
  }
}

/** The one partner whose figure is missing can be another than the one that was asked about. */
const whole = (scope: Scope, { partner }: Absent): Scope =>
  partner ? { ...scope, partners: [partner] } : scope

const periodOf = ({ period }: Meaningless) => (period ? { period } : {})

/** Of what there is to have a share of. */
const tradedOf = (query: Query, trade: Trade, subject: Subject): Promise<readonly Month[]> =>
  monthsTraded(query.quantity === 'share' ? wholeOf(subject, query) : subject, trade)

const byValue = (subject: Subject): Subject => ({ ...subject, measure: 'value' })

/** A share needs somebody to have it: those who stand first are offered. */
async function shareable(query: Query, trade: Trade, subject: Subject, { reason }: Meaningless) {
  if (query.quantity !== 'share' || reason !== 'one_thing_only') return {}
  const { parts } = await trade.byPartner(mainScope(subject), query.period.value)
  const shareOf = parts
    .map(({ code }) => code)
    .filter(isCountry)
    .slice(0, MOST_OFFERED)
  return shareOf.length > 0 ? { shareOf } : {}
}

const MOST_OFFERED = 4

export const undecided = (query: Query): Issue => ({ kind: 'meaningless', reason: 'range_undecided', query })
